import { z } from 'zod'
import { SourceKind } from '../../prisma/generated/enums.ts'
import { choice, line, optionalCountry, optionalLine, slug, webAddress } from '../text/fields.ts'

/** A publisher or an official body, as form, file and caller write it. */
export const sourceSchema = z.strictObject({
  slug: slug(),
  name: line(200),
  nameJa: optionalLine(200),
  kind: choice(SourceKind).default('news'),
  country: optionalCountry(),
  homepage: webAddress(),
})

export type SourceInput = z.output<typeof sourceSchema>
