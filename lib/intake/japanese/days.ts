import type { ReadPeriod } from '../types.ts'
import { dayPeriod, isDay, lastDayOf, monthPeriod, monthSpan, openPeriod, spanOf } from './calendar.ts'
import { type Context, month, yearOfMonth } from './fiscal.ts'
import { readYear, YEAR } from './years.ts'

/** Periods that are told by their days. */

export const MONTH = String.raw`(?<![0-9])(1[0-2]|0?[1-9]|十[一二]?|[一二三四五六七八九])月`
export const SINCE = String.raw`(?:から|以降|以来|より|をもって)`

/** A written form, and what it means in its sentence. */
export type Form = [RegExp, (found: RegExpExecArray, context: Context) => ReadPeriod | null]

export const DAY_FORMS: Form[] = [
  // From day to day, and the last day of a month at which something stood.
  [
    new RegExp(
      String.raw`(?:(${YEAR}))?${MONTH}([0-9]{1,2})日(?:から|~|-)(?:(${YEAR}))?${MONTH}([0-9]{1,2})日`,
      'g',
    ),
    (found, context) => {
      const last = found[4] ? readYear(found[4], context.now) : yearOfMonth(month(found[5]), context)
      const year = found[1] ? readYear(found[1], context.now) : last
      const end = found[4] || !found[1] ? last : year
      if (year === null || end === null) return null
      const [from, to] = [
        { year, month: month(found[2]), day: Number(found[3]) },
        { year: end, month: month(found[5]), day: Number(found[6]) },
      ]
      if (!isDay(year, from.month, from.day) || !isDay(end, to.month, to.day)) return null
      const months =
        from.day === 1 && !isDay(end, to.month, to.day + 1) && (end - year) * 12 + to.month - from.month < 12
      return months ? monthSpan(year, from.month, to.month) : spanOf(dayPeriod(from), dayPeriod(to))
    },
  ],
  [
    new RegExp(
      String.raw`(${YEAR})?(?:の?${MONTH}|(?=末))末(?:時点|現在|日)(?!の?[^、。0-9]{0,6}(?:想定|予想|見通し|計画|試算))`,
      'g',
    ),
    (found, context) => {
      const m = found[2] ? month(found[2]) : 12
      const year = found[1] ? readYear(found[1], context.now) : found[2] ? yearOfMonth(m, context) : null
      return year === null || m < 1 ? null : lastDayOf(monthPeriod(year, m))
    },
  ],
  // Days.
  [
    new RegExp(
      String.raw`(?:(${YEAR}))?${MONTH}([0-9]{1,2})日(?:\([日月火水木金土]\))?(${SINCE}|付|に(?:発効|発動|施行|適用|引き下げ|引き上げ))?(時点|現在)?`,
      'g',
    ),
    (found, context) => {
      const [m, day] = [month(found[2]), Number(found[3])]
      const year = found[1]
        ? readYear(found[1], context.now)
        : yearOfMonth(m, context, found[4] !== undefined)
      if (year === null || !isDay(year, m, day)) return null
      if (found[4] && found[4] !== '付') return openPeriod({ year, month: m, day })
      return found[5] ? dayPeriod({ year, month: m, day }) : null
    },
  ],
]
