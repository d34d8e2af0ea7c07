/** Asks the sign-in service in the visitor's name, by whole requests: so its rate limits count them. */
import { parseSetCookieHeader } from 'better-auth/cookies'
import { cookies, headers } from 'next/headers'
import { env } from '../env.ts'
import { hintCookie } from './hint.ts'
import { auth, sessionSeconds } from './server.ts'

/** @returns the service's status; on success the visitor's cookies are set as it asked */
export async function askService(path: '/sign-in/email' | '/sign-out', body: object): Promise<number> {
  const origin = env().ORIGIN ?? 'http://localhost'
  const asked = await headers()
  const sent = new Headers({ 'content-type': 'application/json', origin })
  for (const name of ['x-forwarded-for', 'user-agent', 'cookie']) {
    const value = asked.get(name)
    if (value) sent.set(name, value)
  }
  const response = await auth().handler(
    new Request(`${origin.replace(/\/$/, '')}/api/auth${path}`, {
      method: 'POST',
      headers: sent,
      body: JSON.stringify(body),
    }),
  )
  if (response.ok) {
    await keepCookies(response)
    const jar = await cookies()
    const secure = origin.startsWith('https:')
    if (path === '/sign-in/email')
      jar.set(hintCookie, '1', { sameSite: 'lax', path: '/', secure, maxAge: sessionSeconds })
    else jar.delete(hintCookie)
  }
  return response.status
}

async function keepCookies(response: Response): Promise<void> {
  const jar = await cookies()
  for (const line of response.headers.getSetCookie()) {
    for (const [name, cookie] of parseSetCookieHeader(line)) {
      const { value } = cookie
      jar.set(name, decodeURIComponent(value), {
        httpOnly: true,
        sameSite: 'lax',
        path: '/',
        secure: cookie.secure ?? false,
        ...(cookie['max-age'] === undefined ? {} : { maxAge: cookie['max-age'] }),
      })
    }
  }
}
