/** What the postings are made of, as it comes from the database: columns of articles, their links, claims and acts. */
import { Prisma } from '../../../prisma/generated/client.ts'
import type { ActKind, Jurisdiction, PolicyInstrument, Precision } from '../../../prisma/generated/enums.ts'
import type { Db } from '../../db.ts'
import { closedFacets, type FacetName } from '../filters.ts'
import { placeIn, readColumns } from './columns.ts'
import { noDay } from './days.ts'

export const precisions = ['second', 'minute', 'day', 'month', 'year'] as const satisfies readonly Precision[]
export const languages = closedFacets.lang ?? []
export const flows = closedFacets.flow ?? []
export const bases = closedFacets.basis ?? []
export const modalities = closedFacets.modality ?? []

/** How articles link to what their filters are of. */
const links = {
  company: ['ArticleCompany', 'companyId'],
  policy: ['ArticlePolicy', 'policyId'],
  story: ['ArticleStory', 'storyId'],
  topic: ['ArticleTopic', 'topicId'],
  person: ['ArticlePerson', 'personId'],
  agency: ['ArticleAgency', 'agencyId'],
} as const satisfies { [name in FacetName]?: readonly [string, string] }
export type LinkName = keyof typeof links
export const linkNames = Object.keys(links) as LinkName[]

/** Articles by their ids, or `most` of those whose ids come after one. */
export type Scope = { ids: readonly number[] } | { after: number; most: number }

/** SQL for a day as a number since 1970-01-01. */
const dayOf = (column: string) => `coalesce(${column} - date '1970-01-01', ${noDay})`
const milliseconds = (column: string) => `extract(epoch from ${column})::float8 * 1000`

/** Published articles, references among them, ascending by id. `code`: see `articleCode`. */
function readArticles(db: Db, scope: Scope) {
  const within =
    'ids' in scope
      ? Prisma.sql`AND "id" = ANY(${scope.ids}::int[]) ORDER BY "id"`
      : Prisma.sql`AND "id" > ${scope.after} ORDER BY "id" LIMIT ${scope.most}`
  const columns = Prisma.raw(
    `"id", "sourceId" AS source, "originSourceId" AS wire, "copyOfId" AS copy, "publishedZone" AS zone,
     (CASE "kind" WHEN 'reference' THEN 1 ELSE 0 END)
       + 2 * ${placeIn('"language"', languages)} + 16 * ${placeIn('"publishedPrecision"', precisions)} AS code,
     ${milliseconds('"publishedAt"')} AS at, ${milliseconds('"firstPublishedAt"')} AS shown`,
  )
  const types = { id: 'int', source: 'int', wire: 'int', copy: 'int', code: 'int', at: 'float' } as const
  return readColumns(
    db,
    { ...types, shown: 'float', zone: 'text' },
    Prisma.sql`SELECT ${columns} FROM "Article" WHERE "state" = 'published' ${within}`,
  )
}

export const articleCode = (code: number) => ({
  isReference: (code & 1) === 1,
  /** From 1 on. */
  language: (code >> 1) & 7,
  /** From 1 on; 0 without a date. */
  precision: (code >> 4) & 7,
})

export const claimCode = (code: number) => ({
  /** From 1 on; 0 for none. */
  flow: code & 7,
  basis: (code >> 3) & 15,
  modality: (code >> 7) & 7,
})

/** Articles with their links and shown claims. */
export async function readArticleRows(db: Db, scope: Scope) {
  const articles = await readArticles(db, scope)
  const last = articles.id.at(-1) ?? 0
  const within =
    'ids' in scope
      ? Prisma.sql`= ANY(${scope.ids}::int[])`
      : Prisma.sql`BETWEEN ${scope.after + 1} AND ${last}`
  const pairs = await Promise.all(
    linkNames.map(async (name) => {
      const [table, column] = links[name]
      const what = Prisma.raw(`"articleId" AS article, "${column}" AS thing FROM "${table}"`)
      return [
        name,
        await readColumns(
          db,
          { article: 'int', thing: 'int' },
          Prisma.sql`SELECT ${what} WHERE "articleId" ${within} ORDER BY 1, 2`,
        ),
      ] as const
    }),
  )
  return {
    articles,
    links: Object.fromEntries(pairs) as Record<LinkName, { article: Int32Array; thing: Int32Array }>,
    claims: await readClaims(db, within),
  }
}
export type ArticleRows = Awaited<ReturnType<typeof readArticleRows>>

