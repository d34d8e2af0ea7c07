'use server'

import { z } from 'zod'
import { requireRole } from '../auth/session.ts'
import { db } from '../db.ts'
import { invalid, ok, type Result } from '../errors.ts'
import { webAddress } from '../text/fields.ts'
import { issuesOf } from '../text/issues.ts'
import { largestText } from './limits.ts'
import { readPasted } from './read-pasted.ts'
import type { Reading } from './reading.ts'

const requestSchema = z.object({
  text: z.string().transform((text, ctx) => {
    const code = text.trim() === '' ? 'required' : text.length > largestText ? 'too-long' : null
    if (code) ctx.addIssue({ code: 'custom', message: code, params: { max: largestText } })
    return text
  }),
  kind: z.enum(['text', 'html', 'markdown']),
  address: webAddress(),
})

/** Reads a pasted text into a draft and its likely twins; nothing is saved. Editors only. */
export async function readPastedText(request: unknown): Promise<Result<Reading>> {
  const editor = await requireRole('editor')
  if (!editor.ok) return editor
  const asked = requestSchema.safeParse(request)
  if (!asked.success) return invalid(issuesOf(asked.error))
  return ok(await readPasted(db(), asked.data))
}
