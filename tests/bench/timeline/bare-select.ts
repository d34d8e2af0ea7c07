/**
 * The limit: SQL written for one view, straight on the tables, that gives the rows of its page and nothing else. It is
 * told ids, not slugs, and folds only copies whose origin fits too (in made-up data no origin has two copies).
 */
import { parseCursor } from '../../../lib/timeline/cursor.ts'
import {
  type EntryKind,
  entryKinds,
  type FacetName,
  facetNames,
  split,
} from '../../../lib/timeline/filters.ts'
import type { TimelineView } from '../../../lib/timeline/view.ts'

/** Ids by filter and value; of `source any-official` those of all official sources. */
export type Names = Map<string, number[]>
const zones: Record<string, string> = { et: 'America/New_York', jst: 'Asia/Tokyo' }
const rank: Record<EntryKind, number> = { article: 3, act: 2, claim: 1 }
const exact = (precision: string) => `${precision} IN ('second', 'minute')`

type Choice = { ids: string; values: string }
/** SQL that says whether the entry `e` (of a claim: with its article `a`) has one of the values. */
type Test = Partial<Record<FacetName, (choice: Choice) => string>>

const linked = (table: string, column: string, entry: string) => (choice: Choice) =>
  `EXISTS (SELECT FROM "${table}" l WHERE l."articleId" = ${entry} AND l."${column}" IN (${choice.ids}))`
const ofSource =
  (a: string) =>
  ({ ids }: Choice) =>
    `(${a}."sourceId" IN (${ids}) OR ${a}."originSourceId" IN (${ids}))`
const flowOf = (choice: Choice, c: string) =>
  `coalesce(${c}."flow", (SELECT m."flow" FROM "Metric" m WHERE m."id" = ${c}."metricId"))::text IN (${choice.values})`
