/** What the stream knows of every public entry: its dates, and the values by which it is filtered. */
import type { Db } from '../../lib/db.ts'
import { cutDay, isoDay, lastDayOf, publicationDay } from '../../lib/format/date.ts'
import { published, shownClaim } from '../../lib/published.ts'
import { flowsOfPolicy } from '../../lib/timeline/act-flow.ts'
import { anySource, type FacetName, facetNames, flowValue } from '../../lib/timeline/filters.ts'
import type { Moment } from '../../lib/timeline/selection.ts'
import type { EntryFacts } from './entry-facts.ts'

const none = (): Record<FacetName, string[]> =>
  Object.fromEntries(facetNames.map((name) => [name, []])) as unknown as Record<FacetName, string[]>
const slugged = { select: { slug: true } } as const
const exact = (precision: string | null) => precision === 'second' || precision === 'minute'

/** Reads every public entry, in the plainest way: what lib/timeline/postings must hold. */
export async function loadFacts(db: Db): Promise<EntryFacts[]> {
  const [articles, acts, claims, stories, sources, links] = await Promise.all([
    db.article.findMany({
      where: published,
      include: {
        source: true,
        originSource: true,
        companies: { select: { company: slugged } },
        policies: { select: { policy: slugged } },
        stories: { select: { story: slugged } },
        topics: { select: { topic: slugged } },
        people: { select: { person: slugged } },
        agencies: { select: { agency: slugged } },
        claims: {
          where: { standing: shownClaim.standing },
          select: { flow: true, metric: { select: { flow: true } } },
        },
      },
    }),
    db.policyAct.findMany({
      include: {
        policy: {
          select: {
            slug: true,
            instrument: true,
            jurisdiction: true,
            measures: { select: { imposedBy: true } },
          },
        },
        issuer: slugged,
        // What was threatened or only announced took effect on no day.
        started: { where: { status: 'in_force' }, select: { from: true } },
      },
    }),
    db.claim.findMany({
      where: shownClaim,
      include: {
        company: slugged,
        policy: slugged,
        metric: true,
        speakerPerson: slugged,
        speakerCompany: slugged,
        speakerAgency: slugged,
      },
    }),
    db.story.findMany({
      include: {
        companies: { select: { company: slugged } },
        policies: { select: { policy: slugged } },
        metrics: { select: { metricId: true } },
      },
    }),
    db.source.findMany(),
    db.claimLink.findMany({ where: { kind: 'same_origin' }, orderBy: { id: 'asc' } }),
  ])
  const articleBy = new Map(articles.map((row) => [row.id, row]))
  const sourceBy = new Map(sources.map((row) => [row.name, row]))
  const momentOf = (row: (typeof articles)[number]): Moment | null => {
    const day = publicationDay(row.publishedAt, row.publishedPrecision, row.publishedZone)
    const precision = row.publishedPrecision
    if (day === null || precision === null || row.publishedAt === null) return null
    return {
      day,
      precision,
      at: exact(precision) ? row.publishedAt.toISOString() : null,
      zone: row.publishedZone,
    }
  }
  const sourceValues = (row: (typeof articles)[number]) => [
    ...new Set([row.source, row.originSource].flatMap((one) => (one ? [one.slug, anySource(one.kind)] : []))),
  ]
  const facts: EntryFacts[] = []
  for (const row of articles) {
    if (row.kind === 'reference') continue
    const moment = momentOf(row)
    const flows = row.claims.flatMap((claim) => claim.flow ?? claim.metric?.flow ?? [])
    facts.push({
      kind: 'article',
      id: row.id,
      group: row.id,
      published: moment,
      effect: null,
      period: null,
      values: {
        ...none(),
        kind: ['article'],
        company: row.companies.map(({ company }) => company.slug),
        policy: row.policies.map(({ policy }) => policy.slug),
        story: row.stories.map(({ story }) => story.slug),
        topic: row.topics.map(({ topic }) => topic.slug),
        person: row.people.map(({ person }) => person.slug),
        agency: row.agencies.map(({ agency }) => agency.slug),
        source: sourceValues(row),
        lang: [row.language],
        flow: [...new Set(flows.map(flowValue))],
      },
      known: moment?.day ?? null,
      shownAt: row.firstPublishedAt,
      origin: `article:${row.copyOfId ?? row.id}`,
      leads: row.copyOfId === null,
    })
  }
  const effective = ['in_force', 'ended', 'resumed', 'suspended', 'struck_down']
  for (const row of acts) {
    const on = isoDay(row.on)
    const day = cutDay(on, row.precision)
    const at = row.at && exact(row.precision) ? row.at.toISOString() : null
    const done: Moment = { day, precision: row.precision, at, zone: row.zone }
    const starts = row.started.flatMap(({ from }) => (from ? [isoDay(from)] : [])).sort()
    const first = starts[0]
    const effect: Moment | null =
      first === undefined
        ? effective.includes(row.kind)
          ? done
          : null
        : first === on
          ? done
          : { day: first, precision: 'day', at: null, zone: row.zone }
    const source =
      sourceBy.get(row.sourceName ?? '') ?? sourceBy.get((row.sourceName ?? '').replace(/ \(.*$/, ''))
    const inStories = stories.filter(({ policies }) =>
      policies.some(({ policy }) => policy.slug === row.policy.slug),
    )
    const { instrument, jurisdiction, measures } = row.policy
    const imposing = measures.map(({ imposedBy }) => imposedBy)
    facts.push({
      kind: 'act',
      id: row.id,
      group: row.id,
      published: done,
      effect,
      period: null,
      values: {
        ...none(),
        kind: ['act'],
        policy: [row.policy.slug],
        story: inStories.map(({ slug }) => slug),
        company: [
          ...new Set(inStories.flatMap(({ companies }) => companies.map(({ company }) => company.slug))),
        ],
        agency: row.issuer ? [row.issuer.slug] : [],
        source: source ? [source.slug, anySource(source.kind)] : [],
        flow: flowsOfPolicy(instrument, jurisdiction, imposing),
        modality: [row.scheduled ? 'will' : 'did'],
      },
      // What was reported ahead of its day was known from the report on.
      known: row.scheduled && row.sourceDate && lastDayOf(row.sourceDate) < on ? row.sourceDate : day,
      shownAt: row.createdAt,
      origin: null,
      leads: true,
    })
  }
  const originOf = new Map<number, number>()
  for (const { fromId, toId } of links) originOf.set(fromId, toId)
  for (const row of claims) {
    const article = articleBy.get(row.articleId)
    if (!article) continue
    const issued = row.issuedOn && isoDay(row.issuedOn)
    const moment: Moment | null = issued
      ? { day: issued, precision: 'day', at: null, zone: null }
      : momentOf(article)
    const flow = row.flow ?? row.metric?.flow
    const inStories = stories.filter(
      (story) =>
        article.stories.some(({ story: { slug } }) => slug === story.slug) ||
        (story.metrics.some(({ metricId }) => metricId === row.metricId) &&
          (row.company === null ||
            story.companies.some(({ company }) => company.slug === row.company?.slug))),
    )
    let origin = row.id
    for (let next = originOf.get(origin), steps = 0; next !== undefined && steps < 20; steps += 1) {
      origin = next
      next = originOf.get(origin)
    }
    facts.push({
      kind: 'claim',
      id: row.id,
      group: row.articleId,
      published: moment,
      effect: null,
      period:
        row.periodState === 'known' && row.periodStart
          ? { day: isoDay(row.periodStart), precision: 'day', at: null, zone: null }
          : null,
      values: {
        ...none(),
        kind: ['claim'],
        company: [
          ...new Set([row.company?.slug, row.speakerCompany?.slug].filter((one) => one !== undefined)),
        ],
        policy: [
          ...new Set([
            ...(row.policy ? [row.policy.slug] : []),
            ...article.policies.map(({ policy }) => policy.slug),
          ]),
        ],
        story: inStories.map(({ slug }) => slug),
        topic: article.topics.map(({ topic }) => topic.slug),
        person: row.speakerPerson ? [row.speakerPerson.slug] : [],
        agency: row.speakerAgency ? [row.speakerAgency.slug] : [],
        source: sourceValues(article),
        lang: [article.language],
        flow: flow ? [flowValue(flow)] : [],
        basis: [row.basis],
        modality: [row.modality],
      },
      known: moment?.day ?? null,
      // Added to an article that was public already, it is as new as itself.
      shownAt:
        article.firstPublishedAt && row.createdAt > article.firstPublishedAt
          ? row.createdAt
          : article.firstPublishedAt,
      origin: `claim:${origin}`,
      leads: origin === row.id,
    })
  }
  return facts
}
