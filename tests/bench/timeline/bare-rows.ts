/** The limit, second part: what the page shows of its entries, in one statement for each kind. */
import type { EntryKind } from '../../../lib/timeline/filters.ts'
import type { Statement } from './recorded.ts'

const named = (alias: string) =>
  `jsonb_build_object('slug', ${alias}."slug", 'name', ${alias}."name", 'nameJa', ${alias}."nameJa")`
const list = (sql: string) => `(SELECT jsonb_agg(x) FROM (${sql}) AS found(x))`
const source = (id: string) => `(SELECT ${named('s')} FROM "Source" s WHERE s."id" = ${id})`
const reference = (a: string) =>
  [
    'id',
    'slug',
    'kind',
    'headline',
    'headlineBasis',
    'language',
    'credit',
    'canonicalUrl',
    'publishedAt',
    'publishedPrecision',
    'publishedZone',
  ]
    .map((column) => `${a}."${column}"`)
    .join(', ') +
  `, ${source(`${a}."sourceId"`)} AS "source", ${source(`${a}."originSourceId"`)} AS "originSource"`
const related = (table: string, target: string, column: string) =>
  list(
    `SELECT ${named('t')} FROM "${table}" l JOIN "${target}" t ON t."id" = l."${column}" WHERE l."articleId" = a."id" ORDER BY t."name"`,
  )
const name = (table: string, id: string) => `(SELECT ${named('t')} FROM "${table}" t WHERE t."id" = ${id})`

const claim = (c: string) => `${c}.*,
  (SELECT to_jsonb(r) FROM (SELECT ${reference('a')} FROM "Article" a WHERE a."id" = ${c}."articleId") AS r) AS "article",
  ${name('Company', `${c}."companyId"`)} AS "company", ${name('Policy', `${c}."policyId"`)} AS "policy",
  (SELECT ${named('m')} || jsonb_build_object('unit', m."unit", 'kind', m."kind", 'flow', m."flow") FROM "Metric" m WHERE m."id" = ${c}."metricId") AS "metric",
  ${name('Person', `${c}."speakerPersonId"`)} AS "person", ${name('Company', `${c}."speakerCompanyId"`)} AS "speakerCompany",
  ${name('Agency', `${c}."speakerAgencyId"`)} AS "agency"`
const others = (own: string, other: string) =>
  list(`SELECT to_jsonb(o) || jsonb_build_object('link', l."kind", 'note', l."note") FROM "ClaimLink" l,
    LATERAL (SELECT ${claim('k')} FROM "Claim" k WHERE k."id" = l."${other}" AND k."standing" <> 'withdrawn') AS o WHERE l."${own}" = c."id" ORDER BY l."id"`)

const rows: Record<EntryKind, string> = {
  article: `SELECT ${reference('a')}, a."summary", a."summaryJa", a."region", a."verified",
      ${related('ArticleCompany', 'Company', 'companyId')} AS "companies", ${related('ArticlePolicy', 'Policy', 'policyId')} AS "policies",
      (SELECT array_agg(c."id") FROM "Claim" c WHERE c."articleId" = a."id" AND c."standing" <> 'withdrawn') AS "claims"
    FROM "Article" a WHERE a."id" = ANY ($1)`,
  act: `SELECT e.*, ${name('Policy', 'e."policyId"')} AS "policy", ${name('Agency', 'e."issuerId"')} AS "issuer",
      ${list(`SELECT to_jsonb(i) || jsonb_build_object('measure', to_jsonb(m)) FROM "MeasureInterval" i JOIN "Measure" m ON m."id" = i."measureId" WHERE i."startedById" = e."id"`)} AS "started"
    FROM "PolicyAct" e WHERE e."id" = ANY ($1)`,
  claim: `SELECT ${claim('c')}, ${list(`SELECT to_jsonb(p) FROM "Passage" p WHERE p."claimId" = c."id" ORDER BY p."field", p."start"`)} AS "passages",
      ${list(`SELECT jsonb_build_object('at', k."at", 'before', k."before") FROM "Correction" k WHERE k."claimId" = c."id" ORDER BY k."id" DESC`)} AS "corrections",
      ${others('fromId', 'toId')} AS "linksFrom", ${others('toId', 'fromId')} AS "linksTo"
    FROM "Claim" c WHERE c."id" = ANY ($1)`,
}

/** @returns a statement for each kind that is among the entries */
export const bareRows = (entries: readonly { kind: EntryKind; id: number }[]): Statement[] =>
  (Object.keys(rows) as EntryKind[]).flatMap((kind) => {
    const ids = entries.filter((entry) => entry.kind === kind).map(({ id }) => id)
    return ids.length > 0 ? [{ text: rows[kind], values: [ids] }] : []
  })
