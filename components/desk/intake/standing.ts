/** How suggestions stand against the form, and what several of them do to it at once; pure. */
import type { MetricChoice } from '@/lib/desk/reading.ts'
import { slugFrom } from '@/lib/slugs/slug.ts'
import { articleForm } from '../article/article-spec.ts'
import type { JsonObject } from '../fields/spec.ts'
import { isSameJson, textAt } from '../fields/values.ts'
import { accept, stateOf, takeOut } from './apply.ts'
import { type Need, needsOf } from './from-claims.ts'
import { placePassages } from './place-passages.ts'
import { type Change, isEmpty, type Mark, type Marks, type State, type Suggestion } from './suggestion.ts'

/** A suggestion as it now stands: with what the editor answered, its state, and what it still lacks. */
export type Shown = Suggestion & { state: State; needs: readonly Need[] }
/** What became of the form, and of the suggestions touched. */
export type Outcome = { values: JsonObject; marks: Record<string, Mark> }

/** Whether the sentence of a claim stands in the form; true for everything that is no claim. */
export const stands = (values: JsonObject, change: Change | null): boolean =>
  change?.kind !== 'claim' || placePassages(values, change.places).length > 0

export function shownOf(
  values: JsonObject,
  suggestion: Suggestion,
  marks: Marks,
  read: ReadonlySet<string>,
  metrics: readonly MetricChoice[],
): Shown {
  const { change } = suggestion
  const needs = change?.kind === 'claim' ? needsOf(change, metrics, stands(values, change)) : []
  return { ...suggestion, state: stateOf(values, suggestion, marks, read), needs }
}

/** Whether accepting would write over words that the editor typed. */
const writesOver = (values: JsonObject, change: Change): boolean =>
  change.kind === 'set' &&
  Object.entries(change.values).some(([key, next]) => {
    const now = values[key] ?? null
    const isUntouched = isEmpty(now) || isSameJson(now, articleForm.blank[key] ?? null)
    return !isUntouched && !isSameJson(now, next)
  })

/**
 * Puts suggestions in, in the order of the form. Of several, those stay out that lack something or would write over
 * what was typed; a single one is the editor's word, and only a sentence that is nowhere keeps it out.
 * @returns also the ids of those left out
 */
export function acceptMany(
  values: JsonObject,
  wanted: readonly Shown[],
  marks: Marks,
): Outcome & { left: string[] } {
  const isOne = wanted.length === 1
  const done: Record<string, Mark> = {}
  const left: string[] = []
  let after = values
  for (const { id, state, change, needs } of wanted) {
    if (state === 'accepted') continue
    // The text a claim stands in may have come in just now, before it.
    const lacks = needs.some((need) => need === 'place' || (need !== 'text' && !isOne))
    if (change === null || !stands(after, change) || lacks || (!isOne && writesOver(after, change))) {
      left.push(id)
      continue
    }
    const applied = accept(after, change, marks[id])
    after = applied.values
    done[id] = applied.mark
  }
  return { values: after, marks: done, left }
}

/** Takes one out, and with a text the figures that stand in it: those are open again. */
export function rejectOne(
  values: JsonObject,
  wanted: Shown,
  shown: readonly Shown[],
  marks: Marks,
  read: ReadonlySet<string>,
): Outcome {
  const { id, state, change } = wanted
  if (state !== 'accepted' || change === null)
    return { values, marks: { [id]: { ...marks[id], state: 'rejected' } } }
  const out = takeOut(values, change, marks[id], articleForm.blank, read)
  const done: Record<string, Mark> = { [id]: out.mark }
  let after = out.values
  for (const one of shown) {
    if (one.change?.kind !== 'claim' || one.state !== 'accepted' || one.id === id) continue
    if (stands(after, one.change)) continue
    const taken = takeOut(after, one.change, marks[one.id], articleForm.blank, read)
    after = taken.values
    done[one.id] = { ...taken.mark, state: 'open' }
  }
  return { values: after, marks: done }
}

/** An address from the day, the source and the headline; where the headline has no Latin letters, from the companies. */
export function addressFrom(values: JsonObject): string {
  const day = /^\d{4}-\d{2}-\d{2}/.exec(textAt(values, 'publishedAt'))?.[0] ?? ''
  const headline = textAt(values, 'headline')
  const companies = Array.isArray(values['companies']) ? values['companies'].slice(0, 2).join(' ') : ''
  const words = slugFrom(headline).replaceAll(/[\d-]/g, '').length > 5 ? headline : companies
  return headline === '' ? '' : slugFrom(`${day} ${textAt(values, 'source')} ${words}`)
}

/** The values after a change, with the address made anew unless the editor wrote one. */
export function withAddress(before: JsonObject, after: JsonObject): JsonObject {
  const slug = textAt(before, 'slug')
  return slug === '' || slug === addressFrom(before) ? { ...after, slug: addressFrom(after) } : after
}
