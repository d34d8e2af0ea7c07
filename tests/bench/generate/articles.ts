import type pg from 'pg'
import { draw, shares, skewed, skewedFrom, text, whole } from './draw.ts'
import type { Ids } from './things.ts'
import { words, wordsJa } from './words.ts'

/** The day up to which the made-up news reaches. */
const last = "date '2026-03-19'"

/**
 * The day of something drawn by `n`: from 1964 on, half of it in the last fourteen years, and about 280 of a million
 * on each of the last days.
 */
export const dayOf = (n: string, purpose: number): string =>
  `(${last} - floor(22700 * (exp(3 * ${draw(n, purpose)}) - 1) / (exp(3.0::float8) - 1))::int)`

/** Every 20th repeats one of the fifteen before it; every 200th stands in a burst, 150 of them on one day. */
const origin = `CASE WHEN n % 20 = 0 THEN n - 1 - ${whole('n', 1, 15)} ELSE n END`

/**
 * Made-up articles 1 to `count`, with the ids from `base` + 1 on: most recent, two fifths Japanese, some archived or in
 * draft, some dated by the second and some by the year.
 */
export async function makeArticles(client: pg.Client, base: number, count: number, ids: Ids): Promise<void> {
  const ja = `n % 5 IN (1, 3)`
  await client.query(`
    INSERT INTO "Article" ("id", "slug", "kind", "state", "headline", "sourceId", "originSourceId", "credit", "publishedAt",
      "publishedPrecision", "publishedZone", "language", "region", "summary", "summaryJa", "copyOfId", "firstPublishedAt",
      "createdAt", "updatedAt")
    SELECT ${base} + n, 'bench-' || n, kind::"ArticleKind", state::"ArticleState",
      CASE WHEN ja THEN '試験 ' || n || '：' || ${text('n', 100, wordsJa, 4, '')}
           ELSE 'Bench ' || n || ': ' || ${text('n', 200, words, 6, ' ')} END,
      ${skewedFrom('n', 2, ids.source, 'int')},
      CASE WHEN copied OR ${draw('n', 3)} < 0.05 THEN ${skewedFrom('o', 4, ids.source, 'int')} END,
      CASE WHEN copied THEN 'Bench Wire' END,
      CASE exactness WHEN 'year' THEN date_trunc('year', day::timestamp) AT TIME ZONE 'UTC'
        WHEN 'month' THEN date_trunc('month', day::timestamp) AT TIME ZONE 'UTC'
        WHEN 'day' THEN day::timestamp AT TIME ZONE 'UTC' ELSE instant END,
      exactness::"Precision", CASE WHEN exactness IN ('second', 'minute') THEN zone END,
      (CASE WHEN ja THEN 'ja' ELSE 'en' END)::"Language", CASE WHEN ja THEN 'JP' ELSE 'US' END,
      'Made up for measuring. Number ' || n || ': ' || ${text('n', 300, words, 16, ' ')} || '.',
      CASE WHEN ja THEN '計測のための文です。' || ${text('n', 400, wordsJa, 10, '')} || '。' END,
      CASE WHEN copied THEN ${base} + o END,
      CASE WHEN state = 'published' THEN greatest(instant, timestamptz '2024-01-01Z' + make_interval(hours => ${whole('n', 5, 19000)})) END,
      instant, instant
    FROM (
      SELECT n, o, ja, copied, day,
        (day + time '00:00' + make_interval(secs => ${whole('o', 6, 70000)} + CASE WHEN copied THEN 60 * ${whole('n', 7, 200)} ELSE 0 END)) AT TIME ZONE zone AS instant,
        zone, ${shares('n', 8, [
          ["'published'", 0.96],
          ["'archived'", 0.02],
          ["'draft'", 0.01],
          ["'in_review'", 0.01],
        ])} AS state,
        ${shares('n', 9, [
          ["'news'", 0.86],
          ["'official_release'", 0.05],
          ["'trade_press'", 0.06],
          ["'archive'", 0.02],
          ["'reference'", 0.01],
        ])} AS kind,
        CASE WHEN day < '1990-01-01' AND ${draw('n', 10)} < 0.3 THEN CASE WHEN n % 3 = 0 THEN 'year' ELSE 'month' END
          ELSE ${shares('n', 11, [
            ["'minute'", 0.6],
            ["'day'", 0.27],
            ["'second'", 0.13],
          ])} END AS exactness
      FROM (
        SELECT n, ${origin} AS o, ${ja} AS ja, n % 20 = 0 AS copied,
          CASE WHEN n % 200 = 7 THEN ${dayOf('n / 30000', 12)} ELSE ${dayOf(origin, 13)} END AS day,
          CASE WHEN ${ja} THEN 'Asia/Tokyo' ELSE ${skewedFrom('n', 14, ['America/New_York', 'UTC', 'America/Los_Angeles', 'Europe/London'], 'text')} END AS zone
        FROM generate_series(1, ${count}) AS n) AS made) AS dated
    ORDER BY n`)
  await client.query(`SELECT setval('"Article_id_seq"', ${base + count})`)
  const link = (table: string, column: keyof Ids, of: string, one: number, two: number, purpose: number) =>
    client.query(`
      INSERT INTO "${table}" ("articleId", "${column}Id")
      SELECT ${base} + n, picked FROM (
        SELECT n, ${firstOf(column, of, purpose, ids)} AS a, ${skewedFrom(of, purpose + 1, ids[column], 'int')} AS b
        FROM generate_series(1, ${count}) AS n) AS drawn,
      LATERAL (SELECT a WHERE ${draw('n', purpose + 2)} < ${one} UNION SELECT b WHERE ${draw('n', purpose + 2)} < ${two}) AS picks(picked)`)
  await link('ArticleCompany', 'company', origin, 0.9, 0.45, 20)
  await link('ArticlePolicy', 'policy', origin, 0.5, 0.12, 30)
  await link('ArticleTopic', 'topic', origin, 0.7, 0.15, 40)
  await link('ArticleStory', 'story', origin, 0.3, 0.04, 50)
  await link('ArticlePerson', 'person', origin, 0.25, 0.05, 60)
  await link('ArticleAgency', 'agency', origin, 0.2, 0.03, 70)
  await makeInsights(client, base, count)
}

/** What article `n` is about first: its figures are about the same. */
export const firstOf = (column: keyof Ids, n: string, purpose: number, ids: Ids): string =>
  `(ARRAY[${ids[column].join(',')}])[${skewed(n, purpose, ids[column].length)}]`

/** One article in fifty has a question with an answer. */
async function makeInsights(client: pg.Client, base: number, count: number): Promise<void> {
  await client.query(`
    WITH made AS (
      INSERT INTO "Insight" ("articleId", "key", "position", "question")
      SELECT ${base} + n, 'q1', 0, 'Why ' || ${text('n', 500, words, 5, ' ')} || '?' FROM generate_series(25, ${count}, 50) AS n
      RETURNING "id", "articleId")
    INSERT INTO "InsightPoint" ("insightId", "key", "position", "lead", "text")
    SELECT "id", 'p1', 0, 'Made up.', 'An answer about ' || ${text('"articleId"', 600, words, 12, ' ')} || '.' FROM made`)
}
