import type { AgencyKind } from '../../prisma/generated/enums.ts'
import type { AliasView, Named } from '../named.ts'

export type AgencyView = Named & {
  id: number
  kind: AgencyKind
  country: string | null
  aliases: AliasView[]
  people: Named[]
  version: number
}
