/**
 * Sign-in by better-auth: e-mail and password, sessions and rate limits in the database.
 * Nobody signs up; accounts are made by an administrator. No address of its own is served:
 * the sign-in form's action is the only way in.
 */
import { betterAuth } from 'better-auth'
import { prismaAdapter } from 'better-auth/adapters/prisma'
import { db } from '../db.ts'
import { env } from '../env.ts'

/** How long a session lasts, from sign-in. */
export const sessionSeconds = 14 * 86_400

function create() {
  const { ORIGIN, AUTH_SECRET } = env()
  if (!AUTH_SECRET) throw new Error('AUTH_SECRET is not set: start Roro with `npm start`.')
  return betterAuth({
    baseURL: ORIGIN ?? 'http://localhost',
    secret: AUTH_SECRET,
    database: prismaAdapter(db(), { provider: 'postgresql', transaction: true }),
    emailAndPassword: { enabled: true, disableSignUp: true, minPasswordLength: 1 },
    verification: { modelName: 'authVerification' },
    user: {
      additionalFields: {
        role: { type: 'string', input: false },
        disabled: { type: 'boolean', input: false },
      },
    },
    // A session lasts two weeks from sign-in; the cookie says the same as the row.
    session: { expiresIn: sessionSeconds, disableSessionRefresh: true, cookieCache: { enabled: false } },
    rateLimit: {
      enabled: true,
      storage: 'database',
      customRules: { '/sign-in/email': { window: 60, max: 20 } },
    },
    advanced: {
      useSecureCookies: ORIGIN?.startsWith('https:') ?? false,
      cookiePrefix: 'roro',
      ipAddress: { ipAddressHeaders: ['x-forwarded-for'] },
    },
    databaseHooks: {
      session: {
        create: {
          async before({ userId }) {
            const user = await db().user.findUnique({ where: { id: userId }, select: { disabled: true } })
            return user?.disabled === false
          },
        },
      },
    },
    telemetry: { enabled: false },
    logger: { level: 'error' },
  })
}

const holder = globalThis as { roroAuth?: ReturnType<typeof create> }

/** @returns the process's sign-in service */
export function auth() {
  holder.roroAuth ??= create()
  return holder.roroAuth
}
