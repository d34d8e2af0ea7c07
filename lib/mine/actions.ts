'use server'

/** The forms of the page "Mine". They work without scripts: each answers with the page as it then stands. */
import { revalidatePath } from 'next/cache'
import type { z } from 'zod'
import { requireRole } from '../auth/session.ts'
import { db } from '../db.ts'
import { type Failure, forbidden, type Issue, invalid, type Result } from '../errors.ts'
import { formOf } from '../text/form.ts'
import { issuesOf } from '../text/issues.ts'
import { deleteView, moveView, renameView } from './mutations.ts'
import { deleteNote, saveNote } from './notes.ts'
import { idSchema, moveSchema, noteRefSchema, noteSchema, renameSchema } from './schema.ts'
import type { HeldNote } from './types.ts'
import { deleteWatch } from './watches.ts'

/** `typed` comes back, so that nothing is lost; `held`: the note as another window saved it, with its version. */
export type MineState = {
  done: boolean
  failure: Failure['kind'] | null
  issues: Issue[]
  typed?: string
  held?: HeldNote | null
}

async function keep<Input>(
  form: FormData,
  schema: z.ZodType<Input>,
  names: readonly string[],
  write: (userId: string, input: Input) => Promise<Result<unknown> & { held?: HeldNote | null }>,
): Promise<MineState> {
  const sent = formOf(form)
  const typed = sent.get('text') ?? sent.get('name')
  const state = (result: Result<unknown> & { held?: HeldNote | null }): MineState => ({
    done: result.ok,
    failure: result.ok ? null : result.kind,
    issues: !result.ok && result.kind === 'invalid' ? result.issues : [],
    ...(typeof typed === 'string' && !result.ok ? { typed: typed.slice(0, 20_000) } : {}),
    ...(result.held === undefined ? {} : { held: result.held }),
  })
  const user = await requireRole('analyst')
  if (!user.ok) return state(forbidden())
  const parsed = schema.safeParse(Object.fromEntries(names.map((name) => [name, sent.get(name)])))
  if (!parsed.success) return state(invalid(issuesOf(parsed.error)))
  const result = await write(user.value.id, parsed.data)
  if (result.ok) revalidatePath('/[locale]/mine', 'page')
  return state(result)
}

export async function renameMyView(_before: MineState, form: FormData): Promise<MineState> {
  return keep(form, renameSchema, ['id', 'name'], (userId, { id, name }) =>
    renameView(db(), userId, id, name),
  )
}

export async function moveMyView(_before: MineState, form: FormData): Promise<MineState> {
  return keep(form, moveSchema, ['id', 'by'], (userId, { id, by }) => moveView(db(), userId, id, by))
}

export async function deleteMyView(_before: MineState, form: FormData): Promise<MineState> {
  return keep(form, idSchema, ['id'], (userId, { id }) => deleteView(db(), userId, id))
}

export async function stopWatching(_before: MineState, form: FormData): Promise<MineState> {
  return keep(form, idSchema, ['id'], (userId, { id }) => deleteWatch(db(), userId, id))
}

export async function saveMyNote(_before: MineState, form: FormData): Promise<MineState> {
  return keep(form, noteSchema, ['entry', 'text', 'version'], (userId, input) =>
    saveNote(db(), userId, input),
  )
}

export async function deleteMyNote(_before: MineState, form: FormData): Promise<MineState> {
  return keep(form, noteRefSchema, ['entry', 'version'], (userId, input) => deleteNote(db(), userId, input))
}