const articleTests = (a: string): Test => ({
  company: linked('ArticleCompany', 'companyId', `${a}."id"`),
  policy: linked('ArticlePolicy', 'policyId', `${a}."id"`),
  story: linked('ArticleStory', 'storyId', `${a}."id"`),
  topic: linked('ArticleTopic', 'topicId', `${a}."id"`),
  person: linked('ArticlePerson', 'personId', `${a}."id"`),
  agency: linked('ArticleAgency', 'agencyId', `${a}."id"`),
  source: ofSource(a),
  lang: ({ values }) => `${a}."language"::text IN (${values})`,
  flow: (choice) =>
    `EXISTS (SELECT FROM "Claim" x WHERE x."articleId" = ${a}."id" AND x."standing" <> 'withdrawn' AND ${flowOf(choice, 'x')})`,
})
const claimTests = (e: string, a: string, walks: boolean): Test => ({
  company: ({ ids }) =>
    walks
      ? `(${e}."companyId" IN (${ids}) OR ${e}."speakerCompanyId" IN (${ids}))`
      : `${e}."id" IN (SELECT "id" FROM "Claim" WHERE "companyId" IN (${ids}) UNION SELECT "id" FROM "Claim" WHERE "speakerCompanyId" IN (${ids}))`,
  policy: (choice) =>
    walks
      ? `(${e}."policyId" IN (${choice.ids}) OR ${articleTests(a).policy?.(choice)})`
      : `${e}."id" IN (SELECT "id" FROM "Claim" WHERE "policyId" IN (${choice.ids})
          UNION SELECT c."id" FROM "Claim" c JOIN "ArticlePolicy" l USING ("articleId") WHERE l."policyId" IN (${choice.ids}))`,
  story: (choice) =>
    walks
      ? `(${articleTests(a).story?.(choice)} OR EXISTS (SELECT FROM "StoryMetric" m
          WHERE m."metricId" = ${e}."metricId" AND m."storyId" IN (${choice.ids}) AND (${e}."companyId" IS NULL
            OR EXISTS (SELECT FROM "StoryCompany" s WHERE s."storyId" = m."storyId" AND s."companyId" = ${e}."companyId"))))`
      : `${e}."id" IN (SELECT c."id" FROM "Claim" c JOIN "ArticleStory" l USING ("articleId") WHERE l."storyId" IN (${choice.ids})
          UNION SELECT c."id" FROM "Claim" c JOIN "StoryMetric" m USING ("metricId") WHERE m."storyId" IN (${choice.ids}) AND (c."companyId" IS NULL
            OR c."companyId" IN (SELECT s."companyId" FROM "StoryCompany" s WHERE s."storyId" = m."storyId")))`,
  topic: (choice) => articleTests(a).topic?.(choice) ?? '',
  person: ({ ids }) => `${e}."speakerPersonId" IN (${ids})`,
  agency: ({ ids }) => `${e}."speakerAgencyId" IN (${ids})`,
  source: ofSource(a),
  lang: ({ values }) => `${a}."language"::text IN (${values})`,
  flow: (choice) => flowOf(choice, e),
  basis: ({ values }) => `${e}."basis"::text IN (${values})`,
  modality: ({ values }) => `${e}."modality"::text IN (${values})`,
})
const actTests = (e: string): Test => ({
  company: ({ ids }) =>
    `${e}."policyId" IN (SELECT p."policyId" FROM "StoryPolicy" p JOIN "StoryCompany" s USING ("storyId") WHERE s."companyId" IN (${ids}))`,
  policy: ({ ids }) => `${e}."policyId" IN (${ids})`,
  story: ({ ids }) => `${e}."policyId" IN (SELECT "policyId" FROM "StoryPolicy" WHERE "storyId" IN (${ids}))`,
  agency: ({ ids }) => `${e}."issuerId" IN (${ids})`,
  source: ({ ids }) => `${e}."sourceName" IN (SELECT s."name" FROM "Source" s WHERE s."id" IN (${ids}))`,
  flow: ({ values }) =>
    `${e}."policyId" IN (SELECT p."id" FROM "Policy" p LEFT JOIN "Measure" m ON m."policyId" = p."id"
      CROSS JOIN LATERAL (SELECT coalesce(m."imposedBy"::text, p."jurisdiction"::text)) AS by(country)
      WHERE CASE p."instrument"
        WHEN 'investment_pledge' THEN NULL
        WHEN 'export_restraint' THEN CASE by.country WHEN 'US' THEN 'us_jp' WHEN 'JP' THEN 'jp_us' END
        WHEN 'subsidy' THEN CASE by.country WHEN 'US' THEN 'us' WHEN 'JP' THEN 'jp' END
        WHEN 'tax' THEN CASE by.country WHEN 'US' THEN 'us' WHEN 'JP' THEN 'jp' END
        ELSE CASE by.country WHEN 'US' THEN 'jp_us' WHEN 'JP' THEN 'us_jp' END END IN (${values}))`,
  modality: ({ values }) => `CASE WHEN ${e}."scheduled" THEN 'will' ELSE 'did' END IN (${values})`,
})

/** Where entries of a kind stand, their day and second under names of their own. */
const sources: Record<
  EntryKind,
  (
    view: TimelineView,
    e: string,
    walks: boolean,
  ) => { from: string; where: string; day: string; at: string; group: string; known: string; tests: Test }
