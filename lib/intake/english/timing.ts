import type { Comparator, ReadPeriod } from '../types.ts'
import type { Clause } from './clauses.ts'
import type { Family } from './family-words.ts'
import { stepBefore, yearsBefore } from './period-codes.ts'
import { has, phraseReader } from './phrases.ts'
import type { Quantity } from './quantities.ts'
import { type Costs, nearest, type Spot } from './spot.ts'
import { bases, samePeriod, type Time } from './times.ts'
import type { Token } from './tokens.ts'

/** Of which period a number is, and with what it is compared. */

const books = new Set<Family>(['operating', 'net', 'burden', 'revenue'])
const carries = new Set<Family>([
  'production',
  'sales',
  'export',
  'registration',
  'burden',
  'operating',
  'net',
  'revenue',
  'deficit',
  'surplus',
  'share',
])

export type PeriodSetting = {
  family: Family | null
  unit: string | null
  cumulative: boolean
  /** Neither a growth nor an amount of change. */
  level: boolean
  /** The books of the owner close in March. */
  japanese: boolean
  /** The number is a fact, not an outlook. */
  done: boolean
  /** What the sentences before spoke of, as facts and as outlook. */
  lastDone: ReadPeriod | null
  lastAhead: ReadPeriod | null
  /** The periods of facts so far, the latest last. */
  recent: ReadPeriod[]
  /** The day of publication. */
  on: string | null
  /** The fiscal year of publication. */
  current: ReadPeriod | null
}

/** "from 27.5%", "compared with 85,000 a year earlier": the number is what another is compared with. */
export function isBase(tokens: Token[], q: Quantity): boolean {
  let at = q.from - 1
  while (
    at >= 0 &&
    /^(the|a|an|just|only|about|around|its|record|earlier|previous|loss|profit|of|some)$/.test(
      tokens[at]?.word ?? '',
    )
  )
    at--
  const word = tokens[at]?.word ?? ''
  if (/^(from|against|versus|vs|compared)$/.test(word)) return true
  if (word === 'after' && q.unit === '%') return true
  if (word === 'after' && /^(loss|profit)$/.test(tokens[q.from - 2]?.word ?? '')) return true
  if (
    word === 'than' &&
    /^(range|higher|lower|more|less|narrower|wider|smaller|larger|worse|better|fewer|bigger|above|below)$/.test(
      tokens[at - 1]?.word ?? '',
    ) &&
    q.approximation === 'exact'
  )
    return true
  return /^(with|to)$/.test(word) && /^(compared|comparison|opposed)$/.test(tokens[at - 1]?.word ?? '')
}

const costs: Costs = { clause: [6, 10], number: [4, 40] }
const within = 60

export function periodOf(spot: Spot, times: Time[], setting: PeriodSetting): ReadPeriod | null {
  const { tokens, q, clauses, at, quantities } = spot
  const { family } = setting
  const base = isBase(tokens, q)
  const speaksFiscal = [setting.lastDone, setting.lastAhead].some((period) => period?.code.startsWith('FY'))
  const fiscal =
    setting.japanese && family !== null && (books.has(family) || (speaksFiscal && carries.has(family)))
  const read = (time: Time) => readPart(time, fiscal, setting)
  if (family === 'tariff') {
    if (base) return null
    const open = times.filter((time) => time.role === 'open')
    return nearest(spot, open, costs, within)?.period ?? null
  }
  const beside = times.find((time) => time.from >= q.to && time.from - q.to <= 3 && time.role !== 'said')
  if (base && beside && beside.role !== 'base') return read(beside)
  const fit = times.filter(
    (time) =>
      time.role === 'in' ||
      time.role === 'open' ||
      (time.role === 'by' &&
        (setting.unit === 'vehicle' ||
          setting.unit === 'vehicle/a' ||
          setting.unit === 'person' ||
          setting.unit === '%')),
  )
  if (family === 'capacity')
    return times.find((time) => time.role === 'open' || time.role === 'by')?.period ?? null
  if (setting.unit !== 'vehicle/a' && yearly(tokens, q)) return null
  if (setting.cumulative) return cumulativePeriod(times)
  for (const hit of samePeriod(tokens)) {
    const taken = times.some((time) => time.from < hit.to && hit.from < time.to)
    const period = recentOf(setting, hit.value)
    if (!taken && period)
      fit.push({ from: hit.from, to: hit.to, period, fiscal: null, role: 'in', floating: false })
  }
  const time = nearest(
    spot,
    fit.filter((one) => reachesBack(spot, one)),
    costs,
    within,
  )
  const own = time ? read(time) : null
  const main = own ?? carriedPeriod(tokens, setting)
  if (base && main) {
    if (precedes(tokens, q)) return stepBefore(main) ?? main
    const clause = clauses[at] as Clause
    const limit = quantities.find((other) => other.from >= q.to)?.from ?? clause.to
    const stated = bases(tokens, q.to, Math.max(clause.to, Math.min(limit, tokens.length)))[0]
    if (stated?.value === 'yoy') return yearsBefore(main, 1)
  } else if (main && setting.level) {
    // "lost 5.1 billion yen in the same nine months a year before"
    const stated = bases(tokens, q.to, q.to + 8)[0]
    if (stated?.value === 'yoy' && stated.from - q.to <= 1 && tokens[q.to]?.word === 'in')
      return yearsBefore(main, 1)
  }
  return main
}

