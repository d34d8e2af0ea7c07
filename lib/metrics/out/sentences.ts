/** Reads of each claim what a line leaves out: the sentence it was read in, and where and when it was taken from there. */
import type { Db } from '../../db.ts'
import type { Locale } from '../../i18n/locales.ts'
import { shownClaim } from '../../published.ts'

/** `seen`: the address at which the source was read; `recorded`: when this was last written down here, an ISO instant. */
export type Sentence = { passage: string | null; seen: string | null; recorded: string }

/** PostgreSQL takes at most 65,535 values in one question. */
const batch = 10_000

/** @returns by claim; claims that readers may not see are left out */
export async function getSentences(
  db: Db,
  claimIds: readonly number[],
  locale: Locale,
): Promise<ReadonlyMap<number, Sentence>> {
  const found = new Map<number, Sentence>()
  const ids = [...new Set(claimIds)]
  for (let at = 0; at < ids.length; at += batch) {
    const rows = await db.claim.findMany({
      where: { ...shownClaim, id: { in: ids.slice(at, at + batch) } },
      select: {
        id: true,
        seenAt: true,
        updatedAt: true,
        article: { select: { seenAt: true, canonicalUrl: true } },
        passages: { select: { field: true, quote: true }, orderBy: { id: 'asc' } },
      },
    })
    for (const { id, seenAt, updatedAt, article, passages } of rows) {
      const inOwn = passages.find(({ field }) => field.endsWith('Ja') === (locale === 'ja'))
      found.set(id, {
        passage: (inOwn ?? passages[0])?.quote ?? null,
        seen: seenAt ?? article.seenAt ?? article.canonicalUrl,
        recorded: updatedAt.toISOString(),
      })
    }
  }
  return found
}
