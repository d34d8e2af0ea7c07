/** The one-time link that makes the first administrator: printed at start while there is no account. */
import { createHash, randomBytes } from 'node:crypto'
import type { Db, Tx } from '../db.ts'

const hashOf = (token: string) => createHash('sha256').update(token).digest('hex')

/** @returns a new token, for `/setup?token=…`, which replaces any earlier one; null once an account exists */
export async function issueSetupLink(db: Db): Promise<string | null> {
  if ((await db.user.count()) > 0) return null
  const token = randomBytes(24).toString('base64url')
  await db.$transaction([
    db.setupLink.deleteMany({ where: { usedAt: null } }),
    db.setupLink.create({ data: { tokenHash: hashOf(token) } }),
  ])
  return token
}

/** @returns whether the link would still be accepted */
export async function isSetupLinkOpen(db: Db, token: string): Promise<boolean> {
  const link = await db.setupLink.findUnique({ where: { tokenHash: hashOf(token) } })
  return link !== null && link.usedAt === null && (await db.user.count()) === 0
}

/** Uses the link up. @returns false when it is used, replaced or unknown, or when an account exists */
export async function spendSetupLink(tx: Tx, token: string): Promise<boolean> {
  // The update holds the row: of two visitors with the same link, the second finds it used.
  const { count } = await tx.setupLink.updateMany({
    where: { tokenHash: hashOf(token), usedAt: null },
    data: { usedAt: new Date() },
  })
  return count === 1 && (await tx.user.count()) === 0
}
