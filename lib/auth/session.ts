/** Who asks. Called inside every action, page and route of the desk; never in proxy.ts. */
import { headers } from 'next/headers'
import { redirect, forbidden as showForbidden } from 'next/navigation'
import { cache } from 'react'
import type { Role } from '../../prisma/generated/enums.ts'
import type { Actor } from '../audit/entity.ts'
import { db } from '../db.ts'
import { forbidden, ok, type Result } from '../errors.ts'
import { type Locale, localePath } from '../i18n/locales.ts'
import { isAtLeast } from './roles.ts'
import { auth } from './server.ts'

export type SignedIn = {
  id: string
  name: string
  email: string
  role: Role
  sessionId: string
  /** As mutations and the audit know them. */
  actor: Actor
}

/** @returns the account behind the request's session; null without one, or when the account is shut */
export const currentUser = cache(async (): Promise<SignedIn | null> => {
  const found = await auth().api.getSession({ headers: await headers() })
  if (!found) return null
  const user = await db().user.findUnique({ where: { id: found.user.id } })
  if (!user || user.disabled) return null
  const { id, name, email, role } = user
  return { id, name, email, role, sessionId: found.session.id, actor: { userId: id, name: email } }
})

/** For actions and routes. @returns the account, or `forbidden` when nobody is signed in or the role is too low */
export async function requireRole(role: Role): Promise<Result<SignedIn>> {
  const user = await currentUser()
  return user && isAtLeast(user.role, role) ? ok(user) : forbidden()
}

/** For pages: sends strangers to sign in and back to `path`; answers 403 to a role too low. */
export async function requirePage(locale: Locale, path: string, role: Role = 'editor'): Promise<SignedIn> {
  const user = await currentUser()
  if (!user) {
    redirect(`${localePath(locale, '/sign-in')}?next=${encodeURIComponent(localePath(locale, path))}`)
  }
  if (!isAtLeast(user.role, role)) showForbidden()
  return user
}
