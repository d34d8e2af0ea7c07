/** Accounts: made, given a role, shut, given a new password. Passwords never reach the audit. */
import { randomUUID } from 'node:crypto'
import { hashPassword } from 'better-auth/crypto'
import type { Role } from '../../prisma/generated/enums.ts'
import type { Actor } from '../audit/entity.ts'
import { recordAudit } from '../audit/record.ts'
import { type Writer, write } from '../audit/write.ts'
import type { Tx } from '../db.ts'
import { type Failure, invalid, missing, ok, type Result } from '../errors.ts'
import type { FirstAdmin, NewUser } from './schema.ts'
import { spendSetupLink } from './setup-link.ts'

export type UserRef = { id: string; email: string }

const shown = { id: true, email: true, name: true, role: true, disabled: true } as const

/** @returns the account, or `taken` when the address has one */
export async function createUser(writer: Writer, actor: Actor, input: NewUser): Promise<Result<UserRef>> {
  const hash = await hashPassword(input.password)
  return write(writer, (tx) => insertUser(tx, actor, input, hash))
}

/** Makes the first administrator; the token is spent. @returns `forbidden` when the link is used, old or wrong */
export async function createFirstAdmin(
  writer: Writer,
  token: string,
  input: FirstAdmin,
): Promise<Result<UserRef>> {
  const hash = await hashPassword(input.password)
  return write(writer, async (tx) => {
    if (!(await spendSetupLink(tx, token))) return { ok: false, kind: 'forbidden' }
    return insertUser(tx, { userId: null, name: 'setup link' }, { ...input, role: 'admin' }, hash)
  })
}

async function insertUser(tx: Tx, actor: Actor, input: NewUser, hash: string): Promise<Result<UserRef>> {
  const { name, email, role } = input
  if (await tx.user.findUnique({ where: { email } })) return invalid([{ path: 'email', code: 'taken' }])
  const id = randomUUID()
  const after = await tx.user.create({ data: { id, name, email, role }, select: shown })
  await tx.account.create({
    data: { id: randomUUID(), accountId: id, providerId: 'credential', userId: id, password: hash },
  })
  await recordAudit(tx, actor, 'createUser', 'User', id, null, after)
  return ok({ id, email })
}

/** @returns `last-admin` when nobody would be left to manage accounts */
export function setRole(writer: Writer, actor: Actor, id: string, role: Role): Promise<Result<UserRef>> {
  return change(writer, actor, 'setRole', id, { role })
}

/** Shuts an account and ends its sessions at once. */
export function disableUser(writer: Writer, actor: Actor, id: string): Promise<Result<UserRef>> {
  return change(writer, actor, 'disableUser', id, { disabled: true })
}

export function enableUser(writer: Writer, actor: Actor, id: string): Promise<Result<UserRef>> {
  return change(writer, actor, 'enableUser', id, { disabled: false })
}

/** Sets a new password and ends every session but `keep`, the one that asked. */
export async function changePassword(
  writer: Writer,
  actor: Actor,
  id: string,
  password: string,
  keep?: string,
): Promise<Result<UserRef>> {
  const hash = await hashPassword(password)
  return write(writer, async (tx) => {
    const user = await tx.user.findUnique({ where: { id }, select: shown })
    if (!user) return missing()
    await tx.account.updateMany({ where: { userId: id, providerId: 'credential' }, data: { password: hash } })
    await tx.session.deleteMany({ where: { userId: id, ...(keep ? { id: { not: keep } } : {}) } })
    await recordAudit(tx, actor, 'changePassword', 'User', id, null, null)
    return ok({ id, email: user.email })
  })
}

function change(
  writer: Writer,
  actor: Actor,
  action: string,
  id: string,
  data: { role: Role } | { disabled: boolean },
): Promise<Result<UserRef>> {
  return write(writer, async (tx) => {
    // Two administrators demoting each other at once must not both succeed: administrators are locked first.
    await tx.$queryRaw`SELECT 1 FROM "User" WHERE "role" = 'admin' OR "id" = ${id} ORDER BY "id" FOR UPDATE`
    const before = await tx.user.findUnique({ where: { id }, select: shown })
    if (!before) return missing()
    const after = await tx.user.update({ where: { id }, data, select: shown })
    const failure = await withoutAdmins(tx)
    if (failure) return failure
    if (after.disabled) await tx.session.deleteMany({ where: { userId: id } })
    await recordAudit(tx, actor, action, 'User', id, before, after)
    return ok({ id, email: after.email })
  })
}

async function withoutAdmins(tx: Tx): Promise<Failure | null> {
  const admins = await tx.user.count({ where: { role: 'admin', disabled: false } })
  return admins === 0 ? invalid([{ path: '', code: 'last-admin' }]) : null
}
