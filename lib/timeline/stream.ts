/** The SQL of the stream: articles, acts and claims under one order, each branch cut to a page before they meet. */
import { Prisma } from '../../prisma/generated/client.ts'
import { type Cursor, type EntryKind, entryKinds } from './view.ts'

/** Filters with slugs resolved. null: no filter; an empty list (nothing has that slug) matches nothing. */
export type StreamFilter = {
  companyIds: number[] | null
  policyIds: number[] | null
  storyIds: number[] | null
  kinds: readonly EntryKind[]
  from: string | null
  to: string | null
}

export type StreamRow = { kind: EntryKind; id: number; on: string }

/** On one day articles come first, then acts, then claims; in each the newest id. */
const rank: Record<EntryKind, number> = { article: 3, act: 2, claim: 1 }

const day = Prisma.sql`roro_article_day(a."publishedAt", a."publishedPrecision", a."publishedZone")`
const shown = Prisma.sql`a."state" = 'published' AND a."publishedAt" IS NOT NULL`

const any = (column: Prisma.Sql, ids: number[]) => Prisma.sql`${column} = ANY(${ids}::int[])`

function articleFilters({ companyIds, policyIds, storyIds }: StreamFilter): Prisma.Sql[] {
  const linked = (table: string, column: string, ids: number[] | null) =>
    ids === null
      ? []
      : [
          Prisma.sql`EXISTS (SELECT 1 FROM ${Prisma.raw(`"${table}"`)} l
            WHERE l."articleId" = a."id" AND ${any(Prisma.raw(`l."${column}"`), ids)})`,
        ]
  return [
    ...linked('ArticleCompany', 'companyId', companyIds),
    ...linked('ArticlePolicy', 'policyId', policyIds),
    ...linked('ArticleStory', 'storyId', storyIds),
  ]
}

/** A policy concerns a company when an editor put both into one story. */
function actFilters({ companyIds, policyIds, storyIds }: StreamFilter): Prisma.Sql[] {
  const filters: Prisma.Sql[] = []
  if (policyIds) filters.push(any(Prisma.sql`p."policyId"`, policyIds))
  if (storyIds) {
    filters.push(Prisma.sql`EXISTS (SELECT 1 FROM "StoryPolicy" sp
      WHERE sp."policyId" = p."policyId" AND ${any(Prisma.sql`sp."storyId"`, storyIds)})`)
  }
  if (companyIds) {
    filters.push(Prisma.sql`EXISTS (SELECT 1 FROM "StoryPolicy" sp JOIN "StoryCompany" sc ON sc."storyId" = sp."storyId"
      WHERE sp."policyId" = p."policyId" AND ${any(Prisma.sql`sc."companyId"`, companyIds)})`)
  }
  return filters
}

function claimFilters({ companyIds, policyIds, storyIds }: StreamFilter): Prisma.Sql[] {
  const filters: Prisma.Sql[] = []
  if (companyIds) filters.push(any(Prisma.sql`c."companyId"`, companyIds))
  if (policyIds) {
    filters.push(Prisma.sql`(${any(Prisma.sql`c."policyId"`, policyIds)} OR EXISTS (SELECT 1 FROM "ArticlePolicy" l
      WHERE l."articleId" = c."articleId" AND ${any(Prisma.sql`l."policyId"`, policyIds)}))`)
  }
  // A figure belongs to a story by its article, or by its metric where its subject is in the story too.
  if (storyIds) {
    filters.push(Prisma.sql`(EXISTS (SELECT 1 FROM "ArticleStory" l
        WHERE l."articleId" = c."articleId" AND ${any(Prisma.sql`l."storyId"`, storyIds)})
      OR EXISTS (SELECT 1 FROM "StoryMetric" sm
        WHERE sm."metricId" = c."metricId" AND ${any(Prisma.sql`sm."storyId"`, storyIds)}
          AND (c."companyId" IS NULL OR EXISTS (SELECT 1 FROM "StoryCompany" sc
            WHERE sc."storyId" = sm."storyId" AND sc."companyId" = c."companyId"))))`)
  }
  return filters
}

