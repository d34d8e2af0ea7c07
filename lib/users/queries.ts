import type { Role } from '../../prisma/generated/enums.ts'
import type { Db } from '../db.ts'

/** `lastSeen`: when the newest session still held was opened; null when there is none. */
export type UserRow = {
  id: string
  name: string
  email: string
  role: Role
  disabled: boolean
  lastSeen: string | null
}

/** @returns every account, by name */
export async function listUsers(db: Db): Promise<UserRow[]> {
  const users = await db.user.findMany({
    orderBy: [{ name: 'asc' }, { id: 'asc' }],
    include: { sessions: { orderBy: { createdAt: 'desc' }, take: 1, select: { createdAt: true } } },
  })
  return users.map(({ id, name, email, role, disabled, sessions }) => ({
    id,
    name,
    email,
    role,
    disabled,
    lastSeen: sessions[0]?.createdAt.toISOString() ?? null,
  }))
}
