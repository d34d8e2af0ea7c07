/** Accounts of made-up people, for tests of who may do what. */
import { randomUUID } from 'node:crypto'
import type { Actor } from '../../lib/audit/entity.ts'
import type { Db } from '../../lib/db.ts'
import type { Role } from '../../prisma/generated/enums.ts'

/** @returns a new account, as mutations know it */
export async function addPerson(db: Db, role: Role, disabled = false): Promise<Actor & { userId: string }> {
  const id = randomUUID()
  const email = `${role}-${id.slice(0, 8)}@example.org`
  await db.user.create({ data: { id, email, name: `Made-up ${role} ${id.slice(0, 4)}`, role, disabled } })
  return { userId: id, name: email }
}
