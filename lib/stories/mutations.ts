import type { Actor, Saved } from '../audit/entity.ts'
import { type Change, createThing, type Thing, updateThing } from '../audit/thing.ts'
import type { Writer } from '../audit/write.ts'
import type { Tx } from '../db.ts'
import type { Result } from '../errors.ts'
import type { References } from '../slugs/references.ts'
import type { StoryInput } from './schema.ts'

const bySlug = { select: { slug: true } } as const

export const storyThing: Thing<StoryInput> = {
  entity: 'Story',
  async read(tx, id) {
    const row = await tx.story.findUnique({
      where: { id },
      include: {
        policies: { include: { policy: bySlug } },
        companies: { include: { company: bySlug } },
        metrics: { include: { metric: bySlug } },
      },
    })
    if (!row) return null
    const { id: _, version, ...story } = row
    const input = {
      ...story,
      policies: row.policies.map(({ policy }) => policy.slug).sort(),
      companies: row.companies.map(({ company }) => company.slug).sort(),
      metrics: row.metrics.map(({ metric }) => metric.slug).sort(),
    }
    return { id, version, isPublic: true, input }
  },
  refer(references, input) {
    references.wantAll('Policy', input.policies, 'policies')
    references.wantAll('Company', input.companies, 'companies')
    references.wantAll('Metric', input.metrics, 'metrics')
  },
  async insert(tx, input, references) {
    const { id } = await tx.story.create({ data: columns(input) })
    await link(tx, id, input, references)
    return { id, input }
  },
  async replace(tx, id, input, references) {
    await tx.story.update({ where: { id }, data: columns(input) })
    await tx.storyPolicy.deleteMany({ where: { storyId: id } })
    await tx.storyCompany.deleteMany({ where: { storyId: id } })
    await tx.storyMetric.deleteMany({ where: { storyId: id } })
    await link(tx, id, input, references)
    return input
  },
}

function columns({ policies: _p, companies: _c, metrics: _m, ...story }: StoryInput) {
  return story
}

async function link(tx: Tx, storyId: number, input: StoryInput, references: References) {
  const policies = references.ids('Policy', input.policies)
  const companies = references.ids('Company', input.companies)
  const metrics = references.ids('Metric', input.metrics)
  await tx.storyPolicy.createMany({ data: policies.map((policyId) => ({ storyId, policyId })) })
  await tx.storyCompany.createMany({ data: companies.map((companyId) => ({ storyId, companyId })) })
  await tx.storyMetric.createMany({ data: metrics.map((metricId) => ({ storyId, metricId })) })
}

/** @returns the new story; `invalid` when its slug is taken or it names what is not there */
export function createStory(db: Writer, actor: Actor, input: StoryInput): Promise<Result<Saved>> {
  return createThing(db, actor, storyThing, 'createStory', input)
}

export function updateStory(db: Writer, actor: Actor, change: Change<StoryInput>): Promise<Result<Saved>> {
  return updateThing(db, actor, storyThing, 'updateStory', change)
}
