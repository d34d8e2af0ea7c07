import type { CompanyKind } from '../../prisma/generated/enums.ts'
import type { ExecutiveView, PlantView, TickerView } from '../companies/types.ts'
import type { LineClaim } from '../metrics/line.ts'
import type { Named } from '../named.ts'

/** A company as a choice. `metrics`: slugs of what is measured of it, by published figures that stand. */
export type Choice = Named & {
  id: number
  shortName: string
  shortNameJa: string
  country: string
  metrics: string[]
}

/** A company as a column: its facts, its plants, its people, and every figure, superseded ones too. */
export type Compared = Named & {
  id: number
  shortName: string
  shortNameJa: string
  kind: CompanyKind
  country: string
  headquarters: string | null
  headquartersJa: string | null
  /** ISO 8601 as exact as known. */
  founded: string | null
  tickers: TickerView[]
  parent: (Named & { shortName: string; shortNameJa: string }) | null
  executives: ExecutiveView[]
  plants: PlantView[]
  claims: LineClaim[]
}
