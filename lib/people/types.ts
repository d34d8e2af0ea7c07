import type { Verification } from '../../prisma/generated/enums.ts'
import type { AliasView, Named } from '../named.ts'

export type RoleView = {
  role: string
  roleJa: string | null
  organisation: string
  organisationJa: string | null
  company: Named | null
  agency: Named | null
  from: string | null
  to: string | null
  asOf: string | null
  verified: Verification
}

export type PersonCard = Named & { id: number; roles: RoleView[]; articleCount: number }

export type PersonView = PersonCard & {
  note: string | null
  noteJa: string | null
  aliases: AliasView[]
  verified: Verification
  seenAt: string | null
  version: number
}
