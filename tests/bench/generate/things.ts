import type pg from 'pg'

export type Ids = Record<
  'company' | 'policy' | 'person' | 'agency' | 'topic' | 'story' | 'source' | 'metric' | 'growth',
  number[]
>

/**
 * Makes up what articles are about: a few hundred companies, policies, people, sources, with names that say so.
 * @returns the ids of all there are, those of the fact base first: they are the frequent ones
 */
export async function makeThings(client: pg.Client): Promise<Ids> {
  const make = (count: number, sql: string) =>
    client.query(`INSERT INTO ${sql} FROM generate_series(1, ${count}) AS k`)
  await make(
    285,
    `"Company" ("slug", "name", "nameJa", "shortName", "shortNameJa", "kind", "country")
     SELECT 'bench-maker-' || k, 'Bench Maker ' || k, '試験車' || k, 'Maker ' || k, '試験' || k,
       (ARRAY['automaker', 'supplier', 'brand'])[1 + k % 3]::"CompanyKind", (ARRAY['JP', 'US'])[1 + k % 2]`,
  )
  await make(
    300,
    `"Policy" ("slug", "name", "nameJa", "jurisdiction", "instrument", "summary", "statusAsOf")
     SELECT 'bench-policy-' || k, 'Bench policy ' || k, '試験政策' || k,
       (ARRAY['US', 'JP', 'bilateral'])[1 + k % 3]::"Jurisdiction",
       (ARRAY['tariff', 'trade_agreement', 'subsidy', 'tax'])[1 + k % 4]::"PolicyInstrument", 'Made up for measuring.', '2026-03-19'`,
  )
  await make(
    400,
    `"Person" ("slug", "name", "nameJa") SELECT 'bench-person-' || k, 'Bench Person ' || k, '試験人' || k`,
  )
  await make(60, `"Agency" ("slug", "name") SELECT 'bench-agency-' || k, 'Bench Agency ' || k`)
  await make(
    40,
    `"Topic" ("slug", "name", "nameJa") SELECT 'bench-topic-' || k, 'Bench topic ' || k, '試験話題' || k`,
  )
  await make(
    200,
    `"Source" ("slug", "name", "kind", "country")
     SELECT 'bench-source-' || k, 'Bench Source ' || k,
       (ARRAY['news', 'wire', 'news', 'official', 'company', 'news', 'association'])[1 + k % 7]::"SourceKind",
       (ARRAY['US', 'JP'])[1 + k % 2]`,
  )
  await make(
    120,
    `"Story" ("slug", "title", "titleJa", "description")
     SELECT 'bench-story-' || k, 'Bench story ' || k, '試験の経緯' || k, 'Made up for measuring.'`,
  )
  const all = async (table: string, where = 'true') =>
    (await client.query<{ id: number }>(`SELECT "id" FROM "${table}" WHERE ${where} ORDER BY "id"`)).rows.map(
      ({ id }) => id,
    )
  const ids: Ids = {
    company: await all('Company'),
    policy: await all('Policy'),
    person: await all('Person'),
    agency: await all('Agency'),
    topic: await all('Topic'),
    story: await all('Story'),
    source: await all('Source'),
    metric: await all('Metric', `"kind" <> 'growth'`),
    growth: await all('Metric', `"kind" = 'growth'`),
  }
  await tieStories(client)
  return ids
}

/** Each made-up story runs over some policies, companies and a metric. */
async function tieStories(client: pg.Client): Promise<void> {
  const tie = (table: string, column: string, target: string, each: number) =>
    client.query(
      `INSERT INTO "${table}" ("storyId", "${column}")
       SELECT DISTINCT s."id", t."id" FROM "Story" s CROSS JOIN generate_series(1, ${each}) AS e
       JOIN (SELECT "id", row_number() OVER (ORDER BY "id") - 1 AS place, count(*) OVER () AS total FROM "${target}") t
         ON t.place = (s."id" * 7 + e * 13) % t.total
       WHERE s."slug" LIKE 'bench-%'`,
    )
  await tie('StoryPolicy', 'policyId', 'Policy', 3)
  await tie('StoryCompany', 'companyId', 'Company', 4)
  await tie('StoryMetric', 'metricId', 'Metric', 2)
}
