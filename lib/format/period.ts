/** Periods: their code, their label, and which of them may share an axis. */
import type { PeriodCalendar, PeriodState } from '../../prisma/generated/enums.ts'
import type { Locale } from '../i18n/locales.ts'
import { daysInMonth, formatDay, monthName } from './date.ts'

/** ISO dates, both inclusive; a null end of a known period is open. */
export type Period = {
  state: PeriodState
  start: string | null
  end: string | null
  calendar: PeriodCalendar
}

/** `fiscal_…`: of the Japanese fiscal year, April to March. `open`: from or until a day. `none`: no period known. */
export type DurationKind =
  | 'day'
  | 'month'
  | 'quarter'
  | 'half'
  | 'nine_months'
  | 'year'
  | 'fiscal_quarter'
  | 'fiscal_half'
  | 'fiscal_nine_months'
  | 'fiscal_year'
  | 'open'
  | 'span'
  | 'none'

type Whole = { year: number; month: number; count: number; endYear: number; endMonth: number }

/** The whole months a period covers, null when it begins or ends inside one. */
function wholeMonths(start: string, end: string): Whole | null {
  if (!start.endsWith('-01')) return null
  const [year = 0, month = 0] = start.split('-').map(Number)
  const [endYear = 0, endMonth = 0, endDay = 0] = end.split('-').map(Number)
  if (endDay < 28 || endDay !== daysInMonth(endYear, endMonth)) return null
  return { year, month, endYear, endMonth, count: (endYear - year) * 12 + endMonth - month + 1 }
}

/** The length and alignment of a period. Twelve months from April are a fiscal year whatever calendar is noted. */
export function durationKind(period: Period): DurationKind {
  const { start, end } = period
  if (period.state !== 'known' || (start === null && end === null)) return 'none'
  if (start === null || end === null) return 'open'
  if (start === end) return 'day'
  const whole = wholeMonths(start, end)
  if (!whole) return 'span'
  const fiscal = period.calendar === 'fiscal_jp'
  const { month, count } = whole
  if (count === 1) return 'month'
  if (count === 3 && month % 3 === 1) return fiscal ? 'fiscal_quarter' : 'quarter'
  if (count === 6 && (month === 4 || month === 10)) return 'fiscal_half'
  if (count === 6 && (month === 1 || month === 7)) return 'half'
  if (count === 9 && month === 4) return 'fiscal_nine_months'
  if (count === 9 && month === 1) return 'nine_months'
  if (count === 12 && month === 4) return 'fiscal_year'
  if (count === 12 && month === 1) return 'year'
  return 'span'
}

/** A key that two periods share only when their figures may stand on one axis. */
export function durationKey(period: Period): string {
  const kind = durationKind(period)
  if (kind !== 'span' || period.start === null || period.end === null) return kind
  const whole = wholeMonths(period.start, period.end)
  const days = (Date.parse(period.end) - Date.parse(period.start)) / 86_400_000 + 1
  return whole ? `span:${whole.count}m` : `span:${days}d`
}

/** The fiscal year a month belongs to, and its month counted from April = 0. */
function fiscal(whole: Whole): { year: number; offset: number } {
  return whole.month >= 4
    ? { year: whole.year, offset: whole.month - 4 }
    : { year: whole.year - 1, offset: whole.month + 8 }
}

/** 2025-09, 2025-Q3, 2025-H1, 2025, FY2025, FY2025-H1, FY2025-Q1, FY2025-9M, else an ISO 8601 interval; '' unknown. */
export function periodCode(period: Period): string {
  const kind = durationKind(period)
  const { start, end } = period
  if (kind === 'none') return ''
  if (start === null || end === null) return `${start ?? '..'}/${end ?? '..'}`
  if (kind === 'day') return start
  const whole = wholeMonths(start, end)
  if (!whole || kind === 'span') return `${start}/${end}`
  const { year, offset } = fiscal(whole)
  switch (kind) {
    case 'month':
      return start.slice(0, 7)
    case 'quarter':
      return `${whole.year}-Q${(whole.month + 2) / 3}`
    case 'half':
      return `${whole.year}-H${whole.month === 1 ? 1 : 2}`
    case 'nine_months':
      return `${whole.year}-9M`
    case 'year':
      return String(whole.year)
    case 'fiscal_quarter':
      return `FY${year}-Q${offset / 3 + 1}`
    case 'fiscal_half':
      return `FY${year}-H${offset / 6 + 1}`
    case 'fiscal_nine_months':
      return `FY${year}-9M`
    default:
      return `FY${year}`
  }
}