> = {
  article(view, e) {
    const day = `roro_article_day(${e}."publishedAt", ${e}."publishedPrecision", ${e}."publishedZone")`
    return {
      from: `"Article" ${e}`,
      where: `${e}."state" = 'published' AND ${e}."publishedAt" IS NOT NULL AND ${e}."kind" <> 'reference'${view.date === 'published' ? '' : ' AND false'}`,
      day: clocked(view, day, `${e}."publishedAt"`, `${e}."publishedPrecision"`),
      at: `CASE WHEN ${exact(`${e}."publishedPrecision"`)} THEN floor(extract(epoch FROM ${e}."publishedAt"))::bigint END`,
      group: `${e}."id"`,
      known: lastOf(day, `${e}."publishedPrecision"`),
      tests: articleTests(e),
    }
  },
  act(view, e) {
    const known = lastOf(`${e}."on"`, `${e}."precision"`)
    const begins = `(SELECT min(i."from") FROM "MeasureInterval" i WHERE i."startedById" = ${e}."id" AND i."status" = 'in_force')`
    const isEffect = view.date === 'effect'
    const second = `CASE WHEN ${e}."at" IS NOT NULL AND ${exact(`${e}."precision"`)} THEN floor(extract(epoch FROM ${e}."at"))::bigint END`
    return {
      from: `"PolicyAct" ${e}`,
      where: isEffect
        ? `(${begins} IS NOT NULL OR ${e}."kind" IN ('in_force', 'ended', 'resumed', 'suspended', 'struck_down'))`
        : view.date === 'period'
          ? 'false'
          : 'true',
      day: isEffect
        ? `coalesce(${begins}, ${e}."on")`
        : clocked(view, `${e}."on"`, `${e}."at"`, `${e}."precision"`),
      at: isEffect ? `CASE WHEN coalesce(${begins}, ${e}."on") = ${e}."on" THEN ${second} END` : second,
      group: `${e}."id"`,
      known: `CASE WHEN ${e}."scheduled" AND ${e}."sourceDate" < ${e}."on"::text THEN ${e}."sourceDate"::date ELSE ${known} END`,
      tests: actTests(e),
    }
  },
  claim(view, e, walks) {
    const article = sources.article({ ...view, date: 'published' }, `${e}a`, walks)
    const isPeriod = view.date === 'period'
    const published = `coalesce(${e}."issuedOn", ${article.day})`
    return {
      from: `"Claim" ${e} JOIN "Article" ${e}a ON ${e}a."id" = ${e}."articleId"`,
      where: `${e}a."state" = 'published' AND ${e}."standing" <> 'withdrawn'${
        isPeriod
          ? ` AND ${e}."periodState" = 'known' AND ${e}."periodStart" IS NOT NULL`
          : view.date === 'effect'
            ? ' AND false'
            : ` AND ${published} IS NOT NULL`
      }`,
      day: isPeriod ? `${e}."periodStart"` : published,
      at: isPeriod ? 'NULL::bigint' : `CASE WHEN ${e}."issuedOn" IS NULL THEN ${article.at} END`,
      group: `${e}."articleId"`,
      known: `coalesce(${e}."issuedOn", ${article.known})`,
      tests: claimTests(e, `${e}a`, walks),
    }
  },
}

const clocked = (view: TimelineView, day: string, at: string, precision: string) =>
  view.clock === 'own'
    ? day
    : `CASE WHEN ${at} IS NOT NULL AND ${exact(precision)} THEN timezone('${zones[view.clock] ?? view.clock}', ${at})::date ELSE ${day} END`
/** The last day that a date known no better than this may mean. */
const lastOf = (day: string, precision: string) =>
  `CASE ${precision} WHEN 'year' THEN (date_trunc('year', ${day}) + interval '1 year - 1 day')::date WHEN 'month' THEN (date_trunc('month', ${day}) + interval '1 month - 1 day')::date ELSE ${day} END`

/** @returns SQL that is true of the entries `e` of the kind that fit the view */
function fits(kind: EntryKind, { view, names, walks, words }: Ask, e: string): string {
  const { where, day, known, tests } = sources[kind](view, e, walks)
  const has = (name: FacetName, values: string[]): string => {
    if (name === 'kind') return String(values.includes(kind))
    const list = (all: (string | number)[]) => (all.length > 0 ? all.join(',') : 'NULL')
    const quoted = (all: string[]) => list(all.map((value) => `'${value}'`))
    const choice: Choice = {
      ids: list(values.flatMap((value) => names.get(`${name} ${value}`) ?? [])),
      values: quoted(values.map((value) => (name === 'flow' ? value.replace('-', '_') : value))),
    }
    return tests[name]?.(choice) ?? 'false'
  }
  const parts = facetNames.flatMap((name) => {
    const { included, excluded } = split(view[name])
    return [
      ...(included.length > 0 ? [has(name, included)] : []),
      ...(excluded.length > 0 ? [`(${has(name, excluded)}) IS NOT TRUE`] : []),
    ]
  })
  if (view.from) parts.push(`${day} >= '${view.from}'`)
  if (view.to) parts.push(`${day} <= '${view.to}'`)
  if (view.asof) parts.push(`${known} <= '${view.asof}'`)
  if (words)
    parts.push(
      `EXISTS (SELECT FROM "EntryWords" w WHERE w."kind" = '${kind}' AND w."id" = ${e}."id" AND w."words" @@ (${words}))`,
    )
  return [where, ...parts].join(' AND ')
}

