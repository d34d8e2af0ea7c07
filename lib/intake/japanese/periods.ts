import type { ReadPeriod } from '../types.ts'
import {
  calendarHalf,
  calendarQuarter,
  type Day,
  fiscalHalf,
  fiscalNineMonths,
  fiscalQuarter,
  fiscalYear,
  isDay,
  monthPeriod,
  monthSpan,
  openFrom,
  openPeriod,
  spanOf,
  yearPeriod,
} from './calendar.ts'
import { DAY_FORMS, type Form, MONTH, SINCE } from './days.ts'
import { FISCAL, fiscalFrom, month, nowFiscal, QUARTERS, yearOfMonth } from './fiscal.ts'
import { readYear, YEAR } from './years.ts'

/** A period as the sentence says it, by place. */
export type FoundPeriod = { start: number; end: number; period: ReadPeriod }

const LINK = String.raw` ?(?:~|-|から|・) ?`

/** First match at a place wins: from the most particular to the plainest. */
const FORMS: Form[] = [
  // Quarters and halves of a fiscal year.
  [
    new RegExp(
      String.raw`${FISCAL}の?(?:連結)?(?:第([1-4一二三四])四半期|(上期|上半期|中間期)|(下期|下半期))(累計)?(?:\([^)]{1,12}\))?`,
      'g',
    ),
    (found, context) => {
      const year = fiscalFrom(found, 1, context)
      return year === null
        ? null
        : fiscalPart(year, found[7], found[8], found[10] ?? /中間|累計/.exec(found[0])?.[0])
    },
  ],
  [
    new RegExp(
      String.raw`(${YEAR})の?(?:第([1-4一二三四])四半期|(上期|上半期|前半)|(下期|下半期|後半))`,
      'g',
    ),
    (found, context) => {
      const year = readYear(found[1], context.now)
      if (year === null) return null
      if (found[2]) return calendarQuarter(year, QUARTERS[found[2]] ?? 1)
      return calendarHalf(year, found[3] ? 1 : 2)
    },
  ],
  [
    new RegExp(String.raw`(?:(${YEAR})の?)?9月(?:中間(?:連結)?(?:期|決算))`, 'g'),
    (found, context) => {
      const year = found[1] ? readYear(found[1], context.now) : yearOfMonth(9, context)
      return year === null ? null : fiscalHalf(year, 1)
    },
  ],
  // From month to month, with or without its year.
  [
    new RegExp(
      String.raw`(?:(${YEAR})の?|(${FISCAL})の?)?(?<![0-9])(1[0-2]|[1-9]|十[一二]?|[一二三四五六七八九])月?${LINK}(?:(翌年|${YEAR})の?)?(1[0-2]|[1-9]|十[一二]?|[一二三四五六七八九])月(期)?(?![0-9]{1,2}日)`,
      'g',
    ),
    (found, context) => {
      const [first, last] = [month(found[9]), month(found[11])]
      const stated = found[1]
        ? readYear(found[1], context.now)
        : found[2]
          ? fiscalFrom(found, 3, context)
          : null
      const fiscal = found[2] ? stated : null
      const year =
        fiscal !== null ? (first >= 4 ? fiscal : fiscal + 1) : (stated ?? yearOfMonth(last, context))
      if (year === null || first < 1 || last < 1) return null
      const begins = stated === null && last < first ? year - 1 : year
      return monthSpan(begins, first, last)
    },
  ],
  ...DAY_FORMS,
  // Whole fiscal years.
  [
    new RegExp(String.raw`${FISCAL}(?:の?通期)?(${SINCE})?`, 'g'),
    (found, context) => {
      const year = fiscalFrom(found, 1, context)
      if (year === null) return null
      return found[7] ? openFrom(fiscalYear(year)) : fiscalYear(year)
    },
  ],
  // Months of a year.
  [
    new RegExp(
      String.raw`(${YEAR})の?${MONTH}(?:末|中|単月|初め|初旬)?(${SINCE})?(?!期|に(?:公表|発表|表明|策定|示した))`,
      'g',
    ),
    (found, context) => {
      const year = readYear(found[1], context.now)
      if (year === null || month(found[2]) < 1) return null
      const period = monthPeriod(year, month(found[2]))
      return found[3] ? openFrom(period) : period
    },
  ],
  // Years from to, and years.
  [
    new RegExp(
      String.raw`(${YEAR}|(?<![0-9])[0-9]{4}|(?<![0-9])[0-9]{2})(?:から|~|-)(${YEAR})(?!間|以上|連続|ぶり|前|後)`,
      'g',
    ),
    (found, context) => {
      const [first, last] = [
        readYear(found[1]?.endsWith('年') ? found[1] : `${found[1]}年`, context.now),
        readYear(found[2], context.now),
      ]
      return first === null || last === null || last < first
        ? null
        : spanOf(yearPeriod(first), yearPeriod(last))
    },
  ],
  [
    new RegExp(
      String.raw`(${YEAR})(?:12月期)?(?:の?通年|中|末)?(${SINCE})?(?!間|以上|連続|ぶり|前|後|ルール|来|余|超|物|[0-9]{1,2}月)`,
      'g',
    ),
    (found, context) => {
      const year = readYear(found[1], context.now)
      if (year === null) return null
      return found[2] ? openFrom(yearPeriod(year)) : yearPeriod(year)
    },
  ],
  // Parts of the fiscal year that is under way.
  [
    /(?:第([1-4一二三四])四半期|(上期|上半期|中間期)|(下期|下半期))(累計)?/g,
    (found, context) => {
      const year = nowFiscal(context)
      return year === null ? null : fiscalPart(year, found[1], found[2], found[4])
    },
  ],
  [
    /通期|通年/g,
    (_, context) => {
      const year = nowFiscal(context)
      return year === null ? null : fiscalYear(year)
    },
  ],
  // Months by name or by their distance.
  [
    new RegExp(
      String.raw`${MONTH}(?:末|中|単月|分)?(?:(${SINCE}|にも)|(?![0-9期]|[0-9]{1,2}日|末?時点の?[^、。0-9]{0,6}(?:想定|予想|見通し|計画|試算)|に?(?:公表|発表|表明|策定|示した)))`,
      'g',
    ),
    (found, context) => {
      const n = month(found[1])
      const year = yearOfMonth(n, context, found[2] !== undefined)
      if (year === null || n < 1) return null
      const period = monthPeriod(year, n)
      return found[2] && found[2] !== 'にも' ? openFrom(period) : period
    },
  ],
  [
    new RegExp(String.raw`(?<![0-9月])(?:今月)?([0-9]{1,2})日(${SINCE})`, 'g'),
    (found, { now }) => {
      const day = Number(found[1])
      return now && isDay(now.year, now.month, day) ? openPeriod({ ...now, day }) : null
    },
  ],
  [
    /先月(?!の(?:記者|決算)?(?:会見|取材|講演|説明会|インタビュー|発表))|前月(?!比|実績|を|より|から|に比)|今月|来月/g,
    (found, { now }) => {
      if (!now) return null
      const step = found[0] === '来月' ? 1 : found[0] === '今月' ? 0 : -1
      const at = new Date(Date.UTC(now.year, now.month - 1 + step, 1))
      return monthPeriod(at.getUTCFullYear(), at.getUTCMonth() + 1)
    },
  ],
]