/** Months from–to as written in English: "Apr–Jun 2025", "Oct 2025–Mar 2026". */
function monthsEn(whole: Whole, style: 'long' | 'short'): string {
  const from = monthName(whole.month, style)
  const to = monthName(whole.endMonth, style)
  return whole.year === whole.endYear
    ? `${from}–${to} ${whole.year}`
    : `${from} ${whole.year}–${to} ${whole.endYear}`
}

function monthsJa(whole: Whole): string {
  return whole.year === whole.endYear
    ? `${whole.year}年${whole.month}〜${whole.endMonth}月`
    : `${whole.year}年${whole.month}月〜${whole.endYear}年${whole.endMonth}月`
}

/**
 * @returns "September 2025", "fiscal 2025 (Apr 2025–Mar 2026)", "since 16 September 2025";
 *   short: "Sep 2025", "FY2025"; in Japanese "2025年9月", "2025年度", "2025年9月16日から". '' when unknown.
 */
export function periodLabel(period: Period, locale: Locale, style: 'long' | 'short' = 'long'): string {
  const kind = durationKind(period)
  if (kind === 'none') return ''
  const { start, end } = period
  if (start === null || end === null) {
    const day = formatDay(start ?? end ?? '', locale, style)
    if (locale === 'ja') return start === null ? `${day}まで` : `${day}から`
    return start === null ? `until ${day}` : `since ${day}`
  }
  if (kind === 'day') return formatDay(start, locale, style)
  const whole = wholeMonths(start, end)
  if (!whole) {
    const [from, to] = [formatDay(start, locale, style), formatDay(end, locale, style)]
    return locale === 'ja' ? `${from}〜${to}` : `${from} – ${to}`
  }
  return locale === 'ja' ? labelJa(kind, whole, style) : labelEn(kind, whole, style)
}

function labelEn(kind: DurationKind, whole: Whole, style: 'long' | 'short'): string {
  const long = style === 'long'
  const { year, offset } = fiscal(whole)
  const span = monthsEn(whole, 'short')
  switch (kind) {
    case 'month':
      return `${monthName(whole.month, style)} ${whole.year}`
    case 'quarter':
      return `Q${(whole.month + 2) / 3} ${whole.year}`
    case 'half':
      return long
        ? `${whole.month === 1 ? 'first' : 'second'} half of ${whole.year}`
        : `H${whole.month === 1 ? 1 : 2} ${whole.year}`
    case 'year':
      return String(whole.year)
    case 'fiscal_quarter':
      return long ? `fiscal ${year}, Q${offset / 3 + 1} (${span})` : `FY${year} Q${offset / 3 + 1}`
    case 'fiscal_half':
      return long
        ? `fiscal ${year}, ${offset === 0 ? 'first' : 'second'} half (${span})`
        : `FY${year} H${offset / 6 + 1}`
    case 'fiscal_nine_months':
      return long ? `fiscal ${year}, first nine months (${span})` : `FY${year} 9M`
    case 'fiscal_year':
      return long ? `fiscal ${year} (${span})` : `FY${year}`
    default:
      if (whole.count % 12 === 0 && whole.month === 1) return `${whole.year}–${whole.endYear}`
      return monthsEn(whole, style)
  }
}

function labelJa(kind: DurationKind, whole: Whole, style: 'long' | 'short'): string {
  const long = style === 'long'
  const { year, offset } = fiscal(whole)
  switch (kind) {
    case 'month':
      return `${whole.year}年${whole.month}月`
    case 'quarter':
      return `${monthsJa(whole)}期`
    case 'half':
      return `${whole.year}年${whole.month === 1 ? '上' : '下'}半期`
    case 'year':
      return `${whole.year}年`
    case 'fiscal_quarter':
      return `${year}年度第${offset / 3 + 1}四半期${long ? `（${whole.month}〜${whole.endMonth}月）` : ''}`
    case 'fiscal_half':
      return `${year}年度${offset === 0 ? '上' : '下'}期${long ? `（${monthsJa(whole)}）` : ''}`
    case 'fiscal_nine_months':
      return `${year}年度4〜12月期`
    case 'fiscal_year':
      return `${year}年度${long ? `（${monthsJa(whole)}）` : ''}`
    default:
      if (whole.count % 12 === 0 && whole.month === 1) return `${whole.year}〜${whole.endYear}年`
      return monthsJa(whole)
  }
}
