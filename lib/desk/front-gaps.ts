/** What the record lacks: articles that state nothing, companies gone quiet, figures nobody has weighed. */
import { Prisma } from '../../prisma/generated/client.ts'
import { agrees, type Measured } from '../claims/agree.ts'
import type { Db } from '../db.ts'
import type { Few } from './front.ts'

export type UnclaimedRow = { id: number; headline: string; publishedOn: string | null }
/** `last`: ISO day of the end of its newest figure's period; null when there is no figure. */
export type SilentRow = { id: number; slug: string; name: string; nameJa: string; last: string | null }
/** One figure of a conflict, as the claims stand in the database. */
export type ConflictSide = {
  id: number
  articleId: number
  headline: string
  low: string | null
  point: string | null
  high: string | null
}
export type ConflictRow = {
  metric: { slug: string; name: string; nameJa: string | null; unit: string }
  subject: { name: string; nameJa: string | null }
  /** ISO days. */
  start: string | null
  end: string | null
  isChange: boolean
  comparator: 'none' | 'yoy' | 'mom' | 'qoq'
  sides: [ConflictSide, ConflictSide]
}
export type Gaps = { unclaimed: Few<UnclaimedRow>; silent: Few<SilentRow>; conflicts: Few<ConflictRow> }

const few = 8

/** Nobody counts further: "1,000 or more". */
export const countedTo = 1000

/** @param today YYYY-MM-DD: a year is counted back from it */
export async function getGaps(db: Db, today: string): Promise<Gaps> {
  const [unclaimed, silent, conflicts] = await Promise.all([
    listUnclaimed(db),
    listSilent(db, today),
    listConflicts(db),
  ])
  return { unclaimed, silent, conflicts }
}

/** A reference only stands for the source of a figure; everything else that is published should state something. */
async function listUnclaimed(db: Db): Promise<Few<UnclaimedRow>> {
  const without = Prisma.sql`"Article" a WHERE a."state" = 'published' AND a."kind" <> 'reference'
    AND NOT EXISTS (SELECT 1 FROM "Claim" c WHERE c."articleId" = a."id" AND c."standing" <> 'withdrawn')`
  const [rows, counted] = await Promise.all([
    db.$queryRaw<(Omit<UnclaimedRow, 'publishedOn'> & { publishedAt: Date | null })[]>`
      SELECT a."id", a."headline", a."publishedAt" FROM ${without}
      ORDER BY a."publishedAt" DESC, a."id" DESC LIMIT ${few}`,
    db.$queryRaw<{ total: number }[]>`
      SELECT count(*)::int AS "total" FROM (SELECT 1 FROM ${without} LIMIT ${countedTo}) counted`,
  ])
  return {
    rows: rows.map(({ publishedAt, ...row }) => ({ ...row, publishedOn: dayOf(publishedAt) })),
    total: counted[0]?.total ?? 0,
  }
}

/** Companies none of whose current published figures reaches into the last year, the longest silent first. */
async function listSilent(db: Db, today: string): Promise<Few<SilentRow>> {
  const rows = await db.$queryRaw<(Omit<SilentRow, 'last'> & { last: Date | null; total: number })[]>`
    SELECT co."id", co."slug", co."shortName" AS "name", co."shortNameJa" AS "nameJa", newest."last",
      count(*) OVER ()::int AS "total"
    FROM "Company" co LEFT JOIN LATERAL (
      SELECT max(coalesce(c."periodEnd", c."issuedOn", a."publishedAt"::date, c."periodStart")) AS "last"
      FROM "Claim" c JOIN "Article" a ON a."id" = c."articleId"
      WHERE c."companyId" = co."id" AND c."metricId" IS NOT NULL AND c."standing" = 'current' AND a."state" = 'published'
    ) newest ON true
    WHERE newest."last" IS NULL OR newest."last" < ${today}::date - interval '1 year'
    ORDER BY newest."last" NULLS FIRST, co."name" LIMIT ${few}`
  return {
    rows: rows.map(({ total: _, last, ...row }) => ({ ...row, last: dayOf(last) })),
    total: rows[0]?.total ?? 0,
  }
}

