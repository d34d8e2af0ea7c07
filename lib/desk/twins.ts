/** "Already here?": the articles that a pasted text may be. */
import type { Db } from '../db.ts'
import { publicationDay } from '../format/date.ts'
import { likeness } from '../intake/likeness.ts'
import { named } from '../named.ts'
import { sameAddresses } from './address.ts'
import type { Twin } from './reading.ts'

/** From here on two texts are called nearly the same: a few reworded sentences in ten. */
export const nearlySame = 0.5
const shown = 3
const day = 86_400_000

export type Pasted = {
  address: string | null
  headline: string | null
  /** Headline, summary and background, or the copy as a whole. */
  text: string
  language: 'en' | 'ja'
  /** ISO 8601, or null. */
  publishedOn: string | null
  companies: string[]
  people: string[]
}

/** Headlines compared without case, width, marks and spaces. */
const folded = (headline: string) =>
  headline
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, '')

/** The ids worth comparing: like headlines, the same days, the same names. Few, whatever the archive holds. */
async function candidates(db: Db, pasted: Pasted): Promise<number[]> {
  const { headline, companies, people, publishedOn } = pasted
  const news = { kind: { not: 'reference' } } as const
  const around = publishedOn ? new Date(publishedOn) : null
  const about = [
    { companies: { some: { company: { slug: { in: companies } } } } },
    { people: { some: { person: { slug: { in: people } } } } },
  ]
  const newest = {
    orderBy: [{ publishedAt: 'desc' as const }, { id: 'desc' as const }],
    select: { id: true } as const,
  }
  const [alike, sameDays, sameNames] = await Promise.all([
    headline === null
      ? []
      : db.$queryRaw<{ id: number }[]>`
          SELECT "id" FROM "Article" WHERE "kind" <> 'reference' AND "headline" % ${headline.slice(0, 500)}
          ORDER BY similarity("headline", ${headline.slice(0, 500)}) DESC LIMIT 20`,
    around === null || Number.isNaN(around.getTime())
      ? []
      : db.article.findMany({
          where: {
            ...news,
            publishedAt: { gte: new Date(+around - 3 * day), lte: new Date(+around + 3 * day) },
          },
          take: 80,
          ...newest,
        }),
    companies.length + people.length === 0
      ? []
      : db.article.findMany({ where: { ...news, OR: about }, take: 80, ...newest }),
  ])
  return [...new Set([...alike, ...sameDays, ...sameNames].map(({ id }) => id))]
}

/** @returns at most three, the likeliest first; articles in every state, for editors alone */
export async function findTwins(db: Db, pasted: Pasted): Promise<Twin[]> {
  const addresses = pasted.address === null ? [] : sameAddresses(pasted.address)
  const ids = await candidates(db, pasted)
  const rows = await db.article.findMany({
    where: {
      OR: [{ id: { in: ids } }, { canonicalUrl: { in: addresses } }, { seenAt: { in: addresses } }],
    },
    select: {
      ...{
        id: true,
        slug: true,
        state: true,
        headline: true,
        language: true,
        canonicalUrl: true,
        seenAt: true,
      },
      ...{ summary: true, summaryJa: true, background: true, backgroundJa: true },
      ...{ publishedAt: true, publishedPrecision: true, publishedZone: true, source: { select: named } },
    },
  })
  const twins = rows.flatMap((row): Twin[] => {
    const japanese = pasted.language === 'ja' && row.summaryJa !== null
    const body = japanese ? [row.summaryJa, row.backgroundJa] : [row.summary, row.background]
    const text = body.filter(Boolean).join('\n\n')
    const alike = likeness(pasted.text, `${row.headline}\n\n${text}`)
    const sameAddress = [row.canonicalUrl, row.seenAt].some((url) => url !== null && addresses.includes(url))
    const sameHeadline = pasted.headline !== null && folded(pasted.headline) === folded(row.headline)
    const because = sameAddress ? 'address' : alike >= nearlySame ? 'text' : sameHeadline ? 'headline' : null
    if (because === null) return []
    const { id, slug, state, headline, language, source, publishedAt, publishedPrecision, publishedZone } =
      row
    return [
      {
        ...{ id, slug, state, headline, language, source, text, because, likeness: alike },
        day: publicationDay(publishedAt, publishedPrecision, publishedZone),
      },
    ]
  })
  const rank = { address: 2, text: 1, headline: 0 }
  return twins
    .sort((a, b) => rank[b.because] - rank[a.because] || b.likeness - a.likeness || b.id - a.id)
    .slice(0, shown)
}
