import type {
  ArticleKind,
  Authorship,
  HeadlineBasis,
  Language,
  Precision,
  Verification,
} from '../../prisma/generated/enums.ts'
import type { Named } from '../named.ts'
import type { Segment } from './segments.ts'

/**
 * Everything here is plain and serialisable. `publishedAt` is an ISO instant; `day` is the date of
 * publication in the article's own zone, as exact as known: 2025-10-31, 2025-10, 2025, null.
 */
export type ArticleRef = {
  id: number
  slug: string
  kind: ArticleKind
  headline: string
  headlineBasis: HeadlineBasis
  language: Language
  source: Named
  originSource: Named | null
  credit: string | null
  canonicalUrl: string | null
  publishedAt: string | null
  publishedPrecision: Precision | null
  publishedZone: string | null
  day: string | null
}

/** What a list shows. */
export type ArticleCard = ArticleRef & {
  summary: string
  summaryJa: string | null
  region: string | null
  verified: Verification
  companies: Named[]
  policies: Named[]
  /** Claims of this article that stand (not withdrawn). */
  claimCount: number
}

export type InsightPointView = {
  key: string
  lead: string
  leadJa: string | null
  text: string
  textJa: string | null
}

export type InsightView = {
  key: string
  authorship: Authorship
  question: string
  questionJa: string | null
  points: InsightPointView[]
}

export type ArticleView = ArticleCard & {
  background: string
  backgroundJa: string | null
  insights: InsightView[]
  /**
   * The text of every filled field cut at its passages, by field name as passages name it:
   * `segments['summary']`, `segments['point:<insight key>:<point key>:textJa']`.
   */
  segments: Record<string, Segment[]>
  people: Named[]
  agencies: Named[]
  topics: Named[]
  stories: Named[]
  metrics: Named[]
  /** The article whose origin this one repeats, and those that repeat this one's: only what readers see. */
  copyOf: ArticleRef | null
  copies: ArticleRef[]
  notes: string[]
  notesJa: string[]
  seenAt: string | null
  version: number
  firstPublishedAt: string | null
  updatedAt: string
}

/** Which articles a list holds; several keys narrow each other. Values are ids. */
export type ArticleScope = {
  companyId?: number
  policyId?: number
  storyId?: number
  personId?: number
  topicId?: number
  agencyId?: number
  metricId?: number
  sourceId?: number
}
