import { readNumeral } from './numerals.ts'
import {
  type Day,
  fiscalPeriod,
  isYear,
  monthPeriod,
  monthsPeriod,
  monthsTo,
  quarterPeriod,
  spanPeriod,
  stepBefore,
  yearPeriod,
} from './period-codes.ts'
import { fiscalYear, monthAt, type Span, yearAt } from './periods.ts'
import type { Token } from './tokens.ts'

/** Years, fiscal years, "the six months to September", and what is said relative to publication. */

const word = (tokens: Token[], at: number) => tokens[at]?.word ?? ''

/** "FY2025", "fiscal 2026", "fiscal year 2025-26", "fiscal year ending March 2026", "this fiscal year". */
function fiscalSpan(tokens: Token[], at: number, on: Day | null): Span | null {
  let to = at
  const which = word(tokens, to)
  if (/^(this|current|present|next|last|previous|coming|prior|full|past)$/.test(which)) to++
  if (!/^(fiscal|business|financial|fy)$/.test(word(tokens, to))) return null
  to++
  if (word(tokens, to) === 'year') to++
  const ending = endingSpan(tokens, to, on, 12)
  const started = ending ?? startingSpan(tokens, to, on)
  if (started) return started
  const stated = yearAt(tokens, to)
  if (stated !== null) {
    const more = word(tokens, to + 1) === '-' && tokens[to + 2]?.kind === 'number' ? 3 : 1
    return { to: to + more, period: fiscalPeriod(stated), fiscal: null, kind: 'long' }
  }
  const short =
    /^\d\d$/.test(tokens[to]?.raw ?? '') && word(tokens, to - 1) === 'fy' ? Number(tokens[to]?.raw) : null
  if (short !== null) return { to: to + 1, period: fiscalPeriod(2000 + short), fiscal: null, kind: 'long' }
  if (word(tokens, to - 1) !== 'year' || !on) return null
  const shift = /^(next|coming)$/.test(which) ? 1 : /^(last|previous|prior|past)$/.test(which) ? -1 : 0
  return { to, period: fiscalPeriod(fiscalYear(on) + shift), fiscal: null, kind: 'long' }
}

/** "ended Dec. 31", "ending March 2026", "to September", "through March", after a count of months. */
function endingSpan(tokens: Token[], at: number, on: Day | null, months: number): Span | null {
  let to = at
  if (word(tokens, to) === 'that' || word(tokens, to) === 'which') to++
  if (word(tokens, to) === 'period') to++
  const link = word(tokens, to)
  if (!/^(ended|ending|ends|to|through|until|till|running|finishing|from)$/.test(link)) return null
  to++
  while (/^(in|on|to|through|the|end|of|until|this|next|last|coming)$/.test(word(tokens, to))) to++
  const from = monthAt(tokens, to)
  if (!from) return null
  let last = from
  if (link === 'from') {
    const gap = /^(to|through|-)$/.test(word(tokens, from.to)) ? 1 : 0
    const other = monthAt(tokens, from.to + gap)
    if (!other) return null
    last = other
  }
  to = last.to
  const stated = yearAt(tokens, to)
  if (stated === null && /^\d{1,2}$/.test(tokens[to]?.raw ?? '')) {
    to++
    if (word(tokens, to) === ',') to += yearAt(tokens, to + 1) === null ? 0 : 1
  }
  const year = yearAt(tokens, to) ?? (on ? nearestYear(last.month, on, link, months) : null)
  if (year === null) return null
  if (yearAt(tokens, to) !== null) to++
  return { to, period: monthsTo({ year, month: last.month }, months), fiscal: null, kind: 'long' }
}

/** "the fiscal year that starts in April", "fiscal year beginning April 2026", behind the noun. */
function startingSpan(tokens: Token[], at: number, on: Day | null): Span | null {
  let to = /^(that|which)$/.test(word(tokens, at)) ? at + 1 : at
  const verb = word(tokens, to)
  if (!/^(starts|starting|started|begins|beginning|began)$/.test(verb)) return null
  to++
  while (/^(in|on|from|this|next|last)$/.test(word(tokens, to))) to++
  const month = monthAt(tokens, to)
  if (month?.month !== 4) return null
  const stated = yearAt(tokens, month.to)
  if (stated !== null) return { to: month.to + 1, period: fiscalPeriod(stated), fiscal: null, kind: 'long' }
  if (!on) return null
  const next = /^(starts|starting|begins|beginning)$/.test(verb) ? 1 : 0
  return { to: month.to, period: fiscalPeriod(fiscalYear(on) + next), fiscal: null, kind: 'long' }
}

