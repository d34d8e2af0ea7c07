/** What every form's action does: authorise, parse, one mutation, invalidate, return. */
import { revalidatePath } from 'next/cache'
import { z } from 'zod'
import type { Actor, Saved } from '../audit/entity.ts'
import { stableJson } from '../audit/stable-json.ts'
import type { Change, Thing } from '../audit/thing.ts'
import type { Writer } from '../audit/write.ts'
import { purgePublic } from '../cache/purge.ts'
import { db } from '../db.ts'
import { type Failure, invalid, type Result } from '../errors.ts'
import { issuesOf } from '../text/issues.ts'
import { requireRole } from './session.ts'

/**
 * What a form sends: what it edits (nothing: a new thing), the version it read, and its fields as they stand.
 * `base`: the version of what readers see that the text has been compared with; only articles have both.
 */
export type SaveRequest = { id: number | null; version: number; base?: number; input: unknown }

/** `current` is the thing as it now stands: with the ids its parts were given, or as another editor saved it. */
export type SaveAnswer =
  | { ok: true; value: Saved; current: unknown; base?: number }
  | (Failure & { current?: unknown; base?: number })

export type Writes<Input extends { slug: string }> = {
  schema: z.ZodType<Input>
  thing: Thing<Input>
  create(writer: Writer, actor: Actor, input: Input): Promise<Result<Saved>>
  update(writer: Writer, actor: Actor, change: Change<Input>): Promise<Result<Saved>>
  /** Whether readers see the thing; left out: they do. */
  isShown?(id: number): Promise<boolean>
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
  if (saved.ok && saved.value.changed && (await (writes.isShown?.(saved.value.id) ?? true)))
    await showChange()
  if (!saved.ok && saved.kind !== 'conflict') return saved
  const held = await writes.thing.read(db(), saved.ok ? saved.value.id : (id ?? 0))
  const current = stableJson(held?.input)
  return saved.ok ? { ...saved, current } : { ...saved, currentVersion: held?.version ?? version, current }
}

/** After a write that readers may see: every public page is made anew. */
export async function showChange(): Promise<void> {
  await purgePublic()
  revalidatePath('/', 'layout')
}
