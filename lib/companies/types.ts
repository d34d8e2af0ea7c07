import type { CompanyKind, Verification } from '../../prisma/generated/enums.ts'
import type { AliasView, Named } from '../named.ts'

export type TickerView = {
  exchange: string
  symbol: string | null
  note: string | null
  noteJa: string | null
}

/** `from`, `to`, `asOf`: ISO 8601, as exact as known. `slug`: the person's page, where there is one. */
export type ExecutiveView = {
  slug: string | null
  name: string
  nameJa: string | null
  title: string
  titleJa: string | null
  from: string | null
  to: string | null
  asOf: string | null
  note: string | null
  noteJa: string | null
  verified: Verification
  seenAt: string | null
}

export type PlantView = {
  name: string
  nameJa: string | null
  city: string
  state: string | null
  country: string
  startedProduction: string | null
  models: string[]
  makes: string | null
  makesJa: string | null
  status: string | null
  statusJa: string | null
  note: string | null
  noteJa: string | null
  verified: Verification
  seenAt: string | null
}

/** A company with its plants, for a map of all. */
export type CompanyPlants = Named & { shortName: string; shortNameJa: string; plants: PlantView[] }

export type CompanyCard = Named & {
  id: number
  shortName: string
  shortNameJa: string
  kind: CompanyKind
  country: string
  headquarters: string | null
  headquartersJa: string | null
  tickers: TickerView[]
  plantCount: number
  articleCount: number
  claimCount: number
}

export type CompanyView = CompanyCard & {
  founded: string | null
  website: string | null
  summary: string
  summaryJa: string | null
  parent: Named | null
  children: Named[]
  aliases: AliasView[]
  executives: ExecutiveView[]
  plants: PlantView[]
  stories: Named[]
  /** Policies an editor put into one story with this company. */
  policies: Named[]
  verified: Verification
  seenAt: string | null
  version: number
}
