import pg from 'pg'

/**
 * Adds `count` made-up published articles, with company, policy, story and topic links and one claim
 * in five, to a database that holds the fact base. Skewed as news is: most are recent, few
 * companies have most of them. For benchmarks only; nothing of this ever ships.
 */
export async function generateArticles(url: string, count: number): Promise<void> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    await client.query('BEGIN')
    await client.query(
      `INSERT INTO "Article" ("slug", "kind", "state", "headline", "sourceId", "publishedAt", "publishedPrecision",
                              "publishedZone", "language", "summary", "updatedAt", "firstPublishedAt")
       SELECT 'bench-' || n, 'news', 'published',
              'Bench ' || n || ': ' || (ARRAY['exports', 'tariff', 'plants', 'imports', 'hybrids', 'quota'])[1 + n % 6]
                || ' and ' || (ARRAY['Toyota', 'Honda', 'Nissan', 'Mazda', 'Ford', 'Subaru', '逆輸入', '関税'])[1 + n % 8],
              (SELECT min("id") FROM "Source") + n % (SELECT count(*)::int FROM "Source" WHERE "id" < (SELECT min("id") FROM "Source") + 20),
              timestamptz '2026-03-19 12:00Z' - make_interval(mins => (power(n::float8 / $1, 2) * 20 * 365 * 24 * 60)::int),
              'minute', 'UTC', 'en',
              'A made-up summary for measuring, number ' || n || ', about shipments of cars between the two countries.',
              now(), now()
       FROM generate_series(1, $1::int) AS n`,
      [count],
    )
    const link = (table: string, column: string, target: string, every: number) =>
      client.query(
        `INSERT INTO "${table}" ("articleId", "${column}")
         SELECT a."id", t."id" FROM "Article" a
         JOIN (SELECT "id", row_number() OVER (ORDER BY "id") AS place, count(*) OVER () AS total FROM "${target}") t
           ON t.place = 1 + floor(power((hashtext(a."slug" || '${table}') & 65535) / 65536.0, 3) * t.total)
         WHERE a."slug" LIKE 'bench-%' AND a."id" % ${every} = 0`,
      )
    await link('ArticleCompany', 'companyId', 'Company', 1)
    await link('ArticlePolicy', 'policyId', 'Policy', 2)
    await link('ArticleStory', 'storyId', 'Story', 2)
    await client.query(
      `INSERT INTO "Claim" ("articleId", "evidence", "companyId", "metricId", "point", "basis", "modality",
                            "preferred", "periodState", "updatedAt")
       SELECT a."id", 'citation', c."companyId", (SELECT "id" FROM "Metric" WHERE "slug" = 'global-sales'),
              1000 + a."id" % 9000, 'estimate', 'may', false, 'unknown', now()
       FROM "Article" a JOIN "ArticleCompany" c ON c."articleId" = a."id"
       WHERE a."slug" LIKE 'bench-%' AND a."id" % 5 = 0`,
    )
    await client.query('COMMIT')
    await client.query('ANALYZE')
  } finally {
    await client.end()
  }
}