function fiscalPart(year: number, quarter?: string, firstHalf?: string, cumulative?: string): ReadPeriod {
  if (!quarter) return fiscalHalf(year, firstHalf ? 1 : 2)
  const n = QUARTERS[quarter] ?? 1
  if (!cumulative) return fiscalQuarter(year, n)
  if (n === 2) return fiscalHalf(year, 1)
  if (n === 3) return fiscalNineMonths(year)
  return n === 4 ? fiscalYear(year) : fiscalQuarter(year, 1)
}

const NAMED_YEAR = /(?:19|20)[0-9]{2}(?=年)/g

/** Today with the year that 同年 at a place means: the last named before it, else that of the period before. */
function sameYear(text: string, at: number, now: Day | null, last: ReadPeriod | null): Day | null {
  if (!now || !text.includes('同年')) return now
  const named = [...text.slice(0, at).matchAll(NAMED_YEAR)].at(-1)?.[0] ?? last?.start?.slice(0, 4)
  return named ? { ...now, same: Number(named) } : now
}

/**
 * The periods that a sentence names, in order of place. Relative ones are reckoned from the day of publication,
 * and left out where that is not known; a day on which something was merely said is none.
 */
export function readPeriods(text: string, now: Day | null, last: ReadPeriod | null = null): FoundPeriod[] {
  const found: FoundPeriod[] = []
  const taken: { start: number; end: number }[] = []
  for (const [pattern, read] of FORMS) {
    for (const match of text.matchAll(pattern)) {
      const [start, end] = [match.index, match.index + match[0].length]
      if (taken.some((other) => start < other.end && end > other.start)) continue
      taken.push({ start, end })
      const period = read(match as RegExpExecArray, { now: sameYear(text, start, now, last), text, end })
      if (period) found.push({ start, end, period })
    }
  }
  found.sort((a, b) => a.start - b.start)
  // 第2四半期（7-9月）: what the bracket explains is one period.
  return found.filter(({ start }, at) => at === 0 || text.slice(found[at - 1]?.end ?? 0, start) !== '(')
}