/** The part of a branch's order that lies beyond the cursor. */
function beyond(cursor: Cursor | null, kind: EntryKind, on: Prisma.Sql, id: Prisma.Sql): Prisma.Sql[] {
  if (!cursor) return []
  const older = cursor.direction === 'older'
  const at = Prisma.sql`${cursor.on}::date`
  const step = rank[kind] - rank[cursor.kind]
  if (step === 0) {
    // The first comparison is for the index, which knows nothing of rows compared.
    return older
      ? [Prisma.sql`${on} <= ${at}`, Prisma.sql`(${on}, ${id}) < (${at}, ${cursor.id})`]
      : [Prisma.sql`${on} >= ${at}`, Prisma.sql`(${on}, ${id}) > (${at}, ${cursor.id})`]
  }
  if (older) return [step < 0 ? Prisma.sql`${on} <= ${at}` : Prisma.sql`${on} < ${at}`]
  return [step > 0 ? Prisma.sql`${on} >= ${at}` : Prisma.sql`${on} > ${at}`]
}

/** @returns the query of one page: at most `limit` rows, newest first, or oldest first when the cursor leads to newer ones */
export function streamQuery(filter: StreamFilter, cursor: Cursor | null, limit: number): Prisma.Sql {
  const order = Prisma.raw(cursor?.direction === 'newer' ? 'ASC' : 'DESC')
  const branch = (kind: EntryKind, on: Prisma.Sql, id: Prisma.Sql, from: Prisma.Sql, where: Prisma.Sql[]) => {
    const all = [
      ...where,
      ...(filter.from === null ? [] : [Prisma.sql`${on} >= ${filter.from}::date`]),
      ...(filter.to === null ? [] : [Prisma.sql`${on} <= ${filter.to}::date`]),
      ...beyond(cursor, kind, on, id),
    ]
    return Prisma.sql`(SELECT ${kind} AS "kind", ${rank[kind]}::int AS "rank", ${id} AS "id", ${on} AS "on"
      FROM ${from} WHERE ${Prisma.join(all, ' AND ')} ORDER BY ${on} ${order}, ${id} ${order} LIMIT ${limit})`
  }
  const claim = Prisma.sql`c."id"`
  const stands = Prisma.sql`c."standing" <> 'withdrawn'`
  const claims = claimFilters(filter)
  const branches: Record<EntryKind, Prisma.Sql[]> = {
    article: [
      branch('article', day, Prisma.sql`a."id"`, Prisma.sql`"Article" a`, [
        shown,
        Prisma.sql`a."kind" <> 'reference'`,
        ...articleFilters(filter),
      ]),
    ],
    act: [
      branch('act', Prisma.sql`p."on"`, Prisma.sql`p."id"`, Prisma.sql`"PolicyAct" p`, [
        Prisma.sql`TRUE`,
        ...actFilters(filter),
      ]),
    ],
    claim: [
      branch(
        'claim',
        Prisma.sql`c."issuedOn"`,
        claim,
        Prisma.sql`"Claim" c JOIN "Article" a ON a."id" = c."articleId" AND a."state" = 'published'`,
        [Prisma.sql`c."issuedOn" IS NOT NULL`, stands, ...claims],
      ),
      branch('claim', day, claim, Prisma.sql`"Article" a JOIN "Claim" c ON c."articleId" = a."id"`, [
        shown,
        Prisma.sql`c."issuedOn" IS NULL`,
        stands,
        ...claims,
      ]),
    ],
  }
  const asked = entryKinds.filter((kind) => filter.kinds.length === 0 || filter.kinds.includes(kind))
  return Prisma.sql`SELECT "kind", "id", to_char("on", 'YYYY-MM-DD') AS "on"
    FROM (${Prisma.join(
      asked.flatMap((kind) => branches[kind]),
      ' UNION ALL ',
    )}) AS stream
    ORDER BY stream."on" ${order}, "rank" ${order}, "id" ${order} LIMIT ${limit}`
}