/** Claims not taken back, ascending by article and id. `flow` is the claim's own, or its metric's. */
function readClaims(db: Db, within: Prisma.Sql) {
  const columns = Prisma.raw(
    `c."id", c."articleId" AS article, c."companyId" AS company, c."speakerCompanyId" AS "byCompany",
     c."policyId" AS policy, c."metricId" AS metric, c."speakerPersonId" AS person, c."speakerAgencyId" AS agency,
     ${placeIn(
       'coalesce(c."flow", m."flow")',
       flows.map((flow) => flow.replace('-', '_')),
     )}
       + 8 * ${placeIn('c."basis"', bases)} + 128 * ${placeIn('c."modality"', modalities)} AS code,
     ${dayOf('c."issuedOn"')} AS issued, ${milliseconds('c."createdAt"')} AS created,
     CASE c."periodState" WHEN 'known' THEN ${dayOf('c."periodStart"')} ELSE ${noDay} END AS period`,
  )
  const ids = {
    id: 'int',
    article: 'int',
    company: 'int',
    byCompany: 'int',
    policy: 'int',
    created: 'float',
  } as const
  return readColumns(
    db,
    { ...ids, metric: 'int', person: 'int', agency: 'int', code: 'int', issued: 'int', period: 'int' },
    Prisma.sql`SELECT ${columns} FROM "Claim" c LEFT JOIN "Metric" m ON m."id" = c."metricId"
      WHERE c."standing" <> 'withdrawn' AND c."articleId" ${within} ORDER BY c."articleId", c."id"`,
  )
}

export type ActRow = {
  id: number
  policyId: number
  kind: ActKind
  on: Date
  precision: Precision
  zone: string | null
  at: Date | null
  issuerId: number | null
  scheduled: boolean
  sourceName: string | null
  sourceDate: string | null
  instrument: PolicyInstrument
  jurisdiction: Jurisdiction
  /** The countries that impose the policy's measures. */
  imposed: string[] | null
  /** The first day on which a measure that it started is in force. */
  first: Date | null
  createdAt: Date
}

/** @param policies whose acts; null: all. Ascending by id. */
export function readActs(db: Db, policies: readonly number[] | null): Promise<ActRow[]> {
  const within = policies === null ? Prisma.sql`true` : Prisma.sql`a."policyId" = ANY(${policies}::int[])`
  return db.$queryRaw<ActRow[]>(Prisma.sql`
    SELECT a."id", a."policyId", a."kind"::text AS kind, a."on", a."precision"::text AS precision, a."zone", a."at",
           a."issuerId", a."scheduled", a."sourceName", a."sourceDate", m.imposed, i.first, a."createdAt",
           p."instrument"::text AS instrument, p."jurisdiction"::text AS jurisdiction
    FROM "PolicyAct" a JOIN "Policy" p ON p."id" = a."policyId"
    LEFT JOIN (SELECT "policyId", array_agg(DISTINCT "imposedBy"::text) AS imposed FROM "Measure" GROUP BY 1) m
      ON m."policyId" = a."policyId"
    LEFT JOIN (SELECT "startedById", min("from") AS first FROM "MeasureInterval"
        WHERE "status" = 'in_force' GROUP BY 1) i
      ON i."startedById" = a."id"
    WHERE ${within} ORDER BY a."id"`)
}

/** Which claim repeats which: pairs of ids, in the order in which they were said. @param claims whose; null: all */
export function readOrigins(db: Db, claims: readonly number[] | null) {
  const within = claims === null ? Prisma.sql`true` : Prisma.sql`"fromId" = ANY(${claims}::int[])`
  return readColumns(
    db,
    { from: 'int', to: 'int' },
    Prisma.sql`SELECT "fromId" AS "from", "toId" AS "to" FROM "ClaimLink"
      WHERE "kind" = 'same_origin' AND ${within} ORDER BY "id"`,
  )
}
