import type { Flow, MetricKind } from '../../prisma/generated/enums.ts'
import type { Named } from '../named.ts'

export type MetricCard = Named & {
  id: number
  /** {vehicle}, {vehicle}/a, {person}, % or ISO 4217. */
  unit: string
  kind: MetricKind
  flow: Flow | null
  usualPeriod: string
  usualPeriodJa: string | null
  definition: string
  definitionJa: string | null
  claimCount: number
  /** Names of the subjects figures exist for. */
  subjects: number
  /** Newest period end among its figures, ISO date. */
  latestPeriod: string | null
}

/** `changeOf`: of a growth metric the level whose change it tells; `changes`: of a level the metrics that tell its changes. */
export type MetricView = MetricCard & {
  stories: Named[]
  version: number
  changeOf: (Named & { id: number }) | null
  changes: (Named & { id: number })[]
}
