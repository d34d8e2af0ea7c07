/** The small tables beside the entries: what things are called in addresses, what stories hold, what kind sources are of. */

import type { Entity } from '../../audit/entity.ts'
import type { Db } from '../../db.ts'
import { fromTitle, type Named, named, titled } from '../../named.ts'
import { anySource, bareValue, type FacetName, facetNames, isExcluded, readValues } from '../filters.ts'
import type { TimelineView } from '../view.ts'

/** The entity behind a filter whose values are slugs. */
export const facetEntity: { readonly [name in FacetName]?: Entity } = {
  company: 'Company',
  policy: 'Policy',
  story: 'Story',
  topic: 'Topic',
  person: 'Person',
  agency: 'Agency',
  source: 'Source',
}

/** What there is of a kind by its id, its ids by their slugs, and by slugs of the past. */
type Names = { thing: Map<number, Named>; idOf: Map<string, number>; formerly: Map<string, number> }

export type Context = {
  names: Map<FacetName, Names>
  /** `any-official`, by the ids of sources. */
  kindOfSource: Map<number, string>
  sourceByName: Map<string, number>
  storiesOfPolicy: Map<number, number[]>
  storiesOfMetric: Map<number, number[]>
  companiesOfStory: Map<number, Set<number>>
}

export async function readContext(db: Db): Promise<Context> {
  const byName = { select: { id: true, ...named } } as const
  const [redirects, company, policy, titles, topic, person, agency, source, policies, metrics, companies] =
    await Promise.all([
      db.slugRedirect.findMany({ where: { entity: { in: Object.values(facetEntity) } } }),
      db.company.findMany(byName),
      db.policy.findMany(byName),
      db.story.findMany({ select: { id: true, ...titled } }),
      db.topic.findMany(byName),
      db.person.findMany(byName),
      db.agency.findMany(byName),
      db.source.findMany({ select: { id: true, ...named, kind: true } }),
      db.storyPolicy.findMany({ orderBy: { storyId: 'asc' } }),
      db.storyMetric.findMany({ orderBy: { storyId: 'asc' } }),
      db.storyCompany.findMany(),
    ])
  const story = titles.map((row) => ({ id: row.id, ...fromTitle(row) }))
  const rows = { company, policy, story, topic, person, agency, source }
  const names = new Map(
    (Object.keys(rows) as (keyof typeof rows)[]).map((name) => [
      name as FacetName,
      {
        thing: new Map(rows[name].map(({ id, slug, name, nameJa }) => [id, { slug, name, nameJa }])),
        idOf: new Map(rows[name].map(({ id, slug }) => [slug, id])),
        formerly: new Map(
          redirects
            .filter(({ entity }) => entity === facetEntity[name])
            .map(({ slug, targetId }) => [slug, targetId]),
        ),
      },
    ]),
  )
  const grouped = <K, V>(pairs: readonly (readonly [K, V])[]) => {
    const groups = new Map<K, V[]>()
    for (const [key, value] of pairs) {
      const group = groups.get(key)
      if (group) group.push(value)
      else groups.set(key, [value])
    }
    return groups
  }
  const inStory = grouped(companies.map((row) => [row.storyId, row.companyId] as const))
  return {
    names,
    kindOfSource: new Map(source.map(({ id, kind }) => [id, anySource(kind)])),
    sourceByName: new Map(source.map(({ id, name }) => [name, id])),
    storiesOfPolicy: grouped(policies.map((row) => [row.policyId, row.storyId] as const)),
    storiesOfMetric: grouped(metrics.map((row) => [row.metricId, row.storyId] as const)),
    companiesOfStory: new Map([...inStory].map(([story, ids]) => [story, new Set(ids)])),
  }
}

/** The view with the addresses of today: an old slug still leads to the thing that had it. */
export function withCurrentSlugs(context: Context, view: TimelineView): TimelineView {
  const patch: Partial<TimelineView> = {}
  for (const name of facetNames) {
    const names = context.names.get(name)
    if (!names || !view[name].some((value) => names.formerly.has(bareValue(value)))) continue
    const slugs = view[name].map((value) => {
      const bare = bareValue(value)
      const target = names.formerly.get(bare)
      const slug = (target !== undefined && names.thing.get(target)?.slug) || bare
      return isExcluded(value) ? `-${slug}` : slug
    })
    patch[name] = readValues(name, slugs)
  }
  return { ...view, ...patch }
}

/** What a value of a filter is the slug of; null for the values of closed lists. */
export function nameOf({ names }: Context, name: FacetName, slug: string): Named | null {
  const own = names.get(name)
  return own?.thing.get(own.idOf.get(slug) ?? -1) ?? null
}
