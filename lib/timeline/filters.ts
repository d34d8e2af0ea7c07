/** Pure: the values a filter of the timeline takes, as its address writes them. */
import { Basis, type Flow, Language, Modality, SourceKind } from '../../prisma/generated/enums.ts'

export const entryKinds = ['article', 'act', 'claim'] as const
export type EntryKind = (typeof entryKinds)[number]

/** In the order in which an address names them. */
export const facetNames = [
  'company',
  'policy',
  'story',
  'topic',
  'person',
  'agency',
  'source',
  'lang',
  'flow',
  'kind',
  'basis',
  'modality',
] as const
export type FacetName = (typeof facetNames)[number]

const slug = /^[a-z0-9]+(-[a-z0-9]+)*$/
/** The flows as addresses write them; the database says us_jp. */
const flows = ['us-jp', 'jp-us', 'us', 'jp', 'world'] as const
export const flowValue = (flow: Flow): string => flow.replace('_', '-')

/** The closed lists, in the order in which they are shown; the other filters take slugs. */
export const closedFacets: { readonly [name in FacetName]?: readonly string[] } = {
  lang: Object.values(Language),
  flow: flows,
  kind: entryKinds,
  basis: Object.values(Basis),
  modality: Object.values(Modality),
}

/** A value of `source` that means every source of a kind: `any-official`. */
export const anySource = (kind: SourceKind): string => `any-${kind}`
export const sourceKindOf = (value: string): SourceKind | null =>
  Object.values(SourceKind).find((kind) => value === anySource(kind)) ?? null

/** An address may name this many values of one filter. */
const most = 20

export const isExcluded = (value: string): boolean => value.startsWith('-')
export const bareValue = (value: string): string => (isExcluded(value) ? value.slice(1) : value)

/**
 * @param typed any texts, each of values joined by commas, "-" before one that is excluded
 * @returns the known ones, once each: those included in their order, then those excluded. What is both is excluded.
 */
export function readValues(name: FacetName, typed: readonly string[]): string[] {
  const closed = closedFacets[name]
  const found = new Map<string, boolean>()
  for (const text of typed) {
    for (const part of text.toLowerCase().split(',')) {
      const value = part.trim()
      const bare = bareValue(value)
      if (closed ? !closed.includes(bare) : bare.length > 120 || !slug.test(bare)) continue
      found.set(bare, (found.get(bare) ?? false) || isExcluded(value))
    }
  }
  const place = (value: string) => closed?.indexOf(value) ?? 0
  const ordered = [...found.keys()].sort((a, b) => place(a) - place(b) || (a < b ? -1 : 1))
  const included = ordered.filter((value) => !found.get(value))
  // Every value of a closed list means the same as none, where nothing lacks one.
  const all = name === 'kind' && included.length === closed?.length
  return [
    ...(all ? [] : included.slice(0, most)),
    ...ordered
      .filter((value) => found.get(value))
      .slice(0, most)
      .map((value) => `-${value}`),
  ]
}

/** The values of a filter by what they do: any of `included`, none of `excluded`. */
export const split = (values: readonly string[]): { included: string[]; excluded: string[] } => ({
  included: values.filter((value) => !isExcluded(value)),
  excluded: values.filter(isExcluded).map(bareValue),
})
