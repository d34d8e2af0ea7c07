import type { Day } from './calendar.ts'
import { fiscalYearOf } from './calendar.ts'
import { readYear, YEAR } from './years.ts'

/** Months and fiscal years as written, and what they mean as seen from the day of publication. */

export type Context = { now: Day | null; text: string; end: number }

const KANJI_MONTHS = '一二三四五六七八九'
/** A month in figures or kanji; 0 where it is none. */
export function month(text: string | undefined): number {
  if (text === undefined) return 0
  const plain = Number(text)
  if (!Number.isNaN(plain)) return plain
  if (text.startsWith('十')) return 10 + (KANJI_MONTHS.indexOf(text.charAt(1)) + 1 || 0)
  return KANJI_MONTHS.indexOf(text) + 1
}

/** The year of a bare month: the latest that has come, or the coming one where the words look ahead. */
export function yearOfMonth(n: number, context: Context, ahead = false): number | null {
  if (!context.now) return null
  if (n <= context.now.month) return context.now.year
  const after = context.text.slice(context.end)
  const coming =
    /^[^。]{0,40}?(?:る|す|く|う|つ|む|ぶ)(?:方針|計画|予定|と(?:発表|明らか|述べ|表明|説明|いう|し|通告|警告|決))/.test(
      after,
    )
  const done = /^[^。]{0,50}?(?:た|ている|ており|てきた)(?:。|、|」|が|ため|の|$)/.test(after)
  return ahead && (coming || !done) && n - context.now.month < 6 ? context.now.year : context.now.year - 1
}

export const nowFiscal = ({ now }: Context) => (now ? fiscalYearOf(now.year, now.month) : null)

/** A fiscal year as written: 2025年度, 2026年3月期, 今期. */
export const FISCAL = String.raw`(?:(${YEAR})度|(${YEAR})(3|三)月期|(今年度|本年度|今期|当期(?!純|利|損)|当年度|今3月期|今通期)|(昨年度|前年度(?!比|実績|を|より|から|に比)|(?<!対)前期(?!比|実績|を|より|から|に比|増減|並み)|前の期|前3月期)|(来年度|来期|翌期|翌年度))`
const RELATIVE: Record<string, number> = { 今年: 0, 本年: 0, 昨年: -1, 去年: -1, 来年: 1 }

/** The fiscal year of a match of FISCAL whose first group is group `from`. */
export function fiscalFrom(found: RegExpExecArray, from: number, context: Context): number | null {
  const now = nowFiscal(context)
  // 今年度 counts from April, whatever the year.
  if (found[from] && RELATIVE[found[from]] !== undefined)
    return now === null ? null : now + (RELATIVE[found[from]] ?? 0)
  if (found[from]) return readYear(found[from], context.now)
  if (found[from + 1]) {
    const year = readYear(found[from + 1], context.now)
    return year === null ? null : year - 1
  }
  if (now === null) return null
  if (found[from + 3]) return now
  return found[from + 4] ? now - 1 : now + 1
}

export const QUARTERS: Record<string, number> = { '1': 1, '2': 2, '3': 3, '4': 4, 一: 1, 二: 2, 三: 3, 四: 4 }
