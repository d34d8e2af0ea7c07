/** The fact base as inputs of the mutations: parsed by the very schemas that the forms use. */
import type { z } from 'zod'
import { agencySchema } from '../../lib/agencies/schema.ts'
import { articleSchema } from '../../lib/articles/schema.ts'
import { companySchema } from '../../lib/companies/schema.ts'
import { metricSchema } from '../../lib/metrics/schema.ts'
import { personSchema } from '../../lib/people/schema.ts'
import { policySchema } from '../../lib/policies/schema.ts'
import { sourceSchema } from '../../lib/sources/schema.ts'
import { storySchema } from '../../lib/stories/schema.ts'
import { issuesOf } from '../../lib/text/issues.ts'
import { topicSchema } from '../../lib/topics/schema.ts'
import { parseSeed, type SeedData } from './schema.ts'

export type Prepared = ReturnType<typeof prepareSeed>

/** @throws Error naming file, entry and field of what is wrong */
export function prepareSeed(seed: SeedData = parseSeed()) {
  const claims = claimsByArticle(seed)
  const articles = seed.articles.map((article) => ({ ...article, claims: claims.get(article.slug) ?? [] }))
  return {
    sources: parsed('sources', sourceSchema, seed.sources),
    agencies: parsed('agencies', agencySchema, seed.agencies),
    topics: parsed('topics', topicSchema, seed.topics),
    metrics: parsed('metrics', metricSchema, seed.metrics),
    companies: parentsFirst(parsed('companies', companySchema, seed.companies)),
    people: parsed('people', personSchema, seed.people),
    policies: parsed('policies', policySchema, seed.policies),
    stories: parsed('stories', storySchema, seed.stories),
    articles: parsed('articles', articleSchema, articles),
    links: seed.links,
  }
}

function parsed<S extends z.ZodType>(
  file: string,
  schema: S,
  entries: readonly { slug: string }[],
): z.output<S>[] {
  return entries.map((entry) => {
    const result = schema.safeParse(entry)
    if (result.success) return result.data
    const told = issuesOf(result.error).map(({ path, code, values }) => {
      return `prisma/seed/${file}.json › ${entry.slug} › ${path}: ${code} ${JSON.stringify(values ?? {})}`
    })
    throw new Error(told.join('\n'))
  })
}

function claimsByArticle({ observations, statements }: SeedData): Map<string, object[]> {
  // Digits say how exact a figure is: the file's own count of them is not an input.
  const numbers = observations.map(({ decimals: _, ...claim }) => claim)
  const groups = new Map<string, object[]>()
  for (const { article, ...claim } of [...numbers, ...statements]) {
    groups.set(article, [...(groups.get(article) ?? []), claim])
  }
  return groups
}

/** A brand can only be written once the company it belongs to is there. */
function parentsFirst<C extends { slug: string; parent: string | null }>(companies: readonly C[]): C[] {
  const depth = (company: C | undefined): number =>
    company?.parent ? 1 + depth(companies.find(({ slug }) => slug === company.parent)) : 0
  return [...companies].sort((a, b) => depth(a) - depth(b))
}
