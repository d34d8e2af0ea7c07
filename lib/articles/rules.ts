/** Rules of an article that reach across its fields. */

import { figureKey } from '../claims/rules.ts'
import type { LooseClaim } from '../claims/schema.ts'
import { type Failure, type Issue, invalid } from '../errors.ts'
import { issueAt, repeated } from '../text/fields.ts'
import { coarsen, type PublicationPrecision, readPublication } from '../time/published.ts'

type Parts = {
  headline: string
  publishedAt: string | null
  publishedPrecision: PublicationPrecision | null
  publishedZone: string | null
  insights: readonly { key: string }[]
  claims: readonly LooseClaim[]
}

/** @returns what one article alone can be told of, as zod issues */
export function articleIssues(article: Parts) {
  const issues: ReturnType<typeof issueAt>[] = []
  const add = (path: (string | number)[], code: string, values = {}) =>
    issues.push(issueAt(article, path, code, values))
  if (article.publishedAt !== null) {
    const { publishedAt, publishedPrecision, publishedZone } = article
    const text = publishedPrecision ? coarsen(publishedAt, publishedPrecision) : publishedAt
    const read = readPublication(text, publishedZone)
    if (read === 'zone-needed') add(['publishedZone'], read)
    else if (typeof read === 'string') add(['publishedAt'], read)
  }
  for (const at of repeated(article.insights.map(({ key }) => key))) add(['insights', at, 'key'], 'duplicate')
  const figures = article.claims.map(figureKey)
  for (const at of repeated(figures)) {
    if (figures[at] !== null)
      add(['claims', at, 'preferred'], 'another-preferred', { article: article.headline })
  }
  const ids = article.claims.map(({ id }) => id)
  for (const at of repeated(ids)) if (ids[at] !== null) add(['claims', at, 'id'], 'duplicate')
  return issues
}

/** What a draft may still lack and a published article may not. A reference is a citation: it may be undated. */
export function publishingFailure(article: {
  kind: string
  publishedAt: string | null
  summary: string
  summaryJa: string | null
}): Failure | null {
  const issues: Issue[] = []
  if (article.kind === 'reference') return null
  if (article.publishedAt === null) issues.push({ path: 'publishedAt', code: 'required' })
  // In one language at least: a Japanese release may go out before anyone has put it into English.
  if (article.summary === '' && article.summaryJa === null) issues.push({ path: 'summary', code: 'required' })
  return issues.length > 0 ? invalid(issues) : null
}
