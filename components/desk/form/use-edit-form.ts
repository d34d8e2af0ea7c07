'use client'

import { useCallback, useId, useMemo, useState } from 'react'
import type { Saved } from '@/lib/audit/entity.ts'
import type { RefKind } from '@/lib/desk/kinds.ts'
import type { Choice } from '@/lib/desk/queries.ts'
import type { Failure, Issue, Result } from '@/lib/errors.ts'
import type { Json, JsonObject } from '../fields/spec.ts'
import { isSameJson, setAt, settled } from '../fields/values.ts'
import type { FormHandle, Names, QuickKinds, Save } from './form-context.ts'
import { useDraft } from './use-draft.ts'

export type Status =
  | { kind: 'idle' | 'saving' | 'invalid' | 'signedOut' | 'unreachable' | 'missing' }
  | { kind: 'saved'; version: number }
  | { kind: 'conflict'; currentVersion: number; base: number | undefined; theirs: JsonObject }

const failures = {
  ...{ invalid: 'invalid', missing: 'missing', conflict: 'missing' },
  forbidden: 'signedOut',
} as const satisfies Record<Failure['kind'], Status['kind']>

export type Start = {
  /** Names the draft this browser keeps: "companies". */
  name: string
  id: number | null
  version: number
  /** The version of the live article that an edit beside it has been compared with. */
  base?: number
  values: JsonObject
  /** An earlier text to begin from, unsaved. */
  restored?: JsonObject
  names: Names
  quick: QuickKinds
}

/** What a change of one field does to the whole form; passages move with their text. */
export type Amend = (values: JsonObject, path: string, next: Json) => JsonObject

/** The state of one form: what is typed, what was wrong with it, and how saving went. */
export function useEditForm(start: Start, onSaved: (saved: Saved) => void, amend: Amend = setAt) {
  const [values, setValues] = useState(start.restored ?? start.values)
  const [base, setBase] = useState(start.values)
  const [version, setVersion] = useState(start.version)
  const [liveBase, setLiveBase] = useState(start.base)
  const [issues, setIssues] = useState<readonly Issue[]>([])
  const [status, setStatus] = useState<Status>({ kind: 'idle' })
  const [names, setNames] = useState(start.names)
  const prefix = `f${useId().replaceAll(/[^a-z0-9]/gi, '')}`
  const dirty = useMemo(() => !isSameJson(values, base), [values, base])
  const draft = useDraft(`${start.name}:${start.id ?? 'new'}`, version, values, dirty)

  const set = useCallback(
    (path: string, next: Json) => {
      setValues((before) => amend(before, path, next))
      setIssues((before) => before.filter((issue) => issue.path !== path))
    },
    [amend],
  )
  const learn = useCallback((kind: RefKind, choice: Choice) => {
    setNames((before) => ({ ...before, [kind]: { ...before[kind], [choice.slug]: choice } }))
  }, [])

  /** @param over the version that is knowingly written over, after a conflict */
  async function submit(save: Save, over?: number): Promise<boolean> {
    const sent = values
    setStatus({ kind: 'saving' })
    setIssues([])
    try {
      const input = withoutEmptyLines(sent)
      // Writing over what the conflict showed means having compared the text with it.
      const seen = over !== undefined && status.kind === 'conflict' ? (status.base ?? liveBase) : liveBase
      const base = seen === undefined ? {} : { base: seen }
      const answer = await save({ id: start.id, version: over ?? version, ...base, input })
      if (answer.ok) {
        const current = answer.current as JsonObject
        setBase(current)
        // What was typed during the save stays; everything else is as the server now holds it.
        setValues((now) => settled(sent, now, current))
        setVersion(answer.value.version)
        setLiveBase(answer.base)
        setStatus({ kind: 'saved', version: answer.value.version })
        draft.forget()
        onSaved(answer.value)
        return true
      }
      if (answer.kind === 'invalid') setIssues(answer.issues)
      if (answer.kind === 'conflict') {
        const theirs = answer.current as JsonObject
        const { currentVersion, base: theirBase } = answer
        setStatus({ kind: 'conflict', currentVersion, base: theirBase, theirs })
      } else setStatus({ kind: failures[answer.kind] })
    } catch {
      setStatus({ kind: 'unreachable' })
    }
    return false
  }

  /** Asks for something with the form as it stands, without saving; what is wrong is shown as after a save. */
  async function ask<T>(question: (input: Json) => Promise<Result<T>>): Promise<T | null> {
    setIssues([])
    try {
      const answer = await question(withoutEmptyLines(values))
      if (answer.ok) {
        setStatus({ kind: 'idle' })
        return answer.value
      }
      if (answer.kind === 'invalid') setIssues(answer.issues)
      setStatus({ kind: failures[answer.kind] })
    } catch {
      setStatus({ kind: 'unreachable' })
    }
    return null
  }

  /** Gives up what was typed for the version the other editor saved. */
  function takeTheirs(currentVersion: number, theirs: JsonObject) {
    setValues(theirs)
    setBase(theirs)
    setVersion(currentVersion)
    if (status.kind === 'conflict') setLiveBase(status.base)
    setStatus({ kind: 'idle' })
    draft.forget()
  }

  function restore() {
    if (!draft.offered) return
    setValues(draft.offered.values)
    // An older text is saved against the version it was written on: a conflict then shows what came since.
    setVersion(draft.offered.version)
    draft.dismiss()
  }

  const handle: FormHandle = { prefix, values, set, issues, names, learn, quick: start.quick }
  const shown = { values, version, dirty, status, issues, draft }
  return { handle, ...shown, setVersion, submit, ask, takeTheirs, restore }
}

export type EditForm = ReturnType<typeof useEditForm>

function withoutEmptyLines(value: Json): Json {
  if (Array.isArray(value)) return value.filter((item) => item !== '').map(withoutEmptyLines)
  if (value === null || typeof value !== 'object') return value
  return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, withoutEmptyLines(part)]))
}
