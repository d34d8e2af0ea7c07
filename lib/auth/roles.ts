import type { Role } from '../../prisma/generated/enums.ts'

const rank: Record<Role, number> = { analyst: 0, editor: 1, admin: 2 }

/** @returns whether `role` may do what `needed` may */
export const isAtLeast = (role: Role, needed: Role): boolean => rank[role] >= rank[needed]

/** The page, without its language, on which an account of this role begins. */
export const frontOf = (role: Role | undefined): '/desk' | '/mine' => (role === 'analyst' ? '/mine' : '/desk')
