import type { ReadPeriod } from '../types.ts'
import { readNumeral } from './numerals.ts'
import {
  type Day,
  fiscalHalf,
  fiscalQuarter,
  halfPeriod,
  iso,
  monthsPeriod,
  quarterPeriod,
} from './period-codes.ts'
import { fiscalYear, type Span, yearAt } from './periods.ts'
import type { Token } from './tokens.ts'

/** Parts of years: quarters, halves, the first months. */

const ordinals: Record<string, number> = { first: 1, second: 2, third: 3, fourth: 4, final: 4, '1st': 1 }

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
