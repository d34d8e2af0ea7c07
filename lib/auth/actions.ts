'use server'

import { redirect } from 'next/navigation'
import { db } from '../db.ts'
import type { Issue } from '../errors.ts'
import { isLocale, type Locale, localePath } from '../i18n/locales.ts'
import { formOf } from '../text/form.ts'
import { issuesOf } from '../text/issues.ts'
import { createFirstAdmin } from '../users/mutations.ts'
import { setupSchema } from '../users/schema.ts'
import { isSetupLinkOpen } from '../users/setup-link.ts'
import { nextPath } from './next-path.ts'
import { frontOf } from './roles.ts'
import { askService } from './service.ts'

/** `error` is a message key under `auth`; what was typed comes back, except the password. */
export type SignInState = { error: 'wrong' | 'tooMany' | null; email: string }

export type SetupState = {
  error: 'invalid' | 'linkUsed' | null
  issues: Issue[]
  values: { name: string; email: string }
}

const text = (form: FormData, name: string): string => {
  const value = formOf(form).get(name)
  return typeof value === 'string' ? value.slice(0, 1000) : ''
}
const localeOf = (form: FormData): Locale => {
  const value = text(form, 'locale')
  return isLocale(value) ? value : 'en'
}
const address = /^[^\s@]{1,100}@[^\s@]{1,100}$/

/** Signs in; whatever is wrong with address or password, the answer is the same. */
export async function signIn(_before: SignInState, form: FormData): Promise<SignInState> {
  const email = text(form, 'email').trim().toLowerCase()
  const password = text(form, 'password')
  // biome-ignore lint/suspicious/noControlCharactersInRegex: no address holds them, and Postgres takes no NUL
  const sound = address.test(email) && !/[\u0000-\u001f]|\p{Surrogate}/u.test(email) && password.length <= 128
  const status = await askService('/sign-in/email', {
    // A malformed address counts against the rate limit like any other, and is never looked up as typed.
    email: sound ? email : 'nobody@invalid.example',
    password: sound ? password : '-',
  })
  if (status === 429) return { error: 'tooMany', email }
  if (status !== 200 || !sound) return { error: 'wrong', email }
  const user = await db().user.findUnique({ where: { email }, select: { role: true } })
  redirect(nextPath(text(form, 'next'), localePath(localeOf(form), frontOf(user?.role))))
}

/** Ends the session, here and in the database. */
export async function signOut(form: FormData): Promise<void> {
  await askService('/sign-out', {})
  redirect(localePath(localeOf(form), '/sign-in'))
}

/** Makes the first administrator by the one-time link, and signs them in. */
export async function setUp(_before: SetupState, form: FormData): Promise<SetupState> {
  const typed = { name: text(form, 'name'), email: text(form, 'email'), password: text(form, 'password') }
  const values = { name: typed.name, email: typed.email }
  const parsed = setupSchema.safeParse(typed)
  if (!parsed.success) return { error: 'invalid', issues: issuesOf(parsed.error), values }
  const token = text(form, 'token')
  // Hashing a password costs more than a stranger may ask for again and again.
  if (!(await isSetupLinkOpen(db(), token))) return { error: 'linkUsed', issues: [], values }
  const made = await createFirstAdmin(db(), token, parsed.data)
  if (!made.ok) {
    const issues = made.kind === 'invalid' ? made.issues : []
    return { error: made.kind === 'invalid' ? 'invalid' : 'linkUsed', issues, values }
  }
  await askService('/sign-in/email', { email: made.value.email, password: parsed.data.password })
  redirect(localePath(localeOf(form), '/desk'))
}
