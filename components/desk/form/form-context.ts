'use client'

import { createContext, useContext } from 'react'
import type { SaveAnswer, SaveRequest } from '@/lib/auth/save-thing.ts'
import type { RefKind, ThingKind } from '@/lib/desk/kinds.ts'
import type { Choice } from '@/lib/desk/queries.ts'
import type { Issue } from '@/lib/errors.ts'
import type { FormSpec, Json, JsonObject } from '../fields/spec.ts'

export type Save = (request: SaveRequest) => Promise<SaveAnswer>
/** What it takes to make a new thing without leaving the form. */
export type QuickKinds = Partial<Record<ThingKind, { spec: FormSpec; save: Save }>>
/** The names behind the slugs that fields hold. */
export type Names = Partial<Record<RefKind, Record<string, Choice>>>

export type FormHandle = {
  /** Begins every field's id. */
  prefix: string
  values: JsonObject
  set(path: string, next: Json): void
  issues: readonly Issue[]
  names: Names
  learn(kind: RefKind, choice: Choice): void
  quick: QuickKinds
  /** Makes a figure of the selected words of a field; only articles have any. */
  mark?(path: string, from: number, to: number): void
}

const FormContext = createContext<FormHandle | null>(null)
export const FormProvider = FormContext.Provider

/** The form a field stands in. @throws Error outside a form */
export function useForm(): FormHandle {
  const form = useContext(FormContext)
  if (!form) throw new Error('a field outside a form')
  return form
}

export const fieldId = (prefix: string, path: string) => `${prefix}-${path.replaceAll(/[.:]/g, '-')}`
export const issueAt = (form: FormHandle, path: string) => form.issues.find((issue) => issue.path === path)
export const hasIssueUnder = (form: FormHandle, path: string) =>
  form.issues.some((issue) => issue.path === path || issue.path.startsWith(`${path}.`))
