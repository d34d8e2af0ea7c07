/** Which words were meant, where those typed stand nowhere: names, aliases and headlines know them. */
import type { Db } from '../db.ts'
import { isHeld } from './held.ts'
import { type Likeness, likeliest } from './likeness.ts'
import { articlesByLikeness, type FoundArticle, type FoundThing, thingsByWords } from './sql.ts'
import { insist, readWords, type SearchWords } from './words.ts'

/** Names and headlines that are looked at letter by letter. */
const candidates = 30

/**
 * Only what stands in no entry is mended; quoted words are taken as they are.
 * @returns null where there is nothing to mend, or nothing like it
 */
export async function meantWords(db: Db, words: SearchWords): Promise<SearchWords | null> {
  const held = await Promise.all(words.alike.map((word) => isHeld(db, readWords(insist(readWords(word))))))
  const unknown = words.alike.filter((_, at) => !held[at])
  if (unknown.length === 0) return null
  const things = await db.$queryRaw<FoundThing[]>(thingsByWords({ ...words, alike: unknown }, candidates))
  const mended = mendBy(
    unknown,
    things.flatMap(({ names }) => names),
  )
  const left = unknown.filter((word) => !mended.has(word))
  for (const [word, like] of mendBy(left, await headlinesLike(db, words, left))) mended.set(word, like)
  const text = words.text.replaceAll(
    /[\p{Script=Latin}\p{M}\p{N}]+|[ぁ-ゖァ-ヺー々一-鿿㐀-䶿]+/gu,
    (word) => mended.get(word)?.meant ?? word,
  )
  return text.toLowerCase() === words.text.toLowerCase() ? null : readWords(text)
}

function mendBy(words: readonly string[], names: readonly string[]): Map<string, Likeness> {
  return new Map(
    words.flatMap((word) => {
      const like = likeliest(word, names)
      return like ? [[word, like] as const] : []
    }),
  )
}

async function headlinesLike(db: Db, words: SearchWords, unknown: readonly string[]): Promise<string[]> {
  const found = await Promise.all(
    unknown.map((word) =>
      db.$queryRaw<FoundArticle[]>(articlesByLikeness({ ...words, alike: [word] }, candidates)),
    ),
  )
  const rows = await db.article.findMany({
    where: { id: { in: found.flat().map(({ id }) => id) } },
    select: { headline: true },
  })
  return rows.map(({ headline }) => headline)
}
