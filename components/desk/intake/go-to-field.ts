'use client'

import { textAt } from '../fields/values.ts'
import { type FormHandle, fieldId } from '../form/form-context.ts'
import { claimIndex } from './place-passages.ts'
import type { Suggestion } from './suggestion.ts'

/** Brings the form's field that a suggestion fills into sight, and the focus to it; entries of lists are unfolded. */
export function goToField(form: FormHandle, { change, path }: Suggestion): void {
  const show = (field: HTMLElement | null) => {
    field?.scrollIntoView({ block: 'center' })
    field?.focus({ preventScroll: true })
  }
  const fold = (index: number) => document.getElementById(`${fieldId(form.prefix, path)}-${index}-fold`)
  const entries = Array.isArray(form.values[path]) ? form.values[path] : []
  const index =
    change?.kind === 'claim'
      ? claimIndex(form.values, change.places, new Set())
      : change?.kind === 'insight'
        ? entries.findIndex((entry) => textAt(entry, 'key') === textAt(change.insight, 'key'))
        : -1
  const button = index < 0 ? null : fold(index)
  if (button?.getAttribute('aria-expanded') === 'false') button.click()
  show(button ?? document.getElementById(fieldId(form.prefix, path)))
}
