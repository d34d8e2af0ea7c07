import type pg from 'pg'
import { firstOf } from './articles.ts'
import { draw, shares, skewed, skewedFrom, whole } from './draw.ts'
import type { Ids } from './things.ts'

const bases = [
  'actual',
  'forecast',
  'estimate',
  'target',
  'guidance',
  'preliminary',
  'pledge',
  'calculated',
  'rumour',
]
const modalities = ['did', 'plans', 'may', 'will', 'considering', 'denied']
const flows = ['jp_us', 'world', 'us', 'us_jp', 'jp']

/**
 * Two claims an article on average: figures and sentences about its company, a country or a policy, half of them quoted
 * from its summary, some withdrawn, one in fifty of the same origin as another.
 */
export async function makeClaims(client: pg.Client, base: number, count: number, ids: Ids): Promise<void> {
  const of = `CASE WHEN n % 20 = 0 THEN n - 1 - ${whole('n', 1, 15)} ELSE n END`
  const from = (await client.query(`SELECT coalesce(max("id"), 0) AS top FROM "Claim"`)).rows[0].top
  await client.query(`
    INSERT INTO "Claim" ("id", "articleId", "evidence", "companyId", "country", "policyId", "metricId", "statement", "point",
      "comparator", "periodState", "periodStart", "periodEnd", "flow", "basis", "modality", "speaker", "speakerPersonId",
      "speakerCompanyId", "speakerAgencyId", "issuedOn", "standing", "preferred", "updatedAt")
    SELECT ${from} + c, "articleId", (CASE WHEN c % 2 = 0 THEN 'passage' ELSE 'citation' END)::"Evidence",
      CASE WHEN subject = 'company' THEN company END, CASE WHEN subject = 'country' THEN (ARRAY['US', 'JP', 'MX'])[1 + c % 3] END,
      CASE WHEN subject = 'policy' THEN ${skewedFrom('c', 80, ids.policy, 'int')} END,
      metric, CASE WHEN metric IS NULL THEN 'A made-up statement, number ' || c || '.' END,
      CASE WHEN metric IS NOT NULL THEN ${whole('c', 81, 900000)} END,
      (CASE WHEN growth THEN 'yoy' ELSE 'none' END)::"Comparator",
      (CASE WHEN starts IS NULL THEN CASE WHEN c % 3 = 0 THEN 'not_applicable' ELSE 'unknown' END ELSE 'known' END)::"PeriodState",
      starts, (starts + (ARRAY['1 month', '3 months', '1 year'])[1 + c % 3]::interval - interval '1 day')::date,
      CASE WHEN ${draw('c', 82)} < 0.35 THEN ${skewedFrom('c', 83, flows, '"Flow"')} END,
      ${skewedFrom('c', 84, bases, '"Basis"')}, ${skewedFrom('c', 85, modalities, '"Modality"')},
      CASE WHEN speaks <> 'nobody' THEN 'A made-up speaker' END,
      CASE WHEN speaks = 'person' THEN ${skewedFrom('c', 86, ids.person, 'int')} END,
      CASE WHEN speaks = 'company' THEN company END,
      CASE WHEN speaks = 'agency' THEN ${skewedFrom('c', 87, ids.agency, 'int')} END,
      CASE WHEN ${draw('c', 88)} < 0.15 THEN day - ${whole('c', 89, 30)} END,
      ${shares('c', 90, [
        ["'current'", 0.93],
        ["'withdrawn'", 0.02],
        ["'corrected'", 0.02],
        ["'superseded'", 0.03],
      ])}::"Standing",
      false, now()
    FROM (
      SELECT c, "articleId", day, growth, company, subject, speaks, metric,
        CASE WHEN growth OR ${draw('c', 91)} < 0.7 THEN
          date_trunc((ARRAY['month', 'quarter', 'year'])[1 + c % 3], day - make_interval(days => ${whole('c', 92, 500)}))::date END AS starts
      FROM (
        SELECT c, "articleId", day, company, drawn AND ${draw('c', 93)} < 0.1 AS growth,
          ${shares('c', 94, [
            ["'company'", 0.7],
            ["'country'", 0.2],
            ["'policy'", 0.1],
          ])} AS subject,
          ${shares('c', 95, [
            ["'nobody'", 0.55],
            ["'person'", 0.2],
            ["'company'", 0.15],
            ["'agency'", 0.1],
          ])} AS speaks,
          CASE WHEN NOT drawn THEN NULL WHEN ${draw('c', 93)} < 0.1 THEN (ARRAY[${ids.growth.join(',')}])[${skewed('c', 96, ids.growth.length)}]
            ELSE ${skewedFrom('c', 97, ids.metric, 'int')} END AS metric
        FROM (
          SELECT row_number() OVER (ORDER BY n, k)::int AS c, a."id" AS "articleId", a."publishedAt"::date AS day,
            ${firstOf('company', of, 20, ids)} AS company, ${draw('n * 5 + k', 98)} < 0.85 AS drawn
          FROM generate_series(1, ${count}) AS n JOIN "Article" a ON a."id" = ${base} + n
          CROSS JOIN LATERAL generate_series(1, ${whole('n', 99, 5)}) AS k) AS numbered) AS drawn_ones) AS dated
    ORDER BY c`)
  const top = (await client.query(`SELECT max("id") AS top FROM "Claim"`)).rows[0].top
  await client.query(`SELECT setval('"Claim_id_seq"', ${top})`)
  await client.query(`
    INSERT INTO "Passage" ("articleId", "claimId", "field", "start", "end", "quote")
    SELECT a."id", c."id", 'summary', 0, length(quote), quote
    FROM "Claim" c JOIN "Article" a ON a."id" = c."articleId", LATERAL (SELECT left(a."summary", 60)) AS cut(quote)
    WHERE c."id" > ${from} AND c."evidence" = 'passage'`)
  await client.query(`
    INSERT INTO "ClaimLink" ("fromId", "toId", "kind")
    SELECT ${from} + c, ${from} + c - 1 - ${whole('c', 110, 20)},
      (CASE WHEN c % 100 = 0 THEN (ARRAY['updates', 'contradicts', 'confirms', 'denies'])[1 + c / 100 % 4] ELSE 'same_origin' END)::"ClaimLinkKind"
    FROM generate_series(50, ${top - from}, 25) AS c`)
}
