'use server'

import { requireRole } from '../auth/session.ts'
import { db } from '../db.ts'
import type { Failure, Issue } from '../errors.ts'
import { formOf } from '../text/form.ts'
import { issuesOf } from '../text/issues.ts'
import { changeSetting } from './mutations.ts'
import { settingSchemas } from './schema.ts'

export type SettingState = { done: boolean; failure: Failure['kind'] | null; issues: Issue[] }

/** Sets who may publish. Administrators only. */
export async function choosePublishing(_before: SettingState, form: FormData): Promise<SettingState> {
  const admin = await requireRole('admin')
  if (!admin.ok) return { done: false, failure: admin.kind, issues: [] }
  const parsed = settingSchemas.publishing.safeParse(formOf(form).get('publishing'))
  if (!parsed.success) return { done: false, failure: 'invalid', issues: issuesOf(parsed.error) }
  const saved = await changeSetting(db(), admin.value.actor, 'publishing', parsed.data)
  return { done: saved.ok, failure: saved.ok ? null : saved.kind, issues: [] }
}
