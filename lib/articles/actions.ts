'use server'

import { z } from 'zod'
import type { Saved } from '../audit/entity.ts'
import { type SaveAnswer, showChange } from '../auth/save-thing.ts'
import { requireRole } from '../auth/session.ts'
import { db } from '../db.ts'
import { invalid, type Result } from '../errors.ts'
import { issuesOf } from '../text/issues.ts'
import { answerSave, noteSchema, whole } from './answer.ts'
import { discardArticleEdit, saveArticleEdit } from './edit.ts'
import {
  archiveArticle,
  createArticle,
  publishArticle,
  publishNewArticle,
  restoreArticle,
  updateArticle,
} from './mutations.ts'
import { returnArticleToDraft, submitArticleForReview, submitNewArticle } from './review.ts'
import { cancelSchedule } from './schedule.ts'

/** Saves an article: a new one as a draft, a published one beside the live article. Readers see nothing of it. Editors only. */
export async function saveArticle(request: unknown): Promise<SaveAnswer> {
  return answerSave(request, async (actor, { id, input, ...rest }) => {
    if (id === null) return createArticle(db(), actor, input)
    const held = await db().article.findUnique({ where: { id }, select: { state: true } })
    const save = held?.state === 'published' ? saveArticleEdit : updateArticle
    return save(db(), actor, { id, input, ...rest })
  })
}

/** Saves an article (or the edit of a published one) and publishes it, now or at a time. Whoever may publish it. */
export async function saveAndPublishArticle(request: unknown): Promise<SaveAnswer> {
  return answerSave(request, async (actor, { id, ...rest }) => {
    const saved = await (id === null
      ? publishNewArticle(db(), actor, rest.input, rest)
      : publishArticle(db(), actor, { id, ...rest }))
    if (saved.ok && saved.value.changed && rest.at === null) await showChange()
    return saved
  })
}

/** Saves an article (or the edit of a published one) and submits it for review. Editors only. */
export async function saveAndSubmitArticle(request: unknown): Promise<SaveAnswer> {
  return answerSave(request, (actor, { id, ...rest }) =>
    id === null
      ? submitNewArticle(db(), actor, rest.input, rest.note)
      : submitArticleForReview(db(), actor, { id, ...rest }),
  )
}

const moves = {
  ...{ archiveArticle, restoreArticle, returnArticleToDraft },
  ...{ cancelSchedule, discardArticleEdit },
}
export type ArticleMoveName = keyof typeof moves

const moveSchema = z.object({
  move: z.enum(Object.keys(moves) as [ArticleMoveName]),
  id: whole,
  version: whole,
  note: noteSchema,
})

/** Moves an article, or the edit of one, to another state as it stands. Editors only. */
export async function moveArticle(request: unknown): Promise<Result<Saved>> {
  const editor = await requireRole('editor')
  if (!editor.ok) return editor
  const parsed = moveSchema.safeParse(request)
  if (!parsed.success) {
    const issues = issuesOf(parsed.error)
    return invalid(issues.every(({ path }) => path === 'note') ? issues : [{ path: '', code: 'wrong-type' }])
  }
  const { move, ...rest } = parsed.data
  const moved = await moves[move](db(), editor.value.actor, rest)
  if (moved.ok && move === 'archiveArticle') await showChange()
  return moved
}
