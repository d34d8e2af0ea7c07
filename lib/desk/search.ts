/** The query string of a desk list. Whatever stands in the address, it reads as something. */
import { z } from 'zod'
import { ArticleState } from '../../prisma/generated/enums.ts'
import { cleanText } from '../text/clean.ts'

const words = z
  .string()
  .transform((raw) => {
    const cleaned = cleanText(raw, 200, false)
    return 'text' in cleaned ? cleaned.text : ''
  })
  .catch('')

const schema = z.object({
  q: words,
  page: z.coerce.number().int().min(1).max(10_000).catch(1),
  state: z.enum(ArticleState).nullable().catch(null),
})
export type ListSearch = z.output<typeof schema>

export const parseListSearch = (raw: Record<string, string | string[] | undefined>): ListSearch =>
  schema.parse(raw)

/** @returns the id in an address, or null for whatever cannot be one */
export function parseId(text: string): number | null {
  const id = Number(text)
  return /^[1-9]\d{0,9}$/.test(text) && id <= 2_147_483_647 ? id : null
}
