import { describe, expect, test } from 'vitest'
import { fieldText } from '../../../prisma/seed/references.ts'
import { parseSeed, type SeedObservation } from '../../../prisma/seed/schema.ts'

const seed = parseSeed()
const first = seed.articles.find((article) => article.slug === '2025-10-31-benzinga-reverse-imports')
const references = seed.articles.filter((article) => article.kind === 'reference')
const policyOf = (slug: string) => seed.policies.find((policy) => policy.slug === slug)

describe('the fact base is whole', () => {
  test('holds every entry', () => {
    expect(seed.articles.length - references.length).toBe(60)
    expect(seed.companies).toHaveLength(15)
    expect(seed.policies).toHaveLength(27)
    expect(seed.policies.flatMap((policy) => policy.acts)).toHaveLength(104)
    expect(seed.metrics).toHaveLength(34)
    expect(seed.observations).toHaveLength(216)
    expect(seed.people).toHaveLength(41)
    expect(seed.stories).toHaveLength(8)
  })

  test('is told in Japanese as well', () => {
    const missing = [
      ...seed.articles.filter((a) => a.kind !== 'reference' && !a.summaryJa).map((a) => a.slug),
      ...seed.articles.filter((a) => a.notes.length !== a.notesJa.length).map((a) => a.slug),
      ...seed.companies.filter((c) => !c.summaryJa || !c.headquartersJa).map((c) => c.slug),
      ...seed.companies.flatMap((c) =>
        c.executives.filter((e) => !e.nameJa || !e.titleJa).map((e) => e.name),
      ),
      ...seed.companies.flatMap((c) => c.plants.filter((p) => !p.nameJa).map((p) => p.name)),
      ...seed.policies.filter((p) => !p.summaryJa || p.notes.length !== p.notesJa.length).map((p) => p.slug),
      ...seed.policies.flatMap((p) => p.acts.filter((a) => !a.textJa).map((a) => a.key)),
      ...seed.metrics.filter((m) => !m.definitionJa || !m.usualPeriodJa).map((m) => m.slug),
      ...seed.people.filter((p) => !p.nameJa || p.roles.some((r) => !r.roleJa)).map((p) => p.slug),
      ...seed.stories.filter((s) => !s.descriptionJa).map((s) => s.slug),
      ...seed.observations.filter((o) => o.speaker && !o.speakerJa).map((o) => o.externalId),
      ...[...seed.observations, ...seed.policies.flatMap((p) => [...p.acts, ...p.measures])]
        .filter((entry) => entry.note && !entry.noteJa)
        .map((entry) => entry.note),
    ]
    expect(missing).toEqual([])
  })

  test('leaves no source or topic without use', () => {
    const sources = new Set(seed.articles.flatMap((a) => [a.source, a.originSource]))
    expect(seed.sources.filter((source) => !sources.has(source.slug))).toEqual([])
    const topics = new Set(seed.articles.flatMap((a) => a.topics))
    expect(seed.topics.filter((topic) => !topics.has(topic.slug))).toEqual([])
  })

  test('every reference carries a claim', () => {
    const cited = new Set([...seed.observations, ...seed.statements].map((claim) => claim.article))
    expect(references.filter((article) => !cited.has(article.slug))).toEqual([])
  })
})

describe('the first article', () => {
  test('has every part', () => {
    expect(first).toMatchObject({
      source: 'benzinga',
      region: 'JP',
      publishedAt: '2025-10-31T09:45:01-04:00',
      publishedPrecision: 'second',
      publishedZone: 'America/New_York',
      companies: ['toyota', 'nissan'],
      topics: ['us-japan-trade', 'auto-trade-friction'],
      verified: 'seed',
    })
    expect(first?.agencies).toContain('trump-administration')
    expect(first?.people).toEqual(expect.arrayContaining(['koji-sato', 'donald-trump', 'sanae-takaichi']))
    expect(first?.insights.map((insight) => insight.points.length)).toEqual([3, 3, 3])
    expect(first?.insights.every((insight) => insight.authorship === 'machine')).toBe(true)
  })

  test('has its numbers as claims, each with its basis', () => {
    const numbers = seed.observations.filter((o) => o.article === first?.slug)
    const facts = (o: SeedObservation) => [
      o.point,
      o.basis,
      o.modality,
      o.flow,
      o.comparator,
      o.approximation,
    ]
    expect(numbers.map(facts)).toEqual([
      ['20000', 'estimate', 'may', 'us_jp', 'none', 'up_to'],
      ['13000000000', 'actual', 'did', 'us', 'none', 'exact'],
      ['11.1', 'actual', 'did', 'world', 'yoy', 'exact'],
    ])
    expect(numbers.every((o) => o.evidence === 'passage')).toBe(true)
  })

  test('keeps both sizes of the first-term investment, contradicting each other', () => {
    const sizes = seed.observations.filter((o) => o.periodStart === '2017-01-20' && o.company === 'toyota')
    expect(sizes.map((o) => [o.point, o.standing])).toEqual([
      ['13000000000', 'current'],
      ['10000000000', 'current'],
    ])
    const ids = sizes.map((o) => o.externalId)
    expect(seed.links).toContainEqual(
      expect.objectContaining({ from: ids[1], to: ids[0], kind: 'contradicts' }),
    )
  })
})

