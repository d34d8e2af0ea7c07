'use server'

import { revalidatePath } from 'next/cache'
import type { z } from 'zod'
import { requireRole, type SignedIn } from '../auth/session.ts'
import { db } from '../db.ts'
import { type Failure, forbidden, type Issue, type Result } from '../errors.ts'
import { formOf } from '../text/form.ts'
import { issuesOf } from '../text/issues.ts'
import { changePassword, createUser, disableUser, enableUser, setRole, type UserRef } from './mutations.ts'
import { newPasswordSchema, newUserSchema, password, roleChangeSchema, userRefSchema } from './schema.ts'

/** `done` is the address of the account that was written. */
export type UserState = { done: string | null; failure: Failure['kind'] | null; issues: Issue[] }

/** Only administrators manage accounts. Passwords are never sent back. */
async function manage<Input>(
  form: FormData,
  schema: z.ZodType<Input>,
  names: readonly string[],
  write: (admin: SignedIn, input: Input) => Promise<Result<UserRef>>,
): Promise<UserState> {
  const admin = await requireRole('admin')
  if (!admin.ok) return stateOf(admin)
  const sent = formOf(form)
  const parsed = schema.safeParse(Object.fromEntries(names.map((name) => [name, sent.get(name)])))
  if (!parsed.success) return { done: null, failure: 'invalid', issues: issuesOf(parsed.error) }
  return stateOf(await write(admin.value, parsed.data))
}

function stateOf(result: Result<UserRef>): UserState {
  if (!result.ok) {
    return { done: null, failure: result.kind, issues: result.kind === 'invalid' ? result.issues : [] }
  }
  revalidatePath('/[locale]/desk/users', 'page')
  return { done: result.value.email, failure: null, issues: [] }
}

export async function addUser(_before: UserState, form: FormData): Promise<UserState> {
  return manage(form, newUserSchema, ['name', 'email', 'role', 'password'], ({ actor }, input) =>
    createUser(db(), actor, input),
  )
}

export async function giveRole(_before: UserState, form: FormData): Promise<UserState> {
  return manage(form, roleChangeSchema, ['id', 'role'], ({ actor }, { id, role }) =>
    setRole(db(), actor, id, role),
  )
}

export async function shutUser(_before: UserState, form: FormData): Promise<UserState> {
  return manage(form, userRefSchema, ['id'], ({ actor }, { id }) => disableUser(db(), actor, id))
}

export async function reopenUser(_before: UserState, form: FormData): Promise<UserState> {
  return manage(form, userRefSchema, ['id'], ({ actor }, { id }) => enableUser(db(), actor, id))
}

export async function resetPassword(_before: UserState, form: FormData): Promise<UserState> {
  return manage(form, newPasswordSchema, ['id', 'password'], ({ actor }, input) =>
    changePassword(db(), actor, input.id, input.password),
  )
}

/** Anyone signed in changes their own password; their other sessions end. */
export async function changeOwnPassword(_before: UserState, form: FormData): Promise<UserState> {
  const user = await requireRole('analyst')
  if (!user.ok) return stateOf(forbidden())
  const parsed = password().safeParse(formOf(form).get('password'))
  if (!parsed.success) {
    const issues = issuesOf(parsed.error).map((issue) => ({ ...issue, path: 'password' }))
    return { done: null, failure: 'invalid', issues }
  }
  const { actor, id, sessionId } = user.value
  return stateOf(await changePassword(db(), actor, id, parsed.data, sessionId))
}