const dayOf = (date: Date | null) => date?.toISOString().slice(0, 10) ?? null

type Pair = { a: number; b: number }

/**
 * Two current published figures of one metric, subject, period, comparison and basis (a forecast and its outcome may
 * differ in peace) that cannot both be right (lib/claims/agree.ts), with no link between them.
 */
async function listConflicts(db: Db): Promise<Few<ConflictRow>> {
  const pairs = await db.$queryRaw<Pair[]>`
    WITH shown AS (
      SELECT c."id", c."low", c."point", c."high", concat_ws('|', c."metricId", coalesce(c."companyId", 0), coalesce(c."policyId", 0), c."country",
        c."periodStart", coalesce(c."periodEnd", 'infinity'), c."isChange", c."comparator", c."basis") AS "question"
      FROM "Claim" c JOIN "Article" a ON a."id" = c."articleId"
      WHERE a."state" = 'published' AND c."standing" = 'current' AND c."metricId" IS NOT NULL
        AND c."periodState" = 'known'
    ), open AS (
      SELECT "question" FROM shown GROUP BY "question"
      HAVING count(*) > 1 AND count(DISTINCT (trim_scale("low"), trim_scale("point"), trim_scale("high"))) > 1
    )
    SELECT * FROM (
    SELECT a."id" AS "a", b."id" AS "b"
    FROM open JOIN shown a USING ("question") JOIN shown b USING ("question")
    WHERE a."id" < b."id" AND (a."low", a."point", a."high") IS DISTINCT FROM (b."low", b."point", b."high")
      AND NOT EXISTS (SELECT 1 FROM "ClaimLink" l WHERE (l."fromId" = a."id" AND l."toId" = b."id")
        OR (l."fromId" = b."id" AND l."toId" = a."id"))
    LIMIT ${countedTo}) p
    ORDER BY greatest(p."a", p."b") DESC, p."a"`
  const ids = pairs.flatMap(({ a, b }) => [a, b])
  const claims = await db.claim.findMany({ where: { id: { in: ids } }, select: sideSelect })
  const byId = new Map(claims.map((claim) => [claim.id, claim]))
  const differing = pairs.flatMap(({ a, b }) => {
    const [one, other] = [byId.get(a), byId.get(b)]
    return one && other && !agrees(measured(one), measured(other)) ? [[one, other] as const] : []
  })
  const rows = differing.slice(0, few).flatMap(([one, other]) => rowOf(one, other) ?? [])
  return { rows, total: differing.length }
}

const sideSelect = {
  ...{ id: true, articleId: true, low: true, point: true, high: true, decimals: true, country: true },
  ...{ periodStart: true, periodEnd: true, isChange: true, comparator: true },
  ...{ rounded: true, approximation: true, asPrinted: true },
  article: { select: { headline: true } },
  metric: { select: { slug: true, name: true, nameJa: true, unit: true } },
  company: { select: { shortName: true, shortNameJa: true } },
  policy: { select: { name: true, nameJa: true } },
} as const satisfies Prisma.ClaimSelect
type Side = Prisma.ClaimGetPayload<{ select: typeof sideSelect }>

function measured({ low, point, high, ...rest }: Side): Measured {
  const plain = (value: Side['point']) => value?.toFixed() ?? null
  return { ...rest, low: plain(low), point: plain(point), high: plain(high) }
}

function rowOf(one: Side, other: Side): ConflictRow | null {
  const { metric, company, policy, country } = one
  if (!metric) return null
  const sideOf = ({ id, articleId, article, low, point, high, decimals }: Side): ConflictSide => {
    const print = (value: typeof low) => value?.toFixed(decimals) ?? null
    return {
      id,
      articleId,
      headline: article.headline,
      low: print(low),
      point: print(point),
      high: print(high),
    }
  }
  return {
    metric,
    subject: company
      ? { name: company.shortName, nameJa: company.shortNameJa }
      : (policy ?? { name: country ?? '', nameJa: null }),
    ...{ start: dayOf(one.periodStart), end: dayOf(one.periodEnd) },
    ...{ isChange: one.isChange, comparator: one.comparator },
    sides: [sideOf(one), sideOf(other)],
  }
}
