/**
 * Loads the fact base through the mutations that editors use, all of it or nothing.
 * What is there already (by slug, old slugs included) is left alone: loading twice changes nothing,
 * and nothing an editor changed is ever overwritten.
 */

import { createAgency } from '../../lib/agencies/mutations.ts'
import { publishNewArticle } from '../../lib/articles/mutations.ts'
import type { Actor, Entity, Saved } from '../../lib/audit/entity.ts'
import { createCompany, updateCompany } from '../../lib/companies/mutations.ts'
import type { Db, Tx } from '../../lib/db.ts'
import type { Result } from '../../lib/errors.ts'
import { createMetric } from '../../lib/metrics/mutations.ts'
import { createPerson } from '../../lib/people/mutations.ts'
import { createPolicy } from '../../lib/policies/mutations.ts'
import { idsOf } from '../../lib/slugs/references.ts'
import { createSource } from '../../lib/sources/mutations.ts'
import { createStory } from '../../lib/stories/mutations.ts'
import { createTopic } from '../../lib/topics/mutations.ts'
import { loadClaimLinks } from './load-links.ts'
import { type Prepared, prepareSeed } from './prepare.ts'

export type SeedCounts = Record<Entity | 'Claim' | 'ClaimLink', number>
export type SeedProgress = (done: number, total: number) => void

const actor: Actor = { userId: null, name: 'seed' }

/**
 * @returns whether anything was new, and how many of each thing were created
 * @throws Error naming file, entry and field of what is wrong; nothing is loaded then
 */
export async function loadFactBase(
  db: Db,
  onProgress?: SeedProgress,
): Promise<{ loaded: boolean; counts: SeedCounts }> {
  const seed = prepareSeed()
  const counts = await db.$transaction((tx) => loadAll(tx, seed, onProgress), {
    maxWait: 60_000,
    timeout: 600_000,
  })
  return { loaded: Object.values(counts).some((count) => count > 0), counts }
}

async function loadAll(tx: Tx, seed: Prepared, onProgress?: SeedProgress): Promise<SeedCounts> {
  const lists = [seed.sources, seed.agencies, seed.topics, seed.metrics, seed.companies, seed.people]
  const total = [...lists, seed.policies, seed.stories, seed.articles].reduce(
    (sum, { length }) => sum + length,
    0,
  )
  let done = 0

  async function each<I extends { slug: string }>(
    entity: Entity,
    inputs: readonly I[],
    create: (tx: Tx, actor: Actor, input: I) => Promise<Result<Saved>>,
  ): Promise<I[]> {
    const slugs = inputs.map(({ slug }) => slug)
    const there = await idsOf(tx, entity, slugs)
    const fresh = inputs.filter(({ slug }) => !there.has(slug))
    done += inputs.length - fresh.length
    for (const input of fresh) {
      demand(await create(tx, actor, input), `${entity} ${input.slug}`)
      onProgress?.(++done, total)
    }
    return fresh
  }

  const count = {
    Source: (await each('Source', seed.sources, createSource)).length,
    Agency: (await each('Agency', seed.agencies, createAgency)).length,
    Topic: (await each('Topic', seed.topics, createTopic)).length,
    Metric: (await each('Metric', seed.metrics, createMetric)).length,
  }
  // People hold posts at companies and companies have people: the people come in between.
  const strangers = seed.companies.map(withoutPeople)
  const companies = new Set((await each('Company', strangers, createCompany)).map(({ slug }) => slug))
  const people = await each('Person', seed.people, createPerson)
  const ids = await idsOf(tx, 'Company', [...companies])
  for (const input of seed.companies.filter(({ slug }) => companies.has(slug))) {
    const change = { id: ids.get(input.slug) ?? 0, version: 1, input }
    demand(await updateCompany(tx, actor, change), `Company ${input.slug}`)
  }
  const policies = await each('Policy', seed.policies, createPolicy)
  const stories = await each('Story', seed.stories, createStory)
  const articles = await each('Article', seed.articles, publishNewArticle)
  return {
    ...count,
    Company: companies.size,
    Person: people.length,
    Policy: policies.length,
    Story: stories.length,
    Article: articles.length,
    Claim: articles.reduce((sum, { claims }) => sum + claims.length, 0),
    ClaimLink: await loadClaimLinks(tx, actor, seed.links),
  }
}

const withoutPeople = (company: Prepared['companies'][number]) => ({
  ...company,
  executives: company.executives.map((executive) => ({ ...executive, person: null })),
})

function demand(result: Result<unknown>, what: string): void {
  if (result.ok) return
  const issues = result.kind === 'invalid' ? result.issues : []
  const told = issues.map(({ path, code, values }) => `${path}: ${code} ${JSON.stringify(values ?? {})}`)
  throw new Error(`The fact base cannot be loaded: ${what}: ${told.join('; ') || result.kind}`)
}
