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

export type MetricView = MetricCard & { stories: Named[]; version: number }
