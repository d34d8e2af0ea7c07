import { verifyPassword } from 'better-auth/crypto'
import { describe, expect, it } from 'vitest'
import {
  changePassword,
  createFirstAdmin,
  createUser,
  disableUser,
  enableUser,
  setRole,
} from '../../../lib/users/mutations.ts'
import { newUserSchema } from '../../../lib/users/schema.ts'
import { isSetupLinkOpen, issueSetupLink } from '../../../lib/users/setup-link.ts'
import { testDatabase } from '../../support/database.ts'

const { db } = await testDatabase()
const actor = { userId: null, name: 'test' }
const first = { name: 'First', email: 'first@example.org', password: 'a long enough password' }

describe('the one-time link', () => {
  it('is the newest only, makes one administrator, and is then used up', async () => {
    const old = await issueSetupLink(db)
    const token = await issueSetupLink(db)
    if (!old || !token) throw new Error('no link was issued')
    expect(await isSetupLinkOpen(db, old)).toBe(false)
    expect(await createFirstAdmin(db, old, first)).toEqual({ ok: false, kind: 'forbidden' })
    // Two visitors with one link: one account.
    const results = await Promise.all([
      createFirstAdmin(db, token, first),
      createFirstAdmin(db, token, { ...first, email: 'second@example.org' }),
    ])
    expect(results.filter(({ ok }) => ok)).toHaveLength(1)
    expect(await db.user.count({ where: { role: 'admin' } })).toBe(1)
    expect(await isSetupLinkOpen(db, token)).toBe(false)
    expect(await issueSetupLink(db)).toBeNull()
  })

  it('keeps only its hash', async () => {
    const links = await db.setupLink.findMany()
    expect(links.every(({ tokenHash }) => /^[0-9a-f]{64}$/.test(tokenHash))).toBe(true)
  })
})

describe('accounts', () => {
  it('are one to an address, however it is typed', async () => {
    const typed = { ...first, role: 'editor', email: ' Some.One@Example.org ' }
    const input = newUserSchema.parse(typed)
    expect(input.email).toBe('some.one@example.org')
    expect((await createUser(db, actor, input)).ok).toBe(true)
    expect(await createUser(db, actor, input)).toEqual({
      ok: false,
      kind: 'invalid',
      issues: [{ path: 'email', code: 'taken' }],
    })
  })

  it('that are shut lose their sessions at once', async () => {
    const user = await db.user.findUniqueOrThrow({ where: { email: 'some.one@example.org' } })
    const session = { id: 's1', token: 't1', userId: user.id, expiresAt: new Date(Date.now() + 60_000) }
    await db.session.create({ data: session })
    expect((await disableUser(db, actor, user.id)).ok).toBe(true)
    expect(await db.session.count({ where: { userId: user.id } })).toBe(0)
    expect((await enableUser(db, actor, user.id)).ok).toBe(true)
  })

  it('change their password, which ends every other session', async () => {
    const user = await db.user.findUniqueOrThrow({ where: { email: 'some.one@example.org' } })
    for (const id of ['s2', 's3']) {
      const expiresAt = new Date(Date.now() + 60_000)
      await db.session.create({ data: { id, token: id, userId: user.id, expiresAt } })
    }
    expect((await changePassword(db, actor, user.id, 'another long password', 's3')).ok).toBe(true)
    expect((await db.session.findMany({ where: { userId: user.id } })).map(({ id }) => id)).toEqual(['s3'])
    const { password } = await db.account.findFirstOrThrow({ where: { userId: user.id } })
    expect(await verifyPassword({ hash: password ?? '', password: 'another long password' })).toBe(true)
  })

  it('always leave an administrator', async () => {
    const admin = await db.user.findFirstOrThrow({ where: { role: 'admin' } })
    const failure = { ok: false, kind: 'invalid', issues: [{ path: '', code: 'last-admin' }] }
    expect(await setRole(db, actor, admin.id, 'editor')).toEqual(failure)
    expect(await disableUser(db, actor, admin.id)).toEqual(failure)
    const other = await db.user.findUniqueOrThrow({ where: { email: 'some.one@example.org' } })
    expect((await setRole(db, actor, other.id, 'admin')).ok).toBe(true)
    // Each demotes the other: one must stay.
    const both = await Promise.all([admin, other].map(({ id }) => setRole(db, actor, id, 'editor')))
    expect(both.filter(({ ok }) => ok)).toHaveLength(1)
    expect(await db.user.count({ where: { role: 'admin', disabled: false } })).toBe(1)
  })

  it('that do not exist are missing', async () => {
    expect(await setRole(db, actor, 'nobody', 'admin')).toEqual({ ok: false, kind: 'missing' })
    expect(await changePassword(db, actor, 'nobody', 'a long enough password')).toEqual({
      ok: false,
      kind: 'missing',
    })
  })

  it('leave an audit without passwords', async () => {
    const entries = await db.auditEntry.findMany({ where: { entity: 'User' } })
    expect(new Set(entries.map(({ action }) => action))).toEqual(
      new Set(['createUser', 'disableUser', 'enableUser', 'changePassword', 'setRole']),
    )
    expect(JSON.stringify(entries.map(({ before, after }) => [before, after]))).not.toMatch(
      /password|:[0-9a-f]{32}/,
    )
  })
})
