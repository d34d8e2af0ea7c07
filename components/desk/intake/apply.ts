/** Puts suggestions into the form's values and takes them out again; pure. What was typed over comes back. */
import type { Json, JsonObject } from '../fields/spec.ts'
import { getAt, isSameJson, setAt, textAt } from '../fields/values.ts'
import { claimIndex, placePassages } from './place-passages.ts'
import { type Change, isEmpty, type Mark, type Marks, type State, type Suggestion } from './suggestion.ts'

export type Applied = { values: JsonObject; mark: Mark }

const listAt = (values: JsonObject, path: string): Json[] => {
  const held = getAt(values, path)
  return Array.isArray(held) ? held : []
}
const pickKeys = (values: JsonObject, keys: readonly string[]): JsonObject =>
  Object.fromEntries(keys.map((key) => [key, values[key] ?? null]))

/** The sentences of all suggested claims. */
export const quotesOf = (suggestions: readonly Suggestion[]): ReadonlySet<string> =>
  new Set(
    suggestions.flatMap(({ change }) =>
      change?.kind === 'claim' ? change.places.map(({ quote }) => quote) : [],
    ),
  )

/** Whether the form holds what a change would put there; a field the editor then reworded still counts. */
export function isInForm(
  values: JsonObject,
  change: Change,
  mark: Mark | undefined,
  read: ReadonlySet<string>,
) {
  switch (change.kind) {
    case 'set': {
      const keys = Object.keys(change.values)
      if (mark?.state === 'accepted') return keys.some((key) => !isEmpty(values[key]))
      return (
        mark === undefined && keys.every((key) => isSameJson(values[key] ?? null, change.values[key] ?? null))
      )
    }
    case 'add':
      return listAt(values, change.list).includes(change.slug)
    case 'insight':
      return insightIndex(values, change.insight) >= 0
    case 'claim':
      return claimIndex(values, change.places, read) >= 0
  }
}

/** What is with a suggestion: in the form, turned away (or taken out by hand), or not yet judged. */
export function stateOf(
  values: JsonObject,
  suggestion: Suggestion,
  marks: Marks,
  read: ReadonlySet<string>,
): State {
  const { id, ask, change, path } = suggestion
  const mark = marks[id]
  if (ask?.kind === 'type') return isEmpty(getAt(values, path)) ? (mark?.state ?? 'open') : 'accepted'
  if (change !== null && isInForm(values, change, mark, read)) return 'accepted'
  return mark === undefined || mark.state === 'open' ? 'open' : 'rejected'
}

const insightIndex = (values: JsonObject, insight: JsonObject) =>
  listAt(values, 'insights').findIndex((one) => textAt(one, 'key') === textAt(insight, 'key'))

/** @returns the values with the suggestion in them; what it replaces is kept in the mark */
export function accept(values: JsonObject, change: Change, mark: Mark | undefined): Applied {
  const held = mark?.held
  switch (change.kind) {
    case 'set': {
      const next = held ?? change.values
      const before = pickKeys(values, Object.keys(change.values))
      return { values: { ...values, ...next }, mark: { state: 'accepted', before } }
    }
    case 'add': {
      const slugs = listAt(values, change.list)
      const next = slugs.includes(change.slug) ? slugs : [...slugs, change.slug]
      return { values: { ...values, [change.list]: next }, mark: { state: 'accepted' } }
    }
    case 'insight': {
      const insights = [...listAt(values, 'insights'), held ?? change.insight]
      return { values: { ...values, insights }, mark: { state: 'accepted' } }
    }
    case 'claim': {
      const passages = placePassages(values, change.places)
      const claim = { ...(held ?? change.claim), passages: passages as Json[] }
      return {
        values: { ...values, claims: [...listAt(values, 'claims'), claim] },
        mark: { state: 'accepted' },
      }
    }
  }
}

/** @returns the values without the suggestion; as it last stood it is kept in the mark, for a change of mind */
export function takeOut(
  values: JsonObject,
  change: Change,
  mark: Mark | undefined,
  blank: JsonObject,
  read: ReadonlySet<string>,
): Applied {
  const without = (path: 'insights' | 'claims', at: number): Applied => {
    const list = listAt(values, path)
    const held = at < 0 ? undefined : list[at]
    return {
      values: { ...values, [path]: list.filter((_, other) => other !== at) },
      mark: { state: 'rejected', ...(held ? { held: held as JsonObject } : {}) },
    }
  }
  switch (change.kind) {
    case 'set': {
      const keys = Object.keys(change.values)
      if (
        mark?.state !== 'accepted' &&
        !keys.every((key) => isSameJson(values[key] ?? null, change.values[key] ?? null))
      )
        return { values, mark: { state: 'rejected' } }
      const back = { ...pickKeys(blank, keys), ...mark?.before }
      return { values: { ...values, ...back }, mark: { state: 'rejected', held: pickKeys(values, keys) } }
    }
    case 'add': {
      const slugs = listAt(values, change.list).filter((slug) => slug !== change.slug)
      return { values: setAt(values, change.list, slugs), mark: { state: 'rejected' } }
    }
    case 'insight':
      return without('insights', insightIndex(values, change.insight))
    case 'claim':
      return without('claims', claimIndex(values, change.places, read))
  }
}
