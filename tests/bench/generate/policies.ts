import type pg from 'pg'
import { dayOf } from './articles.ts'
import { draw, shares, skewedFrom, text, whole } from './draw.ts'
import type { Ids } from './things.ts'
import { words } from './words.ts'

const kinds = [
  'announced',
  'in_force',
  'proposed',
  'amended',
  'published',
  'agreed',
  'signed',
  'threatened',
  'suspended',
  'ended',
  'resumed',
  'ruling',
  'struck_down',
]

/** One act for fifty articles, over the policies there are, and a measure of each made-up policy with the values that its acts put in force. */
export async function makeActs(client: pg.Client, count: number, ids: Ids): Promise<void> {
  await client.query(`
    INSERT INTO "PolicyAct" ("policyId", "key", "kind", "side", "on", "precision", "zone", "at", "issuerId", "text", "textJa",
      "citation", "scheduled", "sourceName", "sourceDate")
    SELECT ${skewedFrom('n', 700, ids.policy, 'int')}, 'bench-' || n, ${skewedFrom('n', 701, kinds, '"ActKind"')},
      ${skewedFrom('n', 702, ['US', 'JP', 'both'], '"ActSide"')},
      CASE exactness WHEN 'month' THEN date_trunc('month', day)::date ELSE day END, exactness::"Precision",
      CASE exactness WHEN 'minute' THEN zone END,
      CASE exactness WHEN 'minute' THEN (day + time '09:00' + make_interval(mins => ${whole('n', 703, 500)})) AT TIME ZONE zone END,
      CASE WHEN ${draw('n', 704)} < 0.6 THEN ${skewedFrom('n', 705, ids.agency, 'int')} END,
      'A made-up act: ' || ${text('n', 800, words, 8, ' ')} || '.', CASE WHEN n % 3 = 0 THEN '試験のための行為です。' END,
      'Bench Register ' || n, ${draw('n', 706)} < 0.03, s."name", (day - 30)::text
    FROM (SELECT n, ${dayOf('n', 707)} AS day, (ARRAY['America/New_York', 'Asia/Tokyo'])[1 + n % 2] AS zone,
        ${shares('n', 708, [
          ["'day'", 0.85],
          ["'minute'", 0.08],
          ["'month'", 0.07],
        ])} AS exactness
      FROM generate_series(1, ${Math.ceil(count / 50)}) AS n) AS dated
    LEFT JOIN "Source" s ON n % 5 < 2 AND s."id" = ${skewedFrom('n', 709, ids.source, 'int')}
    ORDER BY n`)
  await client.query(`
    INSERT INTO "Measure" ("policyId", "key", "position", "name", "nameJa", "unit", "mode", "imposedBy", "imposedOn", "hsHeadings")
    SELECT "id", 'bench', 0, 'Bench rate', '試験税率', '%', 'total', (ARRAY['US', 'JP'])[1 + "id" % 2], NULL, '{8703}'
    FROM "Policy" WHERE "slug" LIKE 'bench-%'`)
  // Each value holds until the day before the next, so that no two are the law on one day.
  await client.query(`
    INSERT INTO "MeasureInterval" ("measureId", "value", "from", "to", "startedById")
    SELECT m."id", 1 + a."id" % 25, a."begins", lead(a."begins") OVER (PARTITION BY m."id" ORDER BY a."begins") - 1, a."id"
    FROM (SELECT DISTINCT ON ("policyId", "begins") "policyId", "id", "begins" FROM (
        SELECT "policyId", "id", "on" + "id" % 4 * 10 AS "begins" FROM "PolicyAct" WHERE "key" LIKE 'bench-%' AND "kind" IN ('in_force', 'amended', 'resumed')) AS acts
      ORDER BY "policyId", "begins", "id") AS a
    JOIN "Measure" m ON m."policyId" = a."policyId" AND m."key" = 'bench'`)
}
