'use server'

import { z } from 'zod'
import { showChange } from '../auth/save-thing.ts'
import { requireRole } from '../auth/session.ts'
import { db } from '../db.ts'
import type { Failure, Issue } from '../errors.ts'
import { formOf } from '../text/form.ts'
import { issuesOf } from '../text/issues.ts'
import { linkClaims, unlinkClaims } from './links.ts'
import { claimLinkSchema } from './schema.ts'

export type LinkState = { done: boolean; failure: Failure['kind'] | null; issues: Issue[] }

const failed = (failure: Failure): LinkState => ({
  done: false,
  failure: failure.kind,
  issues: failure.kind === 'invalid' ? failure.issues : [],
})
const done: LinkState = { done: true, failure: null, issues: [] }

/** Says how one claim bears on another. Editors only. */
export async function addClaimLink(_before: LinkState, form: FormData): Promise<LinkState> {
  const editor = await requireRole('editor')
  if (!editor.ok) return failed(editor)
  const sent = formOf(form)
  const parsed = claimLinkSchema.safeParse({
    from: Number(sent.get('from')),
    to: Number(sent.get('to')),
    kind: sent.get('kind'),
    note: sent.get('note'),
    noteJa: sent.get('noteJa'),
  })
  if (!parsed.success) return failed({ ok: false, kind: 'invalid', issues: issuesOf(parsed.error) })
  const linked = await linkClaims(db(), editor.value.actor, parsed.data)
  if (!linked.ok) return failed(linked)
  await showChange()
  return done
}

const idSchema = z.coerce.number().int().min(1).max(2_147_483_647)

/** Takes a link away. Editors only. */
export async function removeClaimLink(_before: LinkState, form: FormData): Promise<LinkState> {
  const editor = await requireRole('editor')
  if (!editor.ok) return failed(editor)
  const id = idSchema.safeParse(formOf(form).get('id'))
  if (!id.success) return failed({ ok: false, kind: 'missing' })
  const removed = await unlinkClaims(db(), editor.value.actor, { id: id.data })
  if (!removed.ok) return failed(removed)
  await showChange()
  return done
}
