'use client'

import { useCallback, useMemo, useState } from 'react'
import type { Reading } from '@/lib/desk/reading.ts'
import { slugFrom } from '@/lib/slugs/slug.ts'
import { articleForm } from '../article/article-spec.ts'
import type { JsonObject } from '../fields/spec.ts'
import { isSameJson, textAt } from '../fields/values.ts'
import { useForm } from '../form/form-context.ts'
import { accept, quotesOf, stateOf, takeOut } from './apply.ts'
import { type Need, needsOf } from './from-claims.ts'
import { placePassages } from './place-passages.ts'
import type { Change, Marks, State, Suggestion } from './suggestion.ts'

/** A suggestion as it now stands: with what the editor answered, its state, and what it still lacks. */
export type Shown = Suggestion & { state: State; needs: readonly Need[] }

/** An address from the day, the source and the headline; where the headline has no Latin letters, from the companies. */
function addressOf(values: JsonObject): string {
  const day = /^\d{4}-\d{2}-\d{2}/.exec(textAt(values, 'publishedAt'))?.[0] ?? ''
  const headline = textAt(values, 'headline')
  const companies = Array.isArray(values['companies']) ? values['companies'].slice(0, 2).join(' ') : ''
  const words = slugFrom(headline).length > 5 ? headline : companies
  return headline === '' ? '' : slugFrom(`${day} ${textAt(values, 'source')} ${words}`)
}

/** The suggestions of a reading against the form they fill, and what can be done with them. */
export function useSuggestions(reading: Reading, all: readonly Suggestion[]) {
  const form = useForm()
  const { values, set } = form
  const [marks, setMarks] = useState<Marks>({})
  const [answers, setAnswers] = useState<Record<string, Change>>({})
  const read = useMemo(() => quotesOf(all), [all])

  const shown = useMemo(
    () =>
      all.map((one): Shown => {
        const change = answers[one.id] ?? one.change
        const suggestion = { ...one, change }
        const state = stateOf(values, suggestion, marks, read)
        const isClaim = change?.kind === 'claim'
        const stands = isClaim && placePassages(values, change.places).length > 0
        return { ...suggestion, state, needs: isClaim ? needsOf(change, reading.metrics, stands) : [] }
      }),
    [all, answers, values, marks, read, reading],
  )

  /** Hands the form what changed, field by field, as typing would: what passages lean on before the claims. */
  const commit = useCallback(
    (after: JsonObject, done: Marks) => {
      const slug = textAt(values, 'slug')
      const isOurs = slug === '' || slug === addressOf(values)
      const next = isOurs ? { ...after, slug: addressOf(after) } : after
      const changed = Object.keys(next).filter((key) => !isSameJson(values[key] ?? null, next[key] ?? null))
      for (const key of changed.sort((a, b) => Number(a === 'claims') - Number(b === 'claims')))
        set(key, next[key] ?? null)
      setMarks((before) => ({ ...before, ...done }))
    },
    [values, set],
  )

  /** Puts suggestions in, in the order of the form. @returns the ids of those that could not be */
  function acceptAll(wanted: readonly Shown[]): string[] {
    let after = values
    const done: Record<string, Marks[string]> = {}
    const left: string[] = []
    for (const { id, state, change, needs } of wanted) {
      if (state === 'accepted') continue
      // The text a claim stands in may have come in just now, before it.
      const stands = change?.kind !== 'claim' || placePassages(after, change.places).length > 0
      const lacks = needs.filter((need) => need !== 'text')
      if (change === null || !stands || (lacks.length > 0 && wanted.length > 1) || needs.includes('place')) {
        left.push(id)
        continue
      }
      const applied = accept(after, change, marks[id])
      after = applied.values
      done[id] = applied.mark
    }
    commit(after, done)
    return left
  }

  function reject(wanted: Shown) {
    const { id, state, change } = wanted
    if (state !== 'accepted' || change === null)
      return setMarks({ ...marks, [id]: { ...marks[id], state: 'rejected' } })
    let { values: after, mark } = takeOut(values, change, marks[id], articleForm.blank, read)
    const done: Record<string, Marks[string]> = { [id]: mark }
    // A claim goes out with the text it stands in.
    for (const one of shown) {
      if (one.change?.kind !== 'claim' || one.state !== 'accepted' || one.id === id) continue
      if (placePassages(after, one.change.places).length > 0) continue
      const taken = takeOut(after, one.change, marks[one.id], articleForm.blank, read)
      after = taken.values
      mark = taken.mark
      done[one.id] = mark
    }
    commit(after, done)
  }

  /** What the editor said where the text does not: accepted at once; a claim, as soon as it lacks nothing more. @returns whether it was accepted */
  function answer(wanted: Shown, change: Change): boolean {
    setAnswers((before) => ({ ...before, [wanted.id]: change }))
    if (change.kind === 'claim') {
      const stands = placePassages(values, change.places).length > 0
      if (needsOf(change, reading.metrics, stands).length > 0 || wanted.state === 'accepted') return false
    }
    // One of several candidates takes the place of the one chosen before.
    const cleared =
      wanted.change && wanted.state === 'accepted'
        ? takeOut(values, wanted.change, marks[wanted.id], articleForm.blank, read).values
        : values
    const applied = accept(cleared, change, undefined)
    commit(applied.values, { [wanted.id]: applied.mark })
    return true
  }

  return { form, shown, acceptAll, reject, answer }
}

export type Suggestions = ReturnType<typeof useSuggestions>
