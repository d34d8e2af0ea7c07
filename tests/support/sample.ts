/** The smallest valid inputs, for tests to vary. */
import { type ArticleForm, type ArticleInput, articleSchema } from '../../lib/articles/schema.ts'
import type { Actor } from '../../lib/audit/entity.ts'
import { createCompany } from '../../lib/companies/mutations.ts'
import { companySchema } from '../../lib/companies/schema.ts'
import type { Db } from '../../lib/db.ts'
import type { Result } from '../../lib/errors.ts'
import { createMetric } from '../../lib/metrics/mutations.ts'
import { metricSchema } from '../../lib/metrics/schema.ts'
import { createSource } from '../../lib/sources/mutations.ts'
import { sourceSchema } from '../../lib/sources/schema.ts'

export const editor: Actor = { userId: null, name: 'editor@example.org' }

/** @throws Error telling the failure: for what a test takes for granted */
export function must<T>(result: Result<T>): T {
  if (result.ok) return result.value
  throw new Error(JSON.stringify(result))
}

export const sampleArticle = (changes: Partial<ArticleForm> = {}): ArticleInput =>
  articleSchema.parse({
    slug: 'sample',
    headline: 'Output rises',
    source: 'paper',
    publishedAt: '2025-10-31',
    summary: 'Output rose 11.1% in September. Exports stayed flat.',
    exemptions: [{ field: 'summary', words: '11.1%', reason: 'A number of a sample.' }],
    ...changes,
  })

/** A claim of the sample article's own text. */
export const sampleClaim: NonNullable<ArticleForm['claims']>[number] = {
  company: 'maker',
  metric: 'output-growth',
  point: '11.1',
  periodStart: '2025-09-01',
  periodEnd: '2025-09-30',
  comparator: 'yoy',
  basis: 'actual',
  modality: 'did',
  passages: [{ field: 'summary', quote: 'Output rose 11.1% in September.', mark: '11.1%' }],
}

/** What the samples refer to: a source, a company and two metrics. */
export async function addSampleThings(db: Db): Promise<void> {
  must(await createSource(db, editor, sourceSchema.parse({ slug: 'paper', name: 'The Paper' })))
  const names = { name: 'Maker', nameJa: 'メーカー', shortName: 'Maker', shortNameJa: 'メーカー' }
  const maker = companySchema.parse({ slug: 'maker', ...names, kind: 'automaker', country: 'JP' })
  must(await createCompany(db, editor, maker))
  const metric = { nameJa: '生産', unit: '%', usualPeriod: 'month', definition: 'What is built.' }
  for (const kind of ['growth', 'level'] as const) {
    const input = { ...metric, slug: `output-${kind}`, name: `Output ${kind}`, kind }
    must(await createMetric(db, editor, metricSchema.parse(input)))
  }
}