/** Not a copy whose origin fits as well. */
function leads(kind: EntryKind, ask: Ask): string {
  if (kind === 'act') return 'true'
  const origin = sources[kind](ask.view, 'o', ask.walks).from
  const [link, same] =
    kind === 'article'
      ? ['', `o."id" = e."copyOfId"`]
      : [`"ClaimLink" l JOIN `, `l."fromId" = e."id" AND l."kind" = 'same_origin'`]
  const joined =
    kind === 'article' ? origin : `${link}${origin.replace(' JOIN', ` ON o."id" = l."toId" JOIN`)}`
  return `NOT EXISTS (SELECT FROM ${joined} WHERE ${same} AND ${fits(kind, ask, 'o')})`
}

/** `walks`: along the order until the page is full; else all that fits, then put in order. `words`: a tsquery in SQL. */
export type Ask = { view: TimelineView; names: Names; walks: boolean; words: string | null }

/** What the planner is told, so that it does either. */
export const settingsOf = (walks: boolean): string =>
  `SET jit = off; SET enable_hashjoin = ${!walks}; SET enable_mergejoin = ${!walks}; SET max_parallel_workers_per_gather = ${walks ? 0 : 2}`

/** @returns one statement; rows of kind and id, newest first */
export function bareSelect(ask: Ask): string {
  const { view, walks } = ask
  const cursor = view.cursor === null ? null : parseCursor(view.cursor)
  const order = `"day" DESC, "at" DESC NULLS LAST, "rank" DESC, "group" DESC, "id" DESC`
  const kinds = entryKinds.filter((kind) => fitsAtAll(kind, view))
  const branches = kinds.flatMap((kind) => {
    const { from, day, at, group } = sources[kind](view, 'e', walks)
    const beyond = cursor
      ? ` AND ${day} <= '${cursor.on}' AND (${day}, coalesce(${at}, -99999999999), ${rank[kind]}, ${group}, e."id") < ('${cursor.on}'::date, ${cursor.at ?? -99999999999}, ${rank[cursor.kind]}, ${cursor.group}, ${cursor.id})`
      : ''
    const rows = (more: string) =>
      `SELECT '${kind}' AS "kind", e."id", ${day} AS "day", ${at} AS "at", ${rank[kind]} AS "rank", ${group} AS "group" FROM ${from}
       WHERE ${fits(kind, ask, 'e')} AND ${leads(kind, ask)}${beyond}${more}`
    if (!walks) return [`(SELECT * FROM (${rows('')} OFFSET 0) AS found ORDER BY ${order} LIMIT ${view.per})`]
    if (kind !== 'claim' || view.date !== 'published')
      return [`(${rows('')} ORDER BY ${order} LIMIT ${view.per})`]
    // A claim goes by its own day or by its article's: each has an index to walk along.
    const own = rows(' AND e."issuedOn" IS NOT NULL').replaceAll(day, 'e."issuedOn"')
    const article = sources.article({ ...view, date: 'published' }, 'ea', walks).day
    const its = rows(' AND e."issuedOn" IS NULL AND ea."publishedAt" IS NOT NULL').replaceAll(day, article)
    return [own, its].map((sql) => `(${sql} ORDER BY ${order} LIMIT ${view.per})`)
  })
  if (branches.length === 0) return `SELECT NULL AS "kind", NULL::int AS "id" WHERE false`
  return `SELECT "kind", "id" FROM (${branches.join(' UNION ALL ')}) AS found ORDER BY ${order} LIMIT ${view.per}`
}

const fitsAtAll = (kind: EntryKind, view: TimelineView) => {
  const { included, excluded } = split(view.kind)
  if (excluded.includes(kind) || (included.length > 0 && !included.includes(kind))) return false
  return view.date === 'effect' ? kind === 'act' : view.date === 'period' ? kind === 'claim' : true
}
