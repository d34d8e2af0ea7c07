'use server'

import { z } from 'zod'
import { whole } from '@/lib/articles/answer.ts'
import { saveArticleEdit } from '@/lib/articles/edit.ts'
import { updateArticle } from '@/lib/articles/mutations.ts'
import { articleSchema } from '@/lib/articles/schema.ts'
import { readWorkingCopy } from '@/lib/articles/working-copy.ts'
import type { Saved } from '@/lib/audit/entity.ts'
import { requireRole } from '@/lib/auth/session.ts'
import { db } from '@/lib/db.ts'
import { getText } from '@/lib/desk/revisions.ts'
import { invalid, missing, type Result } from '@/lib/errors.ts'
import { issuesOf } from '@/lib/text/issues.ts'

const requestSchema = z.object({ id: whole, version: whole, text: z.string().max(30) })

/**
 * Saves an earlier text anew: a draft becomes it, beside a published article it becomes the edit. The text it takes
 * the place of stays in the history, as every text does. Editors only.
 * @param request the article, the version of it (or of its edit) that the editor saw, and the text's id
 */
export async function restoreText(request: unknown): Promise<Result<Saved>> {
  const editor = await requireRole('editor')
  if (!editor.ok) return editor
  const asked = requestSchema.safeParse(request)
  if (!asked.success) return invalid([{ path: '', code: 'wrong-type' }])
  const { id, version, text } = asked.data
  const [held, snapshot] = await Promise.all([readWorkingCopy(db(), id), getText(db(), id, text)])
  if (!held || !snapshot) return missing()
  const parsed = articleSchema.safeParse(snapshot)
  if (!parsed.success) return invalid(issuesOf(parsed.error))
  const save = held.live.state === 'published' ? saveArticleEdit : updateArticle
  return save(db(), editor.value.actor, { id, version, input: parsed.data })
}
