import { z } from 'zod'
import { aliasSet } from '../text/aliases.ts'
import { line, optionalProse, slug } from '../text/fields.ts'

/** What an article is about that is no company, person, agency or policy. */
export const topicSchema = z.strictObject({
  slug: slug(),
  name: line(200),
  nameJa: line(200),
  description: optionalProse(2000),
  descriptionJa: optionalProse(2000),
  aliases: aliasSet(),
})

export type TopicInput = z.output<typeof topicSchema>
