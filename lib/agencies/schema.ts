import { z } from 'zod'
import { AgencyKind } from '../../prisma/generated/enums.ts'
import { aliasSet } from '../text/aliases.ts'
import { choice, line, optionalCountry, optionalLine, slug } from '../text/fields.ts'

/** A government, ministry, court, association or institute. */
export const agencySchema = z.strictObject({
  slug: slug(),
  name: line(200),
  nameJa: optionalLine(200),
  kind: choice(AgencyKind).default('government'),
  country: optionalCountry(),
  aliases: aliasSet(),
})

export type AgencyInput = z.output<typeof agencySchema>
