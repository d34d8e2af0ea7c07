import { describe, expect, it } from 'vitest'
import { clustersOf } from '../../../../lib/timeline/lanes/clusters.ts'
import { ticksOf } from '../../../../lib/timeline/lanes/ticks.ts'
import {
  daysIn,
  extentOf,
  placeIn,
  type Step,
  stepped,
  windowOf,
} from '../../../../lib/timeline/lanes/window.ts'

const deal = windowOf('2025-07-22', '2025-07-23', null)
const written = (ticks: ReturnType<typeof ticksOf>) => ticks.map(({ date }) => date)

describe('the window of lanes', () => {
  it('holds the days of both capitals when hours count', () => {
    expect(deal.hours).toBe(true)
    expect(new Date(deal.start).toISOString()).toBe('2025-07-21T15:00:00.000Z')
    expect(new Date(deal.end).toISOString()).toBe('2025-07-24T04:00:00.000Z')
    expect(windowOf('2025-07-22', '2025-07-22', 'Asia/Tokyo').end - Date.parse('2025-07-21T15:00:00Z')).toBe(
      86_400_000,
    )
  })

  it('lets a day last a day where it was, and wider where nobody knows where', () => {
    const hours = (zone: string | null) => {
      const { start, end } = extentOf({ day: '2025-07-22', at: null, zone })
      return (end - start) / 3_600_000
    }
    expect([hours('America/New_York'), hours('Asia/Tokyo'), hours(null)]).toEqual([24, 24, 37])
    const at = '2025-10-31T13:45:01.000Z'
    expect(extentOf({ day: '2025-10-31', at, zone: null })).toEqual({
      start: Date.parse(at),
      end: Date.parse(at),
    })
    const month = extentOf({ day: '2025-12', at: null, zone: 'Asia/Tokyo' })
    expect((month.end - month.start) / 86_400_000).toBe(31)
  })

  it('goes in and out, earlier and later, and never past the calendar', () => {
    const range = { from: '2025-07-01', to: '2025-07-31' }
    const to = (step: Step) => stepped(range, step)
    expect(to('in')).toEqual({ from: '2025-07-08', to: '2025-07-23' })
    expect(to('out')).toEqual({ from: '2025-06-15', to: '2025-08-16' })
    expect(to('earlier')).toEqual({ from: '2025-06-15', to: '2025-07-15' })
    expect(to('later')).toEqual({ from: '2025-07-17', to: '2025-08-16' })
    expect(stepped({ from: '2025-07-22', to: '2025-07-22' }, 'in')).toBeNull()
    expect(stepped({ from: '1900-01-01', to: '2099-12-31' }, 'out')).toBeNull()
    let inner: { from: string; to: string } | null = { from: '1900-01-01', to: '2099-12-31' }
    for (let steps = 0; inner && daysIn(inner.from, inner.to) > 1; steps += 1) {
      expect(steps).toBeLessThan(20)
      inner = stepped(inner, 'in')
    }
    expect(inner).not.toBeNull()
  })
})

describe('what is written along it', () => {
  it('is decades, years, months, days', () => {
    const dates = (from: string, to: string) => written(ticksOf(windowOf(from, to, null), null))
    expect(dates('1963-12-04', '2026-03-20')).toEqual(['1970', '1980', '1990', '2000', '2010', '2020'])
    expect(dates('2017-01-01', '2026-03-20')).toHaveLength(5)
    expect(dates('2025-01-01', '2025-12-31')).toEqual([
      '2025-01',
      '2025-03',
      '2025-05',
      '2025-07',
      '2025-09',
      '2025-11',
    ])
    expect(dates('2025-07-21', '2025-07-27')).toHaveLength(7)
  })

  it('is the midnights of Washington and of Tokyo when hours count, thirteen hours apart in July', () => {
    const ticks = ticksOf(deal, null)
    const at = (zone: string, date: string) =>
      ticks.find((tick) => tick.zone === zone && tick.date === date)?.place
    const [washington, tokyo] = [at('America/New_York', '2025-07-23'), at('Asia/Tokyo', '2025-07-23')]
    const hours = (deal.end - deal.start) / 3_600_000
    expect(((washington ?? 0) - (tokyo ?? 0)) * hours).toBeCloseTo(13)
    expect(ticks.every(({ place }) => place >= 0 && place <= 1)).toBe(true)
    expect(ticksOf(deal, 'Asia/Tokyo').every(({ zone }) => zone === 'Asia/Tokyo')).toBe(true)
  })

  it('never crowds', () => {
    for (let days = 1; days < 60_000; days = Math.ceil(days * 1.4)) {
      const from = '1900-01-01'
      const to = new Date(Date.parse(from) + (days - 1) * 86_400_000).toISOString().slice(0, 10)
      const ticks = ticksOf(windowOf(from, to, 'UTC'), 'UTC')
      expect(ticks.length).toBeLessThan(26)
      if (days > 4) expect(ticks.length).toBeLessThan(12)
    }
  })
})

describe('what stands too close', () => {
  const point = (at: number) => ({ start: at, end: at, entry: at })

  it('becomes one, and no two are closer than the gap', () => {
    expect(
      clustersOf([point(0.1), point(0.11), point(0.5)], 0.04).map(({ entries }) => entries.length),
    ).toEqual([2, 1])
    const many = Array.from({ length: 500 }, (_, index) => point((index * 0.618034) % 1))
    const clusters = clustersOf(many, 0.036)
    for (const [index, { place }] of clusters.entries())
      if (index > 0) expect(place - (clusters[index - 1]?.place ?? 0)).toBeGreaterThanOrEqual(0.036)
    expect(clusters.flatMap(({ entries }) => entries)).toHaveLength(500)
  })

  it('keeps what is wide as wide as it is, cut to the window, and leaves out what is outside', () => {
    const day = { start: -0.2, end: 0.3, entry: 'a' }
    const found = clustersOf([day, { ...day, entry: 'b' }, { start: 1.1, end: 1.2, entry: 'c' }], 0.04)
    expect(found).toEqual([{ place: 0.15, width: 0.3, entries: ['a', 'b'] }])
    expect(placeIn(deal, deal.start)).toBe(0)
  })
})
