import { describe, expect, it } from 'vitest'
import { issuesOf } from '../../../lib/text/issues.ts'
import { newUserSchema } from '../../../lib/users/schema.ts'

const sound = { name: 'A', email: 'a@example.org', role: 'editor', password: 'twelve chars' }
const codes = (input: unknown) => {
  const parsed = newUserSchema.safeParse(input)
  return parsed.success ? [] : issuesOf(parsed.error).map(({ path, code }) => `${path} ${code}`)
}

describe('a new account', () => {
  it('is taken as it is when sound; the password with its spaces', () => {
    expect(newUserSchema.parse({ ...sound, password: ' twelve chars ' }).password).toBe(' twelve chars ')
  })

  it.each([
    [{ email: 'nobody' }, 'email not-an-email'],
    [{ email: 'a\u0000@example.org' }, 'email bad-characters'],
    [{ email: 'a@b@c' }, 'email not-an-email'],
    [{ email: 7 }, 'email wrong-type'],
    [{ name: '' }, 'name required'],
    [{ name: 'x'.repeat(1_000_000) }, 'name too-long'],
    [{ role: 'owner' }, 'role unknown'],
    [{ password: 'short' }, 'password password-too-short'],
    [{ password: 'x'.repeat(129) }, 'password too-long'],
    [{ password: null }, 'password required'],
  ])('%j is refused', (change, code) => {
    expect(codes({ ...sound, ...change })).toEqual([code])
  })

  it.each([null, undefined, 'text', 7, []])('%j is refused', (input) => {
    expect(codes(input)).not.toEqual([])
  })
})
