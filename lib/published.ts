/** What the public may see: the one place that says it. */
import type { Prisma } from '../prisma/generated/client.ts'

/** Articles in the public's hands, citation-only ones included; claims appear only through such an article. */
export const published = { state: 'published' } as const satisfies Prisma.ArticleWhereInput

/** Articles as news: a `reference` only stands for the source of a figure, and is in no list. */
export const news = {
  state: 'published',
  kind: { not: 'reference' },
} as const satisfies Prisma.ArticleWhereInput

/** Claims that may be shown: of a published article, and not taken back. */
export const shownClaim = {
  article: published,
  standing: { not: 'withdrawn' },
} as const satisfies Prisma.ClaimWhereInput
