import type {
  ActKind,
  ActSide,
  Jurisdiction,
  MeasureMode,
  PolicyInstrument,
  Precision,
  Verification,
} from '../../prisma/generated/enums.ts'
import type { AliasView, Named } from '../named.ts'
import type { RateAct, RateInterval, RateNow, RateStep } from './rates.ts'
import type { PolicyStatus } from './status.ts'

/** A dated event. `on` is the date where it happened (`zone`); with precision month only YYYY-MM is meant. */
export type ActView = {
  id: number
  key: string
  kind: ActKind
  side: ActSide
  on: string
  precision: Precision
  /** `on` cut to its precision: 2025-12 or 2025-12-05. */
  day: string
  zone: string | null
  at: string | null
  issuer: Named | null
  text: string
  textJa: string | null
  citation: string | null
  gazettedOn: string | null
  /** Reported ahead of its date and not checked afterwards. */
  scheduled: boolean
  source: { name: string | null; title: string | null; url: string | null; date: string | null }
  note: string | null
  noteJa: string | null
  verified: Verification
  seenAt: string | null
}

/** An act away from its policy's page. */
export type PolicyActView = ActView & { policy: Named & { jurisdiction: Jurisdiction } }

/** The status of one side (`null`: the policy as a whole, when both sides agree or there is one). */
export type SideStatus = { side: 'US' | 'JP' | null; status: PolicyStatus<ActView> }

export type MeasureView = Named & {
  key: string
  unit: string
  mode: MeasureMode
  imposedBy: string
  imposedOn: string | null
  hsHeadings: string[]
  note: string | null
  noteJa: string | null
  intervals: (RateInterval & { note: string | null; noteJa: string | null })[]
  /** For the step chart, oldest first. */
  steps: RateStep[]
  /** What is in force on the asked date, as known now. */
  now: RateNow | null
  /** What was held to be in force on the asked date at that date; differs where an act reached back. */
  asKnownThen: RateNow | null
  /** The later act that put another measure's rate in this one's place, back to the asked date. */
  replacedBy: RateAct | null
}

export type PolicyCard = Named & {
  id: number
  jurisdiction: Jurisdiction
  instrument: PolicyInstrument
  summary: string
  summaryJa: string | null
  /** ISO 8601 as exact as known: until when our sources see. */
  statusAsOf: string
  verified: Verification
  /** One entry, or one per side where a bilateral policy stands differently on each. */
  statuses: SideStatus[]
  /** The rates in force on the asked date. */
  rates: { measure: Named & { unit: string; mode: MeasureMode }; now: RateNow }[]
  actCount: number
}

export type PolicyView = PolicyCard & {
  /** The date status and rates are told for: YYYY-MM-DD. */
  on: string
  legalBasis: string | null
  notes: string[]
  notesJa: string[]
  /** Newest first. */
  acts: ActView[]
  measures: MeasureView[]
  aliases: AliasView[]
  stories: Named[]
  /** Companies an editor put into one story with this policy. */
  companies: Named[]
  seenAt: string | null
  version: number
}

/** An act to mark on a chart. */
export type PolicyMark = {
  policy: Named
  /** In how many articles its policy is told of: how much it weighs here. */
  told: number
  key: string
  kind: ActKind
  day: string
  on: string
  text: string
  textJa: string | null
  scheduled: boolean
}