describe('numbers', () => {
  test('one is preferred where several stand for the same thing', () => {
    const keys = seed.observations
      .filter((o) => o.preferred && o.standing === 'current' && o.periodState === 'known')
      .map((o) => [o.metric, o.company, o.country, o.policy, o.periodStart, o.periodEnd, o.basis].join(' '))
    expect(new Set(keys).size).toBe(keys.length)
  })

  test('a growth figure has a base and a period', () => {
    const growth = new Set(seed.metrics.filter((m) => m.kind === 'growth').map((m) => m.slug))
    const bare = seed.observations.filter(
      (o) => growth.has(o.metric) && (o.comparator === 'none' || o.periodState !== 'known'),
    )
    expect(bare).toEqual([])
  })

  test('keep the digits of the source', () => {
    const point = (id: string) => seed.observations.find((o) => o.externalId === id)
    expect(point('global-production-yoy--toyota--2025-04-01--fh1')).toMatchObject({
      point: '6.0',
      decimals: 1,
    })
    expect(point('global-production-yoy--toyota--2025-01-01--h1')).toMatchObject({ point: '6', decimals: 0 })
    expect(point('operating-profit--honda--2025-04-01--issued-2026-03-12')).toMatchObject({
      low: '-570000000000',
      high: '-270000000000',
    })
  })

  test('an article of ours lights the numbers it is cited for', () => {
    const held = new Set(seed.articles.filter((a) => a.kind !== 'reference').map((a) => a.slug))
    const unlit = seed.observations.filter((o) => held.has(o.article) && o.evidence === 'citation')
    expect(unlit.map((o) => o.externalId)).toEqual([
      'us-tariff-japanese-light-trucks--us-s232-auto-tariff-2025--2025-04-03',
    ])
  })
})

describe('policies', () => {
  test('the 2025 deal has all its dates', () => {
    const acts = policyOf('us-japan-tariff-deal-2025')?.acts.map((a) => [a.on, a.kind, a.side, a.zone])
    expect(acts?.slice(0, 5)).toEqual([
      ['2025-07-22', 'agreed', 'both', 'America/New_York'],
      ['2025-07-23', 'announced', 'JP', 'Asia/Tokyo'],
      ['2025-09-04', 'signed', 'both', 'America/New_York'],
      ['2025-09-16', 'in_force', 'US', 'America/New_York'],
      ['2025-10-28', 'signed', 'both', 'Asia/Tokyo'],
    ])
    expect(policyOf('us-japan-tariff-deal-2025')?.acts[2]?.gazettedOn).toBe('2025-09-09')
  })

  test('cars went from 2.5 to 27.5 to 15 per cent, and the 15 is a floor', () => {
    const measures = policyOf('us-s232-auto-tariff-2025')?.measures ?? []
    const cars = measures.find((m) => m.key === 'passenger-cars')?.intervals
    expect(cars?.map((i) => [i.value, i.from, i.to, i.status])).toEqual([
      ['2.5', undefined, '2025-04-02', 'in_force'],
      ['27.5', '2025-03-26', '2025-04-02', 'announced'],
      ['27.5', '2025-04-03', '2025-09-15', 'in_force'],
      ['15', '2025-07-22', '2025-09-15', 'announced'],
      ['15', '2025-09-16', undefined, 'in_force'],
    ])
    expect(measures.find((m) => m.key === 'vehicles-floor')?.mode).toBe('floor')
  })

  test('no measure has two values in force on one day', () => {
    for (const measure of seed.policies.flatMap((policy) => policy.measures)) {
      const spans = measure.intervals
        .filter((i) => i.status === 'in_force')
        .map((i) => ({ from: i.from ?? '0000', to: i.to ?? '9999' }))
        .sort((a, b) => a.from.localeCompare(b.from))
      spans.reduce(
        (before, span) => {
          expect(before.to < span.from).toBe(true)
          return span
        },
        { from: '', to: '' },
      )
    }
  })
})

test('a field is named as passages name it', () => {
  if (!first) throw new Error('the first article is missing')
  expect(fieldText(first, 'point:policy-and-competition:trade-balance:text')).toContain('20,000')
  expect(fieldText(first, 'insight:motives:question')).toBeTypeOf('string')
  expect(fieldText(first, 'insight:nothing:question')).toBeUndefined()
  expect(fieldText(first, 'constructor')).toBeUndefined()
})
