import { z } from 'zod'
import { Verification } from '../../prisma/generated/enums.ts'
import { choice, line, optionalProse, prose, slug, slugSet, webAddressList } from '../text/fields.ts'
import { optionalPartialDate } from '../time/fields.ts'

/** A running thread over articles, policies, companies and metrics. */
export const storySchema = z.strictObject({
  slug: slug(),
  title: line(300),
  titleJa: line(300),
  description: prose(5000),
  descriptionJa: optionalProse(5000),
  startedOn: optionalPartialDate(),
  verified: choice(Verification).default('source_seen'),
  seenAt: webAddressList(),
  policies: slugSet(),
  companies: slugSet(),
  metrics: slugSet(),
})

export type StoryInput = z.output<typeof storySchema>