/** A year that is to end ends next; months that have been counted have ended. */
function nearestYear(month: number, on: Day, link: string, months: number): number {
  const ahead = /^(ending|ends)$/.test(link) || (months === 12 && link !== 'ended')
  if (ahead) return month >= on.month ? on.year : on.year + 1
  return month <= on.month ? on.year : on.year - 1
}

/** "six months to September", "nine months through December", "quarter ended June 30", "year ending March 2026". */
export function countedSpan(tokens: Token[], at: number, on: Day | null): Span | null {
  if (word(tokens, at) === 'quarter') return endingSpan(tokens, at + 1, on, 3)
  if (word(tokens, at) === 'half') return endingSpan(tokens, at + 1, on, 6)
  if (word(tokens, at) === 'year') return endingSpan(tokens, at + 1, on, 12)
  const count = readNumeral(tokens, at)
  const n = count?.value.toNumber() ?? 0
  if (!count || count.scale || !Number.isInteger(n) || n < 2 || n > 24) return null
  if (!/^months?$/.test(word(tokens, count.to))) return null
  return endingSpan(tokens, count.to + 1, on, n)
}

/** "last month", "this year", "the previous quarter": by the calendar. */
function relativeSpan(tokens: Token[], at: number, on: Day): Span | null {
  const which = word(tokens, at)
  const shift = /^(last|previous|prior|past|preceding)$/.test(which)
    ? -1
    : /^(next|coming)$/.test(which)
      ? 1
      : which === 'this' || which === 'current'
        ? 0
        : null
  if (shift === null) return null
  const unit = word(tokens, at + 1)
  const long = (period: Span['period'], fiscal: Span['fiscal'] = null): Span => ({
    to: at + 2,
    period,
    fiscal,
    kind: 'long',
  })
  if (unit === 'year') {
    // "rates for the last year" is a duration, and "the past year" is twelve months: neither names a year.
    return which === 'past' ? null : long(yearPeriod(on.year + shift))
  }
  if (unit === 'month' && which !== 'past') {
    const now = monthPeriod(on.year, on.month)
    const step =
      shift < 0
        ? stepBefore(now)
        : shift > 0
          ? monthsPeriod({ year: on.month === 12 ? on.year + 1 : on.year, month: (on.month % 12) + 1 }, 1)
          : now
    return step ? { ...long(step), kind: 'month' } : null
  }
  if (unit === 'quarter') {
    const now = quarterPeriod(on.year, Math.ceil(on.month / 3))
    const step = shift < 0 ? stepBefore(now) : now
    return step ? long(step) : null
  }
  return null
}

const term: Record<string, [string, string]> = {
  first: ['2017-01-20', '2021-01-20'],
  second: ['2025-01-20', '2029-01-20'],
}

/** Any year expression at a place. */
export function yearSpan(tokens: Token[], at: number, on: Day | null): Span | null {
  const token = tokens[at] as Token
  if (token.kind === 'number') {
    const year = yearAt(tokens, at)
    if (year === null || !isYear(year) || token.joined) return null
    const link = word(tokens, at + 1)
    const before = word(tokens, at - 1)
    const other = /^(to|-|and|through)$/.test(link) ? yearAt(tokens, at + 2) : null
    if (other !== null && (link !== 'and' || before === 'between') && (link !== 'to' || before === 'from')) {
      return {
        to: at + 3,
        period: spanPeriod(yearPeriod(year), yearPeriod(other)),
        fiscal: null,
        kind: 'long',
      }
    }
    return { to: at + 1, period: yearPeriod(year), fiscal: null, kind: 'long' }
  }
  if (token.kind !== 'word') return null
  const fiscal = fiscalSpan(tokens, at, on)
  if (fiscal) return fiscal
  if (
    word(tokens, at + 1) === 'term' &&
    term[token.word] &&
    /^(trump|his|president)$/.test(
      word(tokens, at - 1) === "'s" ? word(tokens, at - 2) : word(tokens, at - 1),
    )
  ) {
    const [start, end] = term[token.word] as [string, string]
    return { to: at + 2, period: { code: `${start}/${end}`, start, end }, fiscal: null, kind: 'long' }
  }
  if (token.word === 'full' && word(tokens, at + 1) === 'year' && on) {
    const ending = countedSpan(tokens, at + 1, on)
    if (ending) return ending
    const stated = yearAt(tokens, at + 2)
    if (stated !== null)
      return { to: at + 3, period: yearPeriod(stated), fiscal: fiscalPeriod(stated), kind: 'long' }
    const books = fiscalPeriod(fiscalYear(on))
    return {
      to: at + 2,
      period: yearPeriod(on.month < 3 ? on.year - 1 : on.year),
      fiscal: books,
      kind: 'long',
    }
  }
  return on ? relativeSpan(tokens, at, on) : null
}
