import type { Entity } from '../audit/entity.ts'

/** The things the desk keeps besides articles, as its addresses name them: /desk/companies. */
export const thingKinds = [
  'sources',
  'companies',
  'people',
  'agencies',
  'topics',
  'policies',
  'metrics',
  'stories',
] as const
export type ThingKind = (typeof thingKinds)[number]

/** What a field can refer to by type-ahead: things, and articles. */
export type RefKind = ThingKind | 'articles'

export const isRefKind = (value: string): value is RefKind => value === 'articles' || isThingKind(value)

export const isThingKind = (value: string): value is ThingKind => thingKinds.some((kind) => kind === value)

export const entityOf: Record<ThingKind, Exclude<Entity, 'Article'>> = {
  sources: 'Source',
  companies: 'Company',
  people: 'Person',
  agencies: 'Agency',
  topics: 'Topic',
  policies: 'Policy',
  metrics: 'Metric',
  stories: 'Story',
}
