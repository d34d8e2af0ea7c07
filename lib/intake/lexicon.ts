/** What intake knows by name: handed in by the caller, so that reading needs neither database nor files. */

export type NamedKind = 'company' | 'person' | 'agency' | 'policy' | 'topic'
export type Name = { text: string; lang: 'en' | 'ja' }

/** One thing and every name it goes by, its own included. */
export type NamedThing = {
  kind: NamedKind
  slug: string
  names: Name[]
  /** ISO 3166, of agencies where known. */
  country: string | null
  /** Company: the slug of its owner. */
  parent: string | null
  /** Person: the company or agency of their main role, as a slug. */
  company: string | null
  agency: string | null
}

export type MetricEntry = {
  slug: string
  name: string
  nameJa: string
  /** As in the schema: {vehicle}, {vehicle}/a, {person}, %, or an ISO 4217 code. */
  unit: string
  kind: 'level' | 'growth' | 'rate'
  flow: 'us_jp' | 'jp_us' | 'us' | 'jp' | 'world' | null
}

export type SourceEntry = { slug: string; name: string; nameJa: string | null; homepage: string | null }

export type Lexicon = { things: NamedThing[]; metrics: MetricEntry[]; sources: SourceEntry[] }
