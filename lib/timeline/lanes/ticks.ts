/** Pure: what is written along the time of lanes, from decades to hours. */
import { shiftDay } from '../../format/date.ts'
import { dayStart, daysIn, placeIn, tokyo, type Window, washington } from './window.ts'

/**
 * `date`: as exactly as it is to be written (1980, 2025-07, 2025-07-22); null where only the `hour` is (0 to 23).
 * `zone` is set where hours are shown: each capital has its own.
 */
export type Tick = { place: number; date: string | null; hour: number | null; zone: string | null }

const years = [1, 2, 5, 10, 20, 50]
const months = [1, 2, 3, 6]
const days = [1, 2, 7, 14]

/** Labels stand no closer than this, as a part of the width. */
const gap = 1 / 9

/** In order of place, at most some ten in each zone; none outside of the window. */
export function ticksOf(window: Window, zone: string | null): Tick[] {
  if (window.hours) {
    const zones = zone === null ? [washington, tokyo] : [zone]
    return zones.flatMap((each) => hourTicks(window, each))
  }
  const length = daysIn(window.from, window.to)
  const stepOf = (steps: readonly number[], unit: number) => steps.find((step) => step * unit >= length * gap)
  const byDay = stepOf(days, 1)
  const byMonth = stepOf(months, 30)
  const step = stepOf(years, 365) ?? 50
  const dates = byDay
    ? everyDay(window, byDay)
    : byMonth
      ? everyMonth(window, byMonth)
      : everyMonth(window, step * 12).map((date) => date.slice(0, 4))
  return dates.flatMap((date) => {
    const full = `${date}${date.length === 4 ? '-01-01' : date.length === 7 ? '-01' : ''}`
    const place = placeIn(window, dayStart(full, zone ?? 'UTC'))
    return place < 0 || place > 1 ? [] : [{ place, date, hour: null, zone: null }]
  })
}

function everyDay({ from, to }: Window, step: number): string[] {
  const dates: string[] = []
  for (let date = from; date <= to; date = shiftDay(date, step)) dates.push(date)
  return dates
}

/** Months counted from the year 0, so that steps of years fall on round ones. */
function everyMonth({ from, to }: Window, step: number): string[] {
  const count = (date: string) => Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7)) - 1
  const dates: string[] = []
  for (let at = Math.ceil(count(from) / step) * step; at <= count(to); at += step)
    dates.push(`${String(Math.floor(at / 12)).padStart(4, '0')}-${String((at % 12) + 1).padStart(2, '0')}`)
  return dates
}

/** Every midnight with its date, and between them every third, sixth or twelfth hour. */
function hourTicks(window: Window, zone: string): Tick[] {
  const length = window.end - window.start
  const step = [3, 6, 12].find((hours) => (hours * 3_600_000) / length >= gap / 2) ?? 24
  const ticks: Tick[] = []
  for (let date = shiftDay(window.from, -1); date <= shiftDay(window.to, 1); date = shiftDay(date, 1)) {
    const midnight = dayStart(date, zone)
    const next = dayStart(shiftDay(date, 1), zone)
    for (let hour = 0; hour < 24; hour += step) {
      // On the two days of the year with other than 24 hours, later hours stand by the day's end.
      const at =
        hour === 0 ? midnight : hour < 12 ? midnight + hour * 3_600_000 : next - (24 - hour) * 3_600_000
      const place = placeIn(window, at)
      if (place >= 0 && place <= 1) ticks.push({ place, date: hour === 0 ? date : null, hour, zone })
    }
  }
  return ticks
}
