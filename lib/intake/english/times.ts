import type { ReadPeriod } from '../types.ts'
import { partSpan } from './part-spans.ts'
import { type Day, iso, monthsPeriod, openPeriod, quarterOf, yearsBefore } from './period-codes.ts'
import { monthSpan, type Span } from './periods.ts'
import { phraseReader } from './phrases.ts'
import { type Role, roleOf } from './time-roles.ts'
import type { Token } from './tokens.ts'
import { countedSpan, yearSpan } from './years.ts'

export type Time = {
  from: number
  to: number
  period: ReadPeriod
  fiscal: ReadPeriod | null
  role: Role
  floating: boolean
}

/** Every time expression of a sentence, in order. */
export function readTimes(tokens: Token[], on: Day | null): Time[] {
  const times: Time[] = []
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at] as Token
    if (token.kind === 'sign') continue
    const span =
      toDate(tokens, at, on) ??
      countedSpan(tokens, at, on) ??
      yearSpan(tokens, at, on) ??
      (token.kind === 'word' ? partSpan(tokens, at, on) : null) ??
      monthSpan(tokens, at, on)
    if (!span) continue
    const before = tokens[at - 1]?.word ?? ''
    if (
      span.kind === 'month' &&
      /^(previous|prior|preceding)$/.test(before) &&
      !/\d{4}/.test(tokens[span.to - 1]?.raw ?? '')
    ) {
      times.push({
        from: at,
        to: span.to,
        period: yearsBefore(span.period, 1),
        fiscal: null,
        role: 'base',
        floating: false,
      })
      at = Math.max(at, span.to - 1)
      continue
    }
    const noun = tokens[span.to]?.word ?? ''
    const names =
      span.kind === 'month' &&
      /^(agreement|deal|accord|pact|meeting|summit|announcement|talks|report|forecast|estimate|framework|statement|election|visit|order)$/.test(
        noun,
      )
    const role = names
      ? 'said'
      : roleOf(tokens, at, span.kind, on !== null && (span.period.start ?? '') > iso(on))
    const period = role === 'open' ? openPeriod(span.period) : span.period
    times.push({
      from: at,
      to: span.to,
      period,
      fiscal: role === 'open' ? null : span.fiscal,
      role,
      floating: span.floating ?? false,
    })
    at = Math.max(at, span.to - 1)
  }
  withEllipses(tokens, times)
  // "on the same months of 2024": the year is that of the base.
  const compared = bases(tokens)
  for (const time of times) {
    if (compared.some((hit) => hit.from < time.to && time.from < hit.to)) time.role = 'base'
  }
  return times
}

/** "year to date", "so far this year": January to the month before publication. */
function toDate(tokens: Token[], at: number, on: Day | null): Span | null {
  if (!on) return null
  const words = tokens
    .slice(at, at + 4)
    .map((token) => token.word)
    .join(' ')
  const length =
    /^year to date/.test(words) || /^so far (this year|in)/.test(words) || /^ytd/.test(words)
      ? words.startsWith('ytd')
        ? 1
        : words.startsWith('so far in')
          ? 4
          : words.startsWith('so')
            ? 4
            : 3
      : 0
  if (length === 0) return null
  const [year, months] = on.month === 1 ? [on.year - 1, 12] : [on.year, on.month - 1]
  return { to: at + length, period: monthsPeriod({ year, month: 1 }, months), fiscal: null, kind: 'long' }
}

const nth = ['first', 'second', 'third', 'fourth']

/** "8.1% in the third quarter from 9.4% in the second": a quarter without its noun. */
function withEllipses(tokens: Token[], times: Time[]): void {
  const known = times.find((time) => /-Q[1-4]$/.test(time.period.code))
  if (!known) return
  for (let at = known.to; at < tokens.length; at++) {
    const which = nth.indexOf(tokens[at]?.word ?? '') + 1
    const next = tokens[at + 1]
    if (
      !which ||
      tokens[at - 1]?.word !== 'the' ||
      tokens[at - 2]?.word !== 'in' ||
      (next && next.kind !== 'sign')
    )
      continue
    const move = (period: ReadPeriod) => quarterOf(period, which)
    times.push({
      from: at,
      to: at + 1,
      period: move(known.period),
      fiscal: known.fiscal ? move(known.fiscal) : null,
      role: 'in',
      floating: false,
    })
  }
}

/** Words that take up a period that was spoken of before, by its months; 0 for any. */
export const samePeriod = phraseReader<number>([
  [0, ['the/that period', 'the same period/months', 'the same _ months', 'those _ months']],
  [1, ['the/that month']],
  [3, ['the/that quarter', 'the/those three months', 'the three month period']],
  [6, ['the/that half', 'the/those six months', 'the six month period']],
  [9, ['the/those nine months', 'the nine month period']],
  [12, ['the/that year', 'the/those/same twelve months', 'the same twelve months', 'the fiscal year']],
])

/** The base of a comparison, where the words state it. */
export const bases = phraseReader<'yoy' | 'mom' | 'qoq'>([
  [
    'yoy',
    [
      'year on/over year',
      'on year',
      'on the year',
      'on an annual/yearly basis',
      'yoy',
      'y o y',
      'y / y',
      'a/one/the year ago/earlier/before/previously/prior',
      'year earlier/ago/before',
      'twelve months earlier',
      'the/ same/corresponding/equivalent/comparable month/period/quarter/half/time/week of/in/ #',
      'the/ same/corresponding/equivalent/comparable month/period/quarter/half/time/week last year',
      'the/ same/corresponding/equivalent/comparable _/ months of/in/ #',
      'the/ same/corresponding/equivalent/comparable _/ months last year',
      'the/ same/corresponding/equivalent/comparable _/ months a year',
      'the/ same/corresponding/equivalent/comparable month/period/quarter/half/time a/one/the year',
      'from/than/over/on/with/to/versus/vs/against last year',
      'than in last year',
      "last year 's",
      'previous/prior/preceding year',
      "year 's earlier",
    ],
  ],
  [
    'mom',
    [
      'month on/over month',
      'mom',
      'on the month',
      'from/than/over/compared/with/to/versus/against in/the/with/to/ the/ previous/prior/preceding/last month',
      'from/than/over/versus a month ago/earlier/before',
      'a month ago/earlier/before',
      'the month before/earlier',
      'monthly basis',
    ],
  ],
  [
    'qoq',
    [
      'quarter on/over quarter',
      'qoq',
      'on the quarter',
      'from/than/over/compared/with/to/versus the previous/prior/preceding/last quarter',
      'previous/prior/preceding/last three months',
      'the quarter before/earlier',
      'a quarter earlier/ago',
      'three months earlier',
    ],
  ],
])
