/** What the article form's actions do: authorise, parse, one mutation, answer with the text as it now stands. */
import { z } from 'zod'
import type { Actor, Saved } from '../audit/entity.ts'
import { stableJson } from '../audit/stable-json.ts'
import type { SaveAnswer } from '../auth/save-thing.ts'
import { requireRole } from '../auth/session.ts'
import { db } from '../db.ts'
import { invalid, missing, type Result } from '../errors.ts'
import { type Judgement, judgementsSchema } from '../evidence/conflicts.ts'
import { optionalProse } from '../text/fields.ts'
import { issuesOf } from '../text/issues.ts'
import { readClock } from '../time/clock.ts'
import { correctionsSchema, splitCorrections } from './corrections.ts'
import { type ArticleInput, articleSchema } from './schema.ts'
import { readWorkingCopy } from './working-copy.ts'

/** An id or a version: what fits the column. */
export const whole = z.int().min(1).max(2_147_483_647)
export const noteSchema = optionalProse(2000)

const requestSchema = z.object({
  id: whole.nullable(),
  version: whole,
  base: whole.optional(),
  input: z.unknown(),
})

/** How a text goes on its way, beside the text itself; paths of issues are these names. */
const wayShape = {
  /** A clock time (2026-01-05T09:30) and the zone whose clocks show it. */
  scheduledFor: z.object({ local: z.string().max(40), zone: z.string().max(60) }).nullish(),
  note: noteSchema,
  corrections: correctionsSchema.optional(),
  judgements: judgementsSchema.default([]),
}
const waySchema = z.object(wayShape).transform((way, ctx) => {
  const { scheduledFor } = way
  if (!scheduledFor) return { ...way, at: null }
  const at = readClock(scheduledFor.local, scheduledFor.zone)
  if (typeof at !== 'string') return { ...way, at }
  ctx.issues.push({ code: 'custom', input: scheduledFor, path: ['scheduledFor'], message: at })
  return z.NEVER
})

/** What the browser may send with a save: all of it is optional. */
export type Way = {
  scheduledFor?: { local: string; zone: string } | null
  note?: string | null
  corrections?: z.input<typeof correctionsSchema>
  judgements?: readonly Judgement[]
}

export type ArticleSave = {
  id: number | null
  version: number
  base: number | undefined
  input: ArticleInput
  at: Date | null
  note: string | null
  /** Undefined: as the edit holds them. */
  corrections: z.output<typeof correctionsSchema> | undefined
  judgements: Judgement[]
}

/** @param raw anything at all: a SaveRequest with what a Way holds, from the browser. Editors only. */
export async function answerSave(
  raw: unknown,
  save: (actor: Actor, request: ArticleSave) => Promise<Result<Saved>>,
): Promise<SaveAnswer> {
  const editor = await requireRole('editor')
  if (!editor.ok) return editor
  const request = requestSchema.safeParse(raw)
  if (!request.success) return invalid([{ path: '', code: 'wrong-type' }])
  const { text: input, corrections: typed } = splitCorrections(request.data.input)
  const text = articleSchema.safeParse(input)
  const way = waySchema.safeParse({ ...Object(raw), ...(typed === undefined ? {} : { corrections: typed }) })
  const issues = [text, way].flatMap(({ error }) => (error ? issuesOf(error) : []))
  if (!text.success || !way.success) return invalid(issues)
  const { id, version, base } = request.data
  const { at, note, corrections, judgements } = way.data
  const asked = { id, version, base, input: text.data, at, note, corrections, judgements }
  const saved = await save(editor.value.actor, asked)
  if (!saved.ok && saved.kind !== 'conflict') return saved
  const held = await readWorkingCopy(db(), saved.ok ? saved.value.id : (id ?? 0))
  if (!held) return missing()
  const { live } = held
  // The edit is as this editor read it: then it is the live article that has changed beneath it.
  const beneath = !saved.ok && held.version === version && held.base !== live.version
  // The form of a published article holds its corrections beside the text.
  const beside = live.state === 'published' ? { corrections: held.corrections } : {}
  const current = stableJson({ ...(beneath ? live.input : held.input), ...beside })
  const known = { current, base: beneath ? live.version : held.base }
  return saved.ok ? { ...saved, ...known } : { ...saved, ...known, currentVersion: held.version }
}
