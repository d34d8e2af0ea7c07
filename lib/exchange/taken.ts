/** What another article of the database has already, and only one may have. */
import type { ArticleInput } from '../articles/schema.ts'
import type { Wanted } from '../audit/many.ts'
import type { Db } from '../db.ts'
import type { Issue } from '../errors.ts'

/** @returns for each article `taken`, at its address and at the externalId of its claims */
export async function takenElsewhere(db: Db, wanted: readonly Wanted<ArticleInput>[]): Promise<Issue[][]> {
  const addresses = wanted.flatMap(({ input }) => input.canonicalUrl ?? [])
  const identities = wanted.flatMap(({ input }) => input.claims.flatMap(({ externalId }) => externalId ?? []))
  const articles = await db.$queryRaw<{ id: number; value: string }[]>`
    SELECT "id", "canonicalUrl" AS value FROM "Article" WHERE "canonicalUrl" = ANY(${addresses})`
  const claims = await db.$queryRaw<{ id: number; value: string }[]>`
    SELECT "articleId" AS id, "externalId" AS value FROM "Claim" WHERE "externalId" = ANY(${identities})`
  const byAddress = new Map(articles.map(({ id, value }) => [value, id]))
  const byIdentity = new Map(claims.map(({ id, value }) => [value, id]))
  return wanted.map(({ id, input }) => {
    const owner = byAddress.get(input.canonicalUrl ?? '')
    const issues: Issue[] =
      owner === undefined || owner === id ? [] : [{ path: 'canonicalUrl', code: 'taken' }]
    input.claims.forEach(({ externalId }, at) => {
      const other = byIdentity.get(externalId ?? '')
      if (other !== undefined && other !== id) issues.push({ path: `claims.${at}.externalId`, code: 'taken' })
    })
    return issues
  })
}