/** "employ 110,000 people and have invested $66 billion since 1982": the time is that of the second number only. */
function reachesBack({ q, quantities }: Spot, time: { from: number; role: Time['role'] }): boolean {
  if (q.unit !== 'person' && time.role !== 'open') return true
  return !quantities.some((other) => other.from >= q.to && other.to <= time.from && other.unit !== q.unit)
}

/** "since 1982 … at the end of 2024", "between 1982 and 2024": all the years together; null where none are named. */
function cumulativePeriod(times: Time[]): ReadPeriod | null {
  const years = (time: Time) => Number(time.period.end?.slice(0, 4)) - Number(time.period.start?.slice(0, 4))
  const span = times.find((time) => time.role === 'in' && years(time) > 1)
  if (span) return span.period
  const open = times.find((time) => time.role === 'open')
  const start = open?.period.start
  if (!start) return null
  const last = times.find((time) => time.role === 'in' && time.period.end && time.period.end > start)
  return last?.period.end ? { code: `${start}/${last.period.end}`, start, end: last.period.end } : open.period
}

/** "in the preceding quarter", behind a number that another is compared with. */
function precedes(tokens: Token[], q: Quantity): boolean {
  const words = tokens.slice(q.to, q.to + 5).map((token) => token.word)
  const at = words.findIndex((word) => /^(preceding|previous|prior)$/.test(word))
  return at >= 0 && /^(quarter|month|half|period)$/.test(words[at + 1] ?? '')
}

/** The latest period of so many months; any, when none of that length was spoken of. */
function recentOf(setting: PeriodSetting, months: number): ReadPeriod | null {
  const length = (period: ReadPeriod) =>
    Math.round((Date.parse(period.end ?? '') - Date.parse(period.start ?? '')) / 86_400_000 / 30.4)
  const alike = setting.recent.filter((period) => length(period) === months)
  const latest = alike.reduce<ReadPeriod | null>(
    (best, one) => ((one.end ?? '') >= (best?.end ?? '') ? one : best),
    null,
  )
  return latest ?? setting.lastDone
}

/** Of two readings of "the third quarter" the one that ended last is meant, in an outlook the one to come. */
function readPart(time: Time, fiscal: boolean, setting: PeriodSetting): ReadPeriod {
  if (!time.fiscal || !fiscal) {
    const past = setting.on !== null && (time.period.end ?? '') < setting.on
    return time.floating && !setting.done && past ? yearsBefore(time.period, -1) : time.period
  }
  const current = setting.current
  if (!setting.done && current?.start && (time.fiscal.end ?? '') < current.start)
    return yearsBefore(time.fiscal, -1)
  return later(time.fiscal, time.period) ? time.fiscal : time.period
}
const later = (fiscal: ReadPeriod, calendar: ReadPeriod) =>
  (fiscal.end ?? '') > (calendar.end ?? '') || /^FY\d{4}$/.test(fiscal.code)

/** "210 billion yen a year": every year, not one. */
function yearly(tokens: Token[], q: Quantity): boolean {
  const words = tokens.slice(q.to, q.to + 2).map((token) => token.word)
  return (
    words[0] === 'annually' ||
    (/^(a|per)$/.test(words[0] ?? '') &&
      words[1] === 'year' &&
      !/^(ago|earlier|before)$/.test(tokens[q.to + 2]?.word ?? ''))
  )
}

/** "fell for a ninth straight month": of a month, whatever was spoken of last. */
const monthlyStreak = phraseReader([[true, ['straight/consecutive/successive month', 'months in a row']]])

function carriedPeriod(tokens: Token[], setting: PeriodSetting): ReadPeriod | null {
  const { family } = setting
  const again = has(samePeriod, tokens)
  if (family === 'share' && !tokens.some((token) => /^(market|total|volume)$/.test(token.word))) return null
  if (!again && (!family || !carries.has(family) || setting.unit === 'vehicle/a')) return null
  if (setting.done) return has(monthlyStreak, tokens) ? recentOf(setting, 1) : setting.lastDone
  const money = setting.unit !== null && /^[A-Z]{3}$/.test(setting.unit)
  if (again && !setting.lastAhead) return setting.lastDone
  return (
    (family && books.has(family) ? setting.lastAhead : null) ??
    (money && setting.japanese ? setting.current : null)
  )
}

/** The stated base of a growth or an amount of change: words of comparison, or the period compared with. */
export function comparatorOf(spot: Spot, times: Time[], period: ReadPeriod | null): Comparator {
  const said = nearest(spot, bases(spot.tokens), { clause: [4, 4], number: [2, 2] }, 60)
  if (said) return said.value
  const compared = times.filter((time) => time.role === 'base')
  const time = nearest(spot, compared, costs, within)
  return time ? against(period, time.period) : 'none'
}

/** What a period is compared with, from the other period itself. */
export function against(period: ReadPeriod | null, base: ReadPeriod): Comparator {
  if (!base.start || !base.end) return 'none'
  const days = (Date.parse(base.end) - Date.parse(base.start)) / 86_400_000
  if (!period?.start || !period.end) return days > 80 ? 'yoy' : 'none'
  if (yearsBefore(period, 1).start === base.start) return 'yoy'
  const length = (Date.parse(period.end) - Date.parse(period.start)) / 86_400_000
  if (base.end < period.start && days < 32 && length < 32) return 'mom'
  if (base.end < period.start && days < 93 && length < 93) return 'qoq'
  return days > 300 ? 'yoy' : 'none'
}
