/** Fills the postings from the database, and makes them true again after changes. */
import { Prisma } from '../../../prisma/generated/client.ts'
import type { Db } from '../../db.ts'
import { addActs, addArticles } from './append.ts'
import type { Changes } from './changes.ts'
import { readColumns } from './columns.ts'
import { type Context, readContext } from './context.ts'
import { Postings } from './postings.ts'
import { readActs, readArticleRows, readOrigins } from './rows.ts'
import { ValueSet } from './value-set.ts'

export type Loaded = { postings: Postings; context: Context }

/** Articles read at a time: more would hold up other requests, and memory, for longer. */
const batch = 20_000
/** Beyond so many changed articles or policies everything is read: it takes no longer. */
export const mostChanges = 5_000

export async function loadAll(db: Db): Promise<Loaded> {
  const context = await readContext(db)
  const [counts] = await db.$queryRaw<{ room: number }[]>`
    SELECT ((SELECT count(*) FROM "Article" WHERE "state" = 'published') + (SELECT count(*) FROM "PolicyAct")
            + (SELECT count(*) FROM "Claim"))::int AS room`
  const postings = new Postings(Math.ceil((counts?.room ?? 0) * 1.02) + 1024)
  const origins = await readOrigins(db, null)
  for (const [at, from] of origins.from.entries()) postings.repeats.set(from, origins.to[at] as number)
  addActs(postings, context, await readActs(db, null))
  const read = (after: number) => readArticleRows(db, { after, most: batch })
  for (let rows = await read(0); rows.articles.id.length > 0; ) {
    // The database goes on while these are taken in.
    const coming = read(rows.articles.id.at(-1) as number)
    coming.catch(() => {})
    addArticles(postings, context, rows)
    rows = await coming
  }
  postings.settle()
  return { postings, context }
}

/** Reads what has changed and takes it in. @returns what holds from now on */
export async function takeIn(db: Db, { postings, context }: Loaded, changes: Changes): Promise<Loaded> {
  const policies = [...changes.policies]
  const [fresh, links] = await Promise.all([
    changes.names || changes.stories.size > 0 ? readContext(db) : context,
    changes.claims.size > 0 ? readOrigins(db, [...changes.claims]) : null,
  ])
  const articles = new Set(changes.articles)
  if (links) {
    for (const claim of changes.claims) postings.repeats.delete(claim)
    for (const [at, from] of links.from.entries()) postings.repeats.set(from, links.to[at] as number)
    for (const article of articlesBeyond(postings, changes.claims)) articles.add(article)
  }
  const [rows, acts, stories] = await Promise.all([
    articles.size > 0 ? readArticleRows(db, { ids: [...articles] }) : null,
    policies.length > 0 ? readActs(db, policies) : [],
    Promise.all([...changes.stories].map(async (id) => ({ id, members: await readStory(db, id) }))),
  ])
  if (rows || policies.length > 0) {
    postings.replace(articles, changes.policies, () => {
      addActs(postings, fresh, acts)
      if (rows) addArticles(postings, fresh, rows)
    })
  }
  for (const { id, members } of stories) postings.values.story.set(id, setOf(postings, members))
  return { postings, context: fresh }
}

/** The articles of all claims that repeat one of these, directly or not, and of these themselves. */
function articlesBeyond({ repeats, columns }: Postings, claims: ReadonlySet<number>): Set<number> {
  const articles = new Set<number>()
  const touch = (claim: number) => {
    const entry = columns.byId.claim.get(claim)
    if (entry >= 0) articles.add(columns.group[entry] as number)
  }
  for (const claim of claims) touch(claim)
  for (const claim of repeats.keys()) {
    let at: number | undefined = claim
    for (let steps = 0; at !== undefined && steps <= 20; steps += 1) {
      if (claims.has(at)) {
        touch(claim)
        break
      }
      at = repeats.get(at)
    }
  }
  return articles
}

/** Which entries belong to a story. What a claim has to do with it is said as in append.ts. */
async function readStory(db: Db, id: number) {
  const ids = async (rows: Prisma.Sql) => (await readColumns(db, { id: 'int' }, rows)).id
  const [article, act, claim] = await Promise.all([
    ids(Prisma.sql`SELECT "articleId" AS id FROM "ArticleStory" WHERE "storyId" = ${id}`),
    ids(
      Prisma.sql`SELECT a."id" FROM "PolicyAct" a JOIN "StoryPolicy" p USING ("policyId") WHERE p."storyId" = ${id}`,
    ),
    ids(Prisma.sql`
      SELECT c."id" FROM "Claim" c JOIN "ArticleStory" s USING ("articleId") WHERE s."storyId" = ${id}
      UNION
      SELECT c."id" FROM "Claim" c JOIN "StoryMetric" m USING ("metricId")
      WHERE m."storyId" = ${id} AND (c."companyId" IS NULL
        OR c."companyId" IN (SELECT "companyId" FROM "StoryCompany" WHERE "storyId" = ${id}))`),
  ])
  return { article, act, claim }
}

function setOf({ columns }: Postings, members: Record<'article' | 'act' | 'claim', Int32Array>): ValueSet {
  const entries = (['article', 'act', 'claim'] as const).flatMap((kind) =>
    Array.from(members[kind], (id) => columns.byId[kind].get(id)).filter((entry) => entry >= 0),
  )
  const set = new ValueSet()
  for (const entry of Uint32Array.from(entries).sort()) set.add(entry)
  set.settle(columns.size)
  return set
}
