import type { AliasView, Named } from '../named.ts'

export type TopicCard = Named & { id: number; articleCount: number }

export type TopicView = TopicCard & {
  description: string | null
  descriptionJa: string | null
  aliases: AliasView[]
  version: number
}
