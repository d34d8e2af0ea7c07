import type { ReadPeriod } from '../types.ts'
import { readNumeral } from './numerals.ts'
import {
  type Day,
  dayPeriod,
  fiscalHalf,
  fiscalPeriod,
  fiscalQuarter,
  halfPeriod,
  isDay,
  iso,
  isYear,
  monthPeriod,
  monthsPeriod,
  monthsTo,
  quarterPeriod,
  spanPeriod,
  yearPeriod,
} from './period-codes.ts'
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

const yearAt = (tokens: Token[], at: number): number | null => {
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
    ? first.to
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

const ordinals: Record<string, number> = { first: 1, second: 2, third: 3, fourth: 4, final: 4, '1st': 1 }

/** The fiscal year a day falls in. */
export const fiscalYear = (on: Day) => (on.month >= 4 ? on.year : on.year - 1)

type Owner = { to: number; year: number | null; fiscal: boolean }
/** "… of fiscal 2026", "… of the fiscal year", "… of 2025", "… of last year", "… 2025". */
function ownerAt(tokens: Token[], at: number, on: Day | null): Owner {
  let to = at
  if (tokens[to]?.word === 'of') to++
  const which = tokens[to]?.word ?? ''
  if (/^(the|its|this|last|current|next|that)$/.test(which)) to++
  if (/^(current|present)$/.test(tokens[to]?.word ?? '')) to++
  const fiscal = /^(fiscal|business|financial|fy)$/.test(tokens[to]?.word ?? '')
  if (fiscal) to++
  if (tokens[to]?.word === 'year') to++
  const stated = yearAt(tokens, to)
  if (stated !== null) return { to: to + 1, year: stated, fiscal }
  if (to === at || tokens[to - 1]?.word === 'of' || (to === at + 1 && !fiscal))
    return { to: at, year: null, fiscal: false }
  const shift = which === 'last' ? -1 : which === 'next' ? 1 : 0
  const base = on ? (fiscal ? fiscalYear(on) : on.year) + shift : null
  return { to, year: base, fiscal }
}

/** Quarters and halves: "third quarter", "Q3 2025", "fiscal second quarter", "first half of fiscal 2025", "first nine months". */
export function partSpan(tokens: Token[], at: number, on: Day | null): Span | null {
  const token = tokens[at] as Token
  let which = ordinals[token.word]
  let to = at + 1
  let unit: 'quarter' | 'half' | null = null
  if (/^[qh]$/.test(token.word) && tokens[to]?.tight && /^[1-4]$/.test(tokens[to]?.raw ?? '')) {
    which = Number(tokens[to]?.raw)
    unit = token.word === 'q' ? 'quarter' : 'half'
    to++
  } else if (which) {
    if (/^(fiscal|business|financial)$/.test(tokens[to]?.word ?? '')) to++
    const noun = tokens[to]?.word
    if (noun === 'quarter' || noun === 'half') unit = noun
    else {
      const span = readNumeral(tokens, to)
      const n = span?.value.toNumber() ?? 0
      if (which !== 1 || !span || n < 2 || n > 11 || !/^months?$/.test(tokens[span.to]?.word ?? ''))
        return null
      const owner = ownerAt(tokens, span.to + 1, on)
      if (owner.year === null && !on) return null
      const stated = owner.year !== null || owner.fiscal
      const year = owner.year ?? (on?.year as number)
      const isFiscal = owner.fiscal || tokens[at - 1]?.word === 'fiscal'
      const of = (start: number, month: number) => monthsPeriod({ year: start, month }, n)
      const past = (period: ReadPeriod) => !on || (period.end ?? '') <= iso(on)
      const calendar = stated || past(of(year, 1)) ? of(year, 1) : of(year - 1, 1)
      const books = on
        ? past(of(fiscalYear(on), 4))
          ? of(fiscalYear(on), 4)
          : of(fiscalYear(on) - 1, 4)
        : null
      if (isFiscal)
        return {
          to: owner.to,
          period: owner.year === null ? (books ?? calendar) : of(year, 4),
          fiscal: null,
          kind: 'long',
        }
      return { to: owner.to, period: calendar, fiscal: stated ? null : books, kind: 'long' }
    }
    to++
  }
  if (!which || !unit || (unit === 'half' && which > 2)) return null
  const owner = ownerAt(tokens, to, on)
  const isFiscal =
    owner.fiscal ||
    tokens.slice(Math.max(0, at - 1), to).some((t) => /^(fiscal|business|financial)$/.test(t.word))
  const calendar = (year: number) =>
    unit === 'quarter' ? quarterPeriod(year, which) : halfPeriod(year, which)
  const books = (year: number) => (unit === 'quarter' ? fiscalQuarter(year, which) : fiscalHalf(year, which))
  const latest = (make: (year: number) => ReadPeriod, year: number) => {
    const now = on ? `${on.year}-${String(on.month).padStart(2, '0')}-${String(on.day).padStart(2, '0')}` : ''
    return (make(year).end ?? '') <= now ? make(year) : make(year - 1)
  }
  if (owner.year !== null) {
    const period = isFiscal ? books(owner.year) : calendar(owner.year)
    return { to: owner.to, period, fiscal: isFiscal ? null : books(owner.year), kind: 'long' }
  }
  if (!on) return null
  const fiscal = latest(books, fiscalYear(on))
  return {
    to: owner.to,
    period: isFiscal ? fiscal : latest(calendar, on.year),
    fiscal: isFiscal ? null : fiscal,
    kind: 'long',
    floating: true,
  }
}

export { fiscalPeriod, spanPeriod, yearAt, yearPeriod }
