'use server'

import { z } from 'zod'
import type { Saved } from '../audit/entity.ts'
import { type SaveAnswer, saveThing, showChange } from '../auth/save-thing.ts'
import { requireRole } from '../auth/session.ts'
import { db } from '../db.ts'
import { invalid, type Result } from '../errors.ts'
import {
  archiveArticle,
  createArticle,
  publishArticle,
  publishNewArticle,
  restoreArticle,
  returnArticleToDraft,
  submitArticleForReview,
  updateArticle,
} from './mutations.ts'
import { type ArticleInput, articleSchema } from './schema.ts'
import { articleThing } from './thing.ts'

const kept = { schema: articleSchema, thing: articleThing }

/** Saves an article in whatever state it is; without an id, as a new draft. Editors only. */
export async function saveArticle(request: unknown): Promise<SaveAnswer> {
  const isShown = async (id: number) =>
    (await db().article.findUnique({ where: { id }, select: { state: true } }))?.state === 'published'
  return saveThing({ ...kept, create: createArticle, update: updateArticle, isShown }, request)
}

/** Saves an article and publishes it. Editors only. */
export async function saveAndPublishArticle(request: unknown): Promise<SaveAnswer> {
  return saveThing<ArticleInput>({ ...kept, create: publishNewArticle, update: publishArticle }, request)
}

const moves = { archiveArticle, restoreArticle, returnArticleToDraft, submitArticleForReview }
export type ArticleMoveName = keyof typeof moves

const moveSchema = z.object({
  move: z.enum(['archiveArticle', 'restoreArticle', 'returnArticleToDraft', 'submitArticleForReview']),
  id: z.int().min(1).max(2_147_483_647),
  version: z.int().min(1).max(2_147_483_647),
})

/** Moves an article to another state as it stands. Editors only. */
export async function moveArticle(request: unknown): Promise<Result<Saved>> {
  const editor = await requireRole('editor')
  if (!editor.ok) return editor
  const parsed = moveSchema.safeParse(request)
  if (!parsed.success) return invalid([{ path: '', code: 'wrong-type' }])
  const { move, id, version } = parsed.data
  const moved = await moves[move](db(), editor.value.actor, { id, version })
  if (moved.ok) await showChange()
  return moved
}
