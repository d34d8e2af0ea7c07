import type { Verification } from '../../prisma/generated/enums.ts'
import type { Named } from '../named.ts'

/** A story's `name` is its title. */
export type StoryCard = Named & {
  id: number
  description: string
  descriptionJa: string | null
  /** ISO 8601, as exact as known. */
  startedOn: string | null
  articleCount: number
  /** Day of its newest published article. */
  latestDay: string | null
}

export type StoryView = StoryCard & {
  companies: Named[]
  policies: Named[]
  metrics: Named[]
  verified: Verification
  seenAt: string[]
  version: number
}
