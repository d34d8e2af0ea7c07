import { z } from 'zod'
import { Verification } from '../../prisma/generated/enums.ts'
import { aliasSet } from '../text/aliases.ts'
import {
  choice,
  issueAt,
  line,
  optionalLine,
  optionalProse,
  optionalSlug,
  slug,
  webAddress,
} from '../text/fields.ts'
import { optionalPartialDate } from '../time/fields.ts'
import { endsBeforeStart } from '../time/partial-date.ts'

export const roleSchema = z
  .strictObject({
    role: line(200),
    roleJa: optionalLine(200),
    /** As named; company or agency hold the slug where we have the thing. */
    organisation: line(200),
    organisationJa: optionalLine(200),
    company: optionalSlug(),
    agency: optionalSlug(),
    from: optionalPartialDate(),
    to: optionalPartialDate(),
    asOf: optionalPartialDate(),
    verified: choice(Verification).default('source_seen'),
  })
  .check(({ value, issues }) => {
    if (endsBeforeStart(value.from, value.to)) issues.push(issueAt(value, ['to'], 'end-before-start'))
  })

/** A person the news names; the first role is the one they are introduced by. */
export const personSchema = z.strictObject({
  slug: slug(),
  name: line(200),
  nameJa: optionalLine(200),
  note: optionalProse(2000),
  noteJa: optionalProse(2000),
  verified: choice(Verification).default('source_seen'),
  seenAt: webAddress(),
  aliases: aliasSet(),
  roles: z.array(roleSchema).max(50).default([]),
})

export type PersonInput = z.output<typeof personSchema>
