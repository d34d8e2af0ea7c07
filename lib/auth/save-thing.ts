/** What every form's action does: authorise, parse, one mutation, invalidate, return. */
import { revalidatePath } from 'next/cache'
import { z } from 'zod'
import type { Actor, Saved } from '../audit/entity.ts'
import type { Change, Thing } from '../audit/thing.ts'
import type { Writer } from '../audit/write.ts'
import { purgePublic } from '../cache/purge.ts'
import { db } from '../db.ts'
import { type Failure, invalid, type Result } from '../errors.ts'
import { issuesOf } from '../text/issues.ts'
import { requireRole } from './session.ts'

/** What a form sends: what it edits (nothing: a new thing), the version it read, and its fields as they stand. */
export type SaveRequest = { id: number | null; version: number; input: unknown }

/** On a conflict, the form gets the other version too, so that the editor can compare. */
export type SaveAnswer = Result<Saved> | (Extract<Failure, { kind: 'conflict' }> & { current: unknown })

export type Writes<Input extends { slug: string }> = {
  schema: z.ZodType<Input>
  thing: Thing<Input>
  create(writer: Writer, actor: Actor, input: Input): Promise<Result<Saved>>
  update(writer: Writer, actor: Actor, change: Change<Input>): Promise<Result<Saved>>
}

/** An id or a version: what fits the column. */
const whole = z.int().min(1).max(2_147_483_647)
const requestSchema = z.object({ id: whole.nullable(), version: whole, input: z.unknown() })

/** @param raw a SaveRequest from the browser: anything at all */
export async function saveThing<Input extends { slug: string }>(
  writes: Writes<Input>,
  raw: unknown,
): Promise<SaveAnswer> {
  const editor = await requireRole('editor')
  if (!editor.ok) return editor
  const request = requestSchema.safeParse(raw)
  if (!request.success) return invalid([{ path: '', code: 'wrong-type' }])
  const { id, version } = request.data
  const parsed = writes.schema.safeParse(request.data.input)
  if (!parsed.success) return invalid(issuesOf(parsed.error))
  const { actor } = editor.value
  const saved =
    id === null
      ? await writes.create(db(), actor, parsed.data)
      : await writes.update(db(), actor, { id, version, input: parsed.data })
  if (saved.ok) await showChange()
  if (saved.ok || saved.kind !== 'conflict' || id === null) return saved
  const held = await writes.thing.read(db(), id)
  return held ? { ...saved, currentVersion: held.version, current: held.input } : saved
}

/** After a write that readers may see: every public page is made anew. */
export async function showChange(): Promise<void> {
  await purgePublic()
  revalidatePath('/', 'layout')
}
