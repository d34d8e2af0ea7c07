import type { ReadPeriod } from '../types.ts'
import { type Day, dayPeriod, isDay, isYear, monthPeriod, monthsTo } from './period-codes.ts'
import type { Token } from './tokens.ts'

/** A time expression: what it means, and what the same words mean of a company that closes its books in March. */
export type Span = {
  to: number
  period: ReadPeriod
  fiscal: ReadPeriod | null
  kind: 'day' | 'month' | 'range' | 'long'
  /** The year is not stated. */
  floating?: true
}

const months = 'january february march april may june july august september october november december'.split(
  ' ',
)
const short = new Map(
  'jan feb mar apr may jun jul aug sep oct nov dec'
    .split(' ')
    .map((name, n): [string, number] => [name, n + 1]),
)
short.set('sept', 9)

/** A year in digits. */
export const yearAt = (tokens: Token[], at: number): number | null => {
  const token = tokens[at]
  if (token?.kind !== 'number' || !/^(19|20)\d\d$/.test(token.raw)) return null
  const value = Number(token.raw)
  return isYear(value) && tokens[at + 1]?.word !== '%' ? value : null
}

/** A month by name, its place, and where it ends; "may" and "march" only as names. */
export function monthAt(tokens: Token[], at: number): { month: number; to: number } | null {
  const token = tokens[at]
  if (token?.kind !== 'word' || !/^[A-Z]/.test(token.raw)) return null
  const full = months.indexOf(token.word)
  const month = full >= 0 ? full + 1 : short.get(token.word)
  if (!month) return null
  const next = tokens[at + 1]
  const before = tokens[at - 1]
  if (token.word === 'may') {
    const dated =
      next?.kind === 'number' || next?.word === "'s" || next?.word === ',' || !next || next.word === '.'
    const placed =
      /^(in|of|since|by|until|from|to|through|last|this|next|early|late|mid|-|and|for|during|on)$/.test(
        before?.word ?? '',
      )
    if (!dated && !placed) return null
  }
  const dotted = full < 0 && next?.word === '.' && next.tight
  return { month, to: dotted ? at + 2 : at + 1 }
}

/** The year of a month named without one: the latest such month not after publication, or the next one to come. */
function yearOf(month: number, on: Day | null, coming: boolean): number | null {
  if (!on) return null
  if (coming) return month >= on.month ? on.year : on.year + 1
  return month <= on.month ? on.year : on.year - 1
}

/** A day without its year is the one nearest to publication; "since" looks back. */
function yearOfDay(month: number, day: number, on: Day | null, back: boolean): number | null {
  if (!on) return null
  const from = Date.UTC(on.year, on.month - 1, on.day)
  const away = (year: number) => Date.UTC(year, month - 1, day) - from
  const years = [on.year - 1, on.year, on.year + 1].filter((year) => !back || away(year) <= 0)
  return years.reduce(
    (best, year) => (Math.abs(away(year)) < Math.abs(away(best)) ? year : best),
    years[0] as number,
  )
}

const coming = (tokens: Token[], at: number) =>
  tokens
    .slice(Math.max(0, at - 3), at)
    .some((token) =>
      /^(next|ending|ends|by|coming|until|starting|beginning|takes|take|due|scheduled)$/.test(token.word),
    )

function dayOf(tokens: Token[], at: number): { day: number; to: number } | null {
  const token = tokens[at]
  if (token?.kind !== 'number' || !/^\d{1,2}$/.test(token.raw)) return null
  const after = tokens[at + 1]
  const ordinal = after?.tight && /^(st|nd|rd|th)$/.test(after.word)
  return { day: Number(token.raw), to: ordinal ? at + 2 : at + 1 }
}

/** Month with day or year, "Sept. 30, 2025", "30 September 2025", "September 2025", "July-September". */
export function monthSpan(tokens: Token[], at: number, on: Day | null): Span | null {
  const early = dayOf(tokens, at)
  if (early) {
    const name = tokens[early.to]?.kind === 'word' ? monthAt(tokens, early.to) : null
    if (!name) return null
    const year = yearAt(tokens, name.to) ?? yearOf(name.month, on, coming(tokens, at))
    const day = year === null ? null : { year, month: name.month, day: early.day }
    if (!day || !isDay(day)) return null
    return {
      to: name.to + (yearAt(tokens, name.to) === null ? 0 : 1),
      period: dayPeriod(day),
      fiscal: null,
      kind: 'day',
    }
  }
  const first = monthAt(tokens, at)
  if (!first) return null
  const link = tokens[first.to]?.word ?? ''
  const joined = tokens[first.to]?.joined
    ? first.to + (link === 'to' ? 1 : 0)
    : /^(-|to|through|--)$/.test(link) ||
        (link === 'and' &&
          (tokens[at - 1]?.word === 'between' ||
            monthAt(tokens, first.to + 1)?.month === (first.month % 12) + 1))
      ? first.to + 1
      : null
  const last = joined === null ? null : monthAt(tokens, joined)
  if (last && joined !== null) {
    const stated = yearAt(tokens, last.to)
    const end = stated ?? yearOf(last.month, on, coming(tokens, at))
    if (end === null) return null
    const count = (last.month - first.month + 12) % 12
    return {
      to: last.to + (stated === null ? 0 : 1),
      period: monthsTo({ year: end, month: last.month }, count + 1),
      fiscal: null,
      kind: 'range',
    }
  }
  const day = dayOf(tokens, first.to)
  if (day && day.day >= 1 && day.day <= 31) {
    const comma = tokens[day.to]?.word === ',' ? day.to + 1 : day.to
    const stated = yearAt(tokens, comma)
    const year = stated ?? yearOfDay(first.month, day.day, on, tokens[at - 1]?.word === 'since')
    const whole = year === null ? null : { year, month: first.month, day: day.day }
    if (!whole || !isDay(whole)) return null
    return { to: stated === null ? day.to : comma + 1, period: dayPeriod(whole), fiscal: null, kind: 'day' }
  }
  const of = /^(of|,)$/.test(tokens[first.to]?.word ?? '') && yearAt(tokens, first.to + 1) !== null ? 1 : 0
  const lastYear = tokens[first.to]?.word === 'last' && tokens[first.to + 1]?.word === 'year'
  const thisYear = tokens[first.to]?.word === 'this' && tokens[first.to + 1]?.word === 'year'
  if ((lastYear || thisYear) && on) {
    return {
      to: first.to + 2,
      period: monthPeriod(on.year - (lastYear ? 1 : 0), first.month),
      fiscal: null,
      kind: 'month',
    }
  }
  const stated = yearAt(tokens, first.to + of)
  const year = stated ?? yearOf(first.month, on, coming(tokens, at))
  if (year === null) return null
  return {
    to: stated === null ? first.to : first.to + of + 1,
    period: monthPeriod(year, first.month),
    fiscal: null,
    kind: 'month',
  }
}

/** The fiscal year a day falls in. */
export const fiscalYear = (on: Day) => (on.month >= 4 ? on.year : on.year - 1)
