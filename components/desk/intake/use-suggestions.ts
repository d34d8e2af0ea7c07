'use client'

import { useMemo, useState } from 'react'
import type { Reading } from '@/lib/desk/reading.ts'
import { articleForm } from '../article/article-spec.ts'
import { isSameJson } from '../fields/values.ts'
import { useForm } from '../form/form-context.ts'
import { accept, quotesOf, takeOut } from './apply.ts'
import { needsOf } from './from-claims.ts'
import type { Judged } from './kept-reading.tsx'
import { acceptMany, type Outcome, rejectOne, type Shown, shownOf, stands, withAddress } from './standing.ts'
import type { Change, Marks, Suggestion } from './suggestion.ts'

/** The suggestions of a reading against the form they fill, and what can be done with them. */
export function useSuggestions(reading: Reading, all: readonly Suggestion[], judged: Judged | undefined) {
  const form = useForm()
  const { values, set } = form
  const [marks, setMarks] = useState<Marks>(judged?.marks ?? {})
  const [answers, setAnswers] = useState<Readonly<Record<string, Change>>>(judged?.answers ?? {})
  const read = useMemo(() => quotesOf(all), [all])
  const shown = useMemo(
    () =>
      all.map((one) =>
        shownOf(values, { ...one, change: answers[one.id] ?? one.change }, marks, read, reading.metrics),
      ),
    [all, answers, values, marks, read, reading],
  )

  /** Hands the form what changed, field by field, as typing would: what passages lean on before the claims. */
  function commit(outcome: Outcome) {
    const next = withAddress(values, outcome.values)
    const changed = Object.keys(next).filter((key) => !isSameJson(values[key] ?? null, next[key] ?? null))
    for (const key of changed.sort((a, b) => Number(a === 'claims') - Number(b === 'claims')))
      set(key, next[key] ?? null)
    setMarks((before) => ({ ...before, ...outcome.marks }))
  }

  /** @returns the ids of those that could not be put in */
  function acceptAll(wanted: readonly Shown[]): string[] {
    const outcome = acceptMany(values, wanted, marks)
    commit(outcome)
    return outcome.left
  }

  const reject = (wanted: Shown) => commit(rejectOne(values, wanted, shown, marks, read))

  /**
   * What the editor said where the text does not: accepted at once; a claim, as soon as it lacks nothing more.
   * @returns whether it was accepted
   */
  function answer(wanted: Shown, change: Change): boolean {
    setAnswers((before) => ({ ...before, [wanted.id]: change }))
    if (change.kind === 'claim') {
      const lacks = needsOf(change, reading.metrics, stands(values, change)).length > 0
      if (lacks || wanted.state === 'accepted') return false
    }
    // One of several candidates takes the place of the one chosen before.
    const cleared =
      wanted.change && wanted.state === 'accepted'
        ? takeOut(values, wanted.change, marks[wanted.id], articleForm.blank, read).values
        : values
    const applied = accept(cleared, change, undefined)
    commit({ values: applied.values, marks: { [wanted.id]: applied.mark } })
    return true
  }

  return { form, shown, marks, answers, acceptAll, reject, answer }
}
