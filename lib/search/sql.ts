/** The SQL of the search: words by the index, names and headlines also by likeness. */
import { Prisma } from '../../prisma/generated/client.ts'
import { queryOf } from './query.ts'
import type { SearchKind } from './types.ts'
import type { SearchWords } from './words.ts'

/** Names at least so alike are looked at letter by letter: "Hunda" and Honda are at 0.33. */
const worthALook = 0.3
/** Articles are ordered among so many newest matches, and counted up to here. */
export const articleCountCap = 1000

export type FoundArticle = { id: number; total: number }

/** News among which words that stand in very many are looked for first. */
const newest = 20_000

/**
 * News with the words: those with them in the headline first, then the newest.
 * @param among all news, by the index; or the newest, read one by one. Said outright: Postgres, left to choose, reads all
 * news one by one for a word that stands in few of them but in many figures.
 */
export function articlesByWords(words: SearchWords, limit: number, among: 'all' | 'newest'): Prisma.Sql {
  const query = queryOf(words)
  const held =
    among === 'all'
      ? Prisma.sql`SELECT * FROM "EntryWords" w WHERE w."kind" = 'article' AND w."words" @@ (${query})`
      : Prisma.sql`SELECT * FROM (SELECT * FROM "EntryWords" WHERE "kind" = 'article'
          ORDER BY "publishedAt" DESC NULLS LAST, "id" DESC LIMIT ${newest}) w WHERE w."words" @@ (${query})`
  return Prisma.sql`
    WITH held AS MATERIALIZED (${held}),
    found AS (SELECT * FROM held ORDER BY "publishedAt" DESC NULLS LAST, "id" DESC LIMIT ${articleCountCap + 1})
    SELECT found."id", (count(*) OVER ())::int AS "total" FROM found
    ORDER BY ts_filter(found."words", '{a}') @@ (${query}) DESC,
      found."publishedAt" DESC NULLS LAST, found."id" DESC
    LIMIT ${limit}`
}

/** News whose headline holds something like every word: for typing errors. The operator is the trigram index's. */
export function articlesByLikeness({ alike }: SearchWords, limit: number): Prisma.Sql {
  const like = alike.map((word) => Prisma.sql`a."headline" %> ${word}`)
  return Prisma.sql`
    SELECT a."id", 0 AS "total" FROM "Article" a
    WHERE a."state" = 'published' AND a."kind" <> 'reference' AND ${Prisma.join(like, ' AND ')}
    ORDER BY a."publishedAt" DESC NULLS LAST, a."id" DESC LIMIT ${limit}`
}

/** `names`: all it goes by; `exact`: the words stand in it. */
export type FoundThing = { kind: Exclude<SearchKind, 'article'>; id: number; exact: boolean; names: string[] }

const things: { kind: FoundThing['kind']; table: string; names: string[]; alias: string | null }[] = [
  {
    kind: 'company',
    table: 'Company',
    names: ['name', 'nameJa', 'shortName', 'shortNameJa'],
    alias: 'companyId',
  },
  { kind: 'policy', table: 'Policy', names: ['name', 'nameJa'], alias: 'policyId' },
  { kind: 'person', table: 'Person', names: ['name', 'nameJa'], alias: 'personId' },
  { kind: 'story', table: 'Story', names: ['title', 'titleJa'], alias: null },
  { kind: 'metric', table: 'Metric', names: ['name', 'nameJa'], alias: null },
]

/** Companies, policies, people, stories and metrics with the words in them, or with a name or alias somewhat like one of them. */
export function thingsByWords(words: SearchWords, limit: number): Prisma.Sql {
  const alike = words.alike.length > 0 ? words.alike : [words.text]
  const branches = things.map(({ kind, table, names, alias }) => {
    const texts = [
      Prisma.sql`SELECT unnest(ARRAY[${Prisma.raw(names.map((name) => `t."${name}"`).join(', '))}]::text[])`,
      ...(alias
        ? [Prisma.sql`SELECT l."text" FROM "Alias" l WHERE ${Prisma.raw(`l."${alias}"`)} = t."id"`]
        : []),
    ]
    return Prisma.sql`(SELECT ${kind} AS "kind", t."id", t."search" @@ q.query AS "exact", near."names", near."likeness"
      FROM ${Prisma.raw(`"${table}"`)} t CROSS JOIN q CROSS JOIN LATERAL (
        SELECT coalesce(max(word_similarity(w.word, n.name)), 0) AS "likeness",
          array_agg(DISTINCT n.name) FILTER (WHERE n.name IS NOT NULL) AS "names"
        FROM (${Prisma.join(texts, ' UNION ALL ')}) AS n(name), unnest(${alike}::text[]) AS w(word)) near
      WHERE t."search" @@ q.query OR near."likeness" >= ${worthALook}
      ORDER BY "exact" DESC, near."likeness" DESC, ts_rank(t."search", q.query) DESC, t."id" LIMIT ${limit})`
  })
  return Prisma.sql`
    WITH q AS (SELECT (${queryOf(words)}) AS query)
    SELECT "kind", "id", "exact", "names" FROM (${Prisma.join(branches, ' UNION ALL ')}) AS found`
}
