'use server'

import { z } from 'zod'
import { requireRole } from '../auth/session.ts'
import { db } from '../db.ts'
import { invalid, ok, type Result } from '../errors.ts'
import { checkText, type Report } from './check.ts'

const requestSchema = z.object({ id: z.int().min(1).max(2_147_483_647).nullable(), input: z.unknown() })

/** Looks at a form's text as it stands: what has no evidence, what its claims lack, what they stand beside. Editors only. */
export async function checkArticle(request: unknown): Promise<Result<Report>> {
  const editor = await requireRole('editor')
  if (!editor.ok) return editor
  const asked = requestSchema.safeParse(request)
  const report = asked.success ? await checkText(db(), asked.data.id, asked.data.input) : null
  return report ? ok(report) : invalid([{ path: '', code: 'wrong-type' }])
}
