/** Dates and instants as readers write them. Plain dates never pass through a zone. */
import type { Precision } from '../../prisma/generated/enums.ts'
import type { Locale } from '../i18n/locales.ts'

type Style = 'long' | 'short'

const months = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
]

/** @param month 1 to 12 @returns "September" or "Sep" */
export function monthName(month: number, style: Style = 'long'): string {
  const name = months[month - 1] ?? ''
  return style === 'short' ? name.slice(0, 3) : name
}

/** True for YYYY-MM-DD that stands in the calendar: no 30 February, no year 0. */
export function isRealDate(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text) || text.startsWith('0000')) return false
  const time = Date.parse(`${text}T00:00:00Z`)
  return Number.isFinite(time) && new Date(time).toISOString().startsWith(text)
}

/** @param day YYYY-MM-DD @returns the date `days` later */
export function shiftDay(day: string, days: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10)
}

/** A `@db.Date` value (UTC midnight) as YYYY-MM-DD. */
export const isoDay = (date: Date): string => date.toISOString().slice(0, 10)

/** A date cut to what is known: month → YYYY-MM, year → YYYY, anything finer → YYYY-MM-DD. */
export function cutDay(day: string, precision: Precision | null): string {
  if (precision === 'year') return day.slice(0, 4)
  return precision === 'month' ? day.slice(0, 7) : day
}

/** Of the Gregorian calendar. Asked a thousand times for one chart: no Date is made. @param month 1 to 12 */
export function daysInMonth(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31
}

/** The last day a partial date (2026, 2026-03, 2026-03-20) covers. */
export function lastDayOf(partial: string): string {
  if (partial.length === 4) return `${partial}-12-31`
  if (partial.length > 7) return partial
  const [year = 0, month = 1] = partial.split('-').map(Number)
  return `${partial}-${daysInMonth(year, month)}`
}

/**
 * @param partial 2025, 2025-10 or 2025-10-31
 * @returns "31 October 2025", "2025年10月31日"; "Oct 2025", "2025年" where less is known; other text unchanged
 */
export function formatDay(partial: string, locale: Locale, style: Style = 'long'): string {
  const match = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(partial)
  if (!match) return partial
  const [, year, month, day] = match
  if (locale === 'ja') {
    return `${Number(year)}年${month ? `${Number(month)}月` : ''}${day ? `${Number(day)}日` : ''}`
  }
  return [day && Number(day), month && monthName(Number(month), style), Number(year)]
    .filter(Boolean)
    .join(' ')
}

/** @param day YYYY-MM-DD @returns "22 Jul" or "7月22日" */
export function formatDayMonth(day: string, locale: Locale): string {
  const [month, date] = [Number(day.slice(5, 7)), Number(day.slice(8, 10))]
  return locale === 'ja' ? `${month}月${date}日` : `${date} ${monthName(month, 'short')}`
}

/** @param month 2025-10 @returns "October 2025" or "2025年10月" */
export const formatMonth = (month: string, locale: Locale, style: Style = 'long'): string =>
  formatDay(month.slice(0, 7), locale, style)

const formats = new Map<string, Intl.DateTimeFormat>()

/** Made once for each zone: making one takes longer than a thousand uses. */
function formatOf(zone: string): Intl.DateTimeFormat {
  const known = formats.get(zone)
  if (known) return known
  const made = new Intl.DateTimeFormat('en-US', {
    timeZone: zone,
    hourCycle: 'h23',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
    second: '2-digit',
    timeZoneName: 'short',
  })
  if (formats.size < 200) formats.set(zone, made)
  return made
}

/** What a clock in a zone shows at an instant, by the names of Intl's parts: year, month, day, hour, minute, second, timeZoneName. */
export function partsInZone(instant: string, zone: string): Record<string, string> {
  const parts: Record<string, string> = {}
  for (const part of formatOf(zone).formatToParts(new Date(instant))) parts[part.type] = part.value
  return parts
}

/** The calendar date of an instant in a zone, YYYY-MM-DD. */
export function dayInZone(instant: string, zone: string): string {
  const { year, month, day } = partsInZone(instant, zone)
  return `${year?.padStart(4, '0')}-${month}-${day}`
}

/** Today's date in a zone, YYYY-MM-DD. */
export const todayIn = (zone: string, now: Date = new Date()): string => dayInZone(now.toISOString(), zone)

/** Short names that Intl only spells as offsets. */
export const zoneNames: Readonly<Record<string, string>> = {
  'Asia/Tokyo': 'JST',
  'Asia/Singapore': 'SGT',
  'Asia/Kolkata': 'IST',
  'Asia/Seoul': 'KST',
  'Asia/Shanghai': 'CST',
  'Asia/Dubai': 'GST',
}

/**
 * An instant in a zone, no finer than known.
 * @returns "31 October 2025, 09:45:01 EDT" or "2025年10月31日 09:45:01 EDT"
 */
export function formatInstant(instant: string, zone: string, precision: Precision, locale: Locale): string {
  const day = formatDay(cutDay(dayInZone(instant, zone), precision), locale)
  if (precision !== 'second' && precision !== 'minute') return day
  const parts = partsInZone(instant, zone)
  const clock = [parts['hour'], parts['minute'], ...(precision === 'second' ? [parts['second']] : [])].join(
    ':',
  )
  return `${day}${locale === 'en' ? ',' : ''} ${clock} ${zoneNames[zone] ?? parts['timeZoneName'] ?? zone}`
}

export type PublicationTimes = { asPublished: string | null; et: string | null; jst: string | null }

/**
 * When an article came out: as published, and in Washington and Tokyo. Where only the day is known
 * there is no instant to carry over, and `et` and `jst` are null.
 */
export function publicationTimes(
  article: { publishedAt: string | null; publishedPrecision: Precision | null; publishedZone: string | null },
  locale: Locale,
): PublicationTimes {
  const { publishedAt: at, publishedPrecision: precision, publishedZone: zone } = article
  if (at === null || precision === null) return { asPublished: null, et: null, jst: null }
  if (precision !== 'second' && precision !== 'minute') {
    return { asPublished: formatDay(cutDay(at.slice(0, 10), precision), locale), et: null, jst: null }
  }
  return {
    asPublished: formatInstant(at, zone ?? 'UTC', precision, locale),
    et: formatInstant(at, 'America/New_York', precision, locale),
    jst: formatInstant(at, 'Asia/Tokyo', precision, locale),
  }
}

/** The day an article is dated by, in its own zone, as exact as known; null without a date. */
export function publicationDay(
  publishedAt: Date | null,
  precision: Precision | null,
  zone: string | null,
): string | null {
  if (publishedAt === null) return null
  const exact = precision === 'second' || precision === 'minute'
  const instant = publishedAt.toISOString()
  return exact ? dayInZone(instant, zone ?? 'UTC') : cutDay(instant.slice(0, 10), precision)
}
