/** The numbers of a pasted text, as claims of the form with the sentences they stand in; pure. */

import { figureKey } from '@/lib/claims/rules.ts'
import type { MetricChoice, Reading } from '@/lib/desk/reading.ts'
import { subjectOf } from '@/lib/desk/subject.ts'
import { blankClaim } from '../article/claim-spec.ts'
import type { JsonObject } from '../fields/spec.ts'
import { textAt } from '../fields/values.ts'
import type { Prose } from './from-reading.ts'
import { markStarts } from './place-passages.ts'
import type { Change, Place, Suggestion } from './suggestion.ts'
import { asPrintedIn } from './words.ts'

type ReadClaim = Reading['draft']['claims'][number]

/** How many words may stand before or after the part of a sentence that is kept: a dateline, an attribution. */
const mostCut = 40

/**
 * The field in which a sentence stands. A field may hold it without its dateline or its lead, which are parts of
 * their own: then what the field holds of it, the number included.
 */
function placeOf(
  prose: readonly Prose[],
  quote: string,
  mark: string,
): { field: string; quote: string } | null {
  const whole = prose.find(({ text }) => text.includes(quote))
  if (whole) return { field: whole.field, quote }
  for (const { field, text } of prose) {
    const printed = asPrintedIn(text, quote)
    if (printed !== null) return { field, quote: printed }
  }
  const at = quote.indexOf(mark)
  let rest = quote
  for (let cuts = 0; cuts < mostCut; cuts++) {
    const next = /\s+|[:：—–)）」]/.exec(rest)
    if (!next) return null
    rest = rest.slice(next.index + next[0].length)
    if (quote.length - rest.length > at) return null
    const found = prose.find(({ text }) => rest !== '' && text.includes(rest))
    if (found) return { field: found.field, quote: rest }
  }
  return null
}

const approximations = { exact: 'exact', about: 'about', 'at-least': 'at_least', 'up-to': 'up_to' } as const

/** A claim as the form holds it; what was not read stays empty. */
function claimOf(read: ReadClaim, reading: Reading, isDrawn: boolean): JsonObject {
  const { company, country, policy } = subjectOf(read.subject, reading.names)
  const person = read.speaker === null ? undefined : reading.names.people?.[read.speaker]
  return {
    ...blankClaim,
    ...{ metric: read.metric, company, country: country ?? '', policy },
    ...{ low: read.low ?? '', point: read.point ?? '', high: read.high ?? '' },
    approximation: approximations[read.approximation],
    ...{ periodStart: read.periodStart ?? '', periodEnd: read.periodEnd ?? '' },
    periodCalendar: read.period?.startsWith('FY') ? 'fiscal_jp' : 'calendar',
    ...{ comparator: read.comparator, isChange: read.change, flow: read.flow },
    ...{ basis: read.basis, modality: read.modality, asPrinted: read.mark.replaceAll(/\s+/g, ' ') },
    ...{ speaker: person?.name ?? read.speaker ?? '', speakerPerson: person?.slug ?? null },
    preferred: !isDrawn,
  }
}

/** Two numbers of one figure: the first is the one to draw, until the editor says otherwise. */
function isSecond(claim: JsonObject, drawn: Set<string>): boolean {
  const text = (name: string) => textAt(claim, name) || null
  if (text('periodStart') === null && text('periodEnd') === null) return false
  const subject = { company: text('company'), country: text('country'), policy: text('policy') }
  const period = { periodStart: text('periodStart'), periodEnd: text('periodEnd') }
  const state = { periodState: 'known', preferred: true, standing: 'current' } as const
  const isChange = claim['isChange'] === true
  const key = figureKey({
    metric: text('metric'),
    ...subject,
    ...period,
    basis: textAt(claim, 'basis'),
    isChange,
    ...state,
  })
  if (key === null || drawn.has(key)) return key !== null
  drawn.add(key)
  return false
}

/** @param prose the texts that are suggested, in the order of the article's page */
export function claimSuggestions(reading: Reading, prose: readonly Prose[]): Suggestion[] {
  const { claims, parts } = reading.draft
  const fields = [...prose, ...(parts.headline ? [{ field: 'headline', text: parts.headline }] : [])]
  const counted = new Map<string, number>()
  const places = claims.map(({ quote, mark }) => {
    // The same number twice in one sentence is two quantities, in their order.
    const nth = counted.get(`${quote}\n${mark}`) ?? 0
    counted.set(`${quote}\n${mark}`, nth + 1)
    const found = placeOf(fields, quote, mark)
    const printed = found && (asPrintedIn(found.quote, mark) ?? mark)
    return { nth, place: found && printed ? { ...found, mark: printed, nth } : null }
  })
  const drawn = new Set<string>()
  return claims.flatMap((read, at): Suggestion[] => {
    if (read.repeats !== null) return []
    const own = [at, ...claims.flatMap((other, index) => (other.repeats === at ? [index] : []))]
    const found = own.flatMap((index): Place | [] => places[index]?.place ?? [])
    const claim = claimOf(read, reading, reading.drawn[at] !== undefined)
    if (isSecond(claim, drawn)) claim['preferred'] = false
    return [
      {
        ...{ id: `claims.${at}`, group: 'claims', label: 'claims', path: 'claims', shown: read.mark },
        ...{ shownKey: null, lang: reading.draft.language, words: litQuote(read, places[at]?.nth ?? 0) },
        ...{ count: own.length, change: { kind: 'claim', claim, places: found }, ask: null },
      },
    ]
  })
}

function litQuote({ quote, mark: read }: ReadClaim, nth: number) {
  const mark = asPrintedIn(quote, read) ?? read
  const starts = markStarts(quote, mark)
  const at = starts[nth] ?? starts[0] ?? 0
  const points = [...quote]
  const end = at + [...mark].length
  return { before: points.slice(0, at).join(''), lit: mark, after: points.slice(end).join('') }
}

export type Need = 'metric' | 'subject' | 'comparator' | 'period' | 'place' | 'text'

/** @returns what a suggested claim still lacks to be one; `text`: its sentence is not in the form */
export function needsOf(
  change: Extract<Change, { kind: 'claim' }>,
  metrics: readonly MetricChoice[],
  stands: boolean,
): Need[] {
  const { claim, places } = change
  const metric = metrics.find(({ slug }) => slug === textAt(claim, 'metric'))
  const dated = textAt(claim, 'periodStart') !== '' || textAt(claim, 'periodEnd') !== ''
  const subject = ['company', 'country', 'policy'].some((field) => textAt(claim, field) !== '')
  const needs: [Need, boolean][] = [
    ['place', places.length === 0],
    ['text', places.length > 0 && !stands],
    ['metric', !metric],
    ['subject', !subject],
    ['comparator', metric?.kind === 'growth' && textAt(claim, 'comparator') === 'none'],
    ['period', metric?.kind === 'growth' && !dated],
  ]
  return needs.filter(([, lacks]) => lacks).map(([need]) => need)
}
