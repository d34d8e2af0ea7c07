/** A form's text as it stands while it is typed: what cannot be read yet is passed over, nothing is refused. */
import { z } from 'zod'
import { anchorPassage } from '../articles/anchor.ts'
import { exemptionSchema } from '../articles/schema.ts'
import { type ClaimInput, claimSchema } from '../claims/schema.ts'
import type { Issue } from '../errors.ts'
import type { EvidenceArticle } from './fields.ts'

const text = z.string().max(50_000).catch('')
const words = text.transform((typed) => (typed === '' ? null : typed))
const list = <T extends z.ZodType>(item: T, max: number) => z.array(item).max(max).catch([])

const point = z.object({ key: text, lead: text, leadJa: words, text, textJa: words })
const insight = z.object({ key: text, question: text, questionJa: words, points: list(point, 30) })
const texts = z.object({
  language: z.enum(['en', 'ja']).catch('en'),
  headline: text,
  ...{ summary: text, summaryJa: words, background: text, backgroundJa: words },
  insights: list(insight, 30),
  claims: list(z.unknown(), 200),
  exemptions: list(z.unknown(), 500),
})

/** Claims with the place they have in the form: those that cannot be read are left out. */
export type PlacedClaim = { claim: ClaimInput; at: number }
/** `lost`: the passages that no longer stand in the text. */
export type ReadForm = { article: EvidenceArticle; claims: PlacedClaim[]; lost: Issue[] }

/**
 * @param raw a form's values: anything at all
 * @returns the text letter for letter, so that places count as the form's fields do; null when it is no form
 */
export function readForm(raw: unknown): ReadForm | null {
  const parsed = texts.safeParse(raw)
  if (!parsed.success) return null
  const { claims: typed, exemptions, ...form } = parsed.data
  const lost: Issue[] = []
  const claims = typed.flatMap((one, at): PlacedClaim[] => {
    const read = claimSchema.safeParse(one)
    if (!read.success) return []
    const passages = read.data.passages.flatMap((passage, index) => {
      const found = anchorPassage(form, passage)
      if (typeof found !== 'string') return [found]
      lost.push({ path: `claims.${at}.passages.${index}.quote`, code: found })
      return []
    })
    return [{ claim: { ...read.data, passages }, at }]
  })
  const article = {
    ...form,
    insights: form.insights.map((one) => ({ ...one, authorship: 'editor' as const })),
    claims: claims.map(({ claim }) => claim),
    exemptions: exemptions.flatMap((one) => exemptionSchema.safeParse(one).data ?? []),
  }
  return { article, claims, lost }
}
