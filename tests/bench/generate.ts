import pg from 'pg'
import { makeArticles } from './generate/articles.ts'
import { inBulk } from './generate/bulk.ts'
import { makeClaims } from './generate/claims.ts'
import { makeActs } from './generate/policies.ts'
import { makeThings } from './generate/things.ts'

/**
 * Adds `count` made-up articles to a database that holds the fact base, and what goes with them: two claims an article,
 * an act for fifty, copies of one origin, and a few hundred companies, policies, people, sources and stories. Skewed as
 * news is: most of it recent, few companies have most of it. The same at every run: what is drawn is drawn by the
 * hash of a number. For benchmarks only; nothing of this ever ships.
 */
export async function generateArticles(url: string, count: number): Promise<void> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    await inBulk(client, async () => {
      const ids = await makeThings(client)
      const base = (await client.query(`SELECT coalesce(max("id"), 0) AS top FROM "Article"`)).rows[0].top
      await makeArticles(client, base, count, ids)
      await makeClaims(client, base, count, ids)
      await makeActs(client, count, ids)
    })
  } finally {
    await client.end()
  }
}
