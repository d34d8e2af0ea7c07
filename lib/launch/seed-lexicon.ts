/** The names of the fact base as intake takes them, read from the seed files: no database, no build. */
import { readFileSync } from 'node:fs'
import type { Lexicon, Name, NamedThing } from '../intake/lexicon.ts'

type Alias = { text: string; lang: string }
type Row = {
  slug: string
  name: string
  nameJa?: string | null
  shortName?: string
  shortNameJa?: string
  country?: string
  parent?: string
  aliases?: Alias[]
  roles?: { company?: string; agency?: string; to?: string }[]
}
type Files = Record<'companies' | 'people' | 'agencies' | 'policies' | 'topics', Row[]>

const kinds = {
  companies: 'company',
  people: 'person',
  agencies: 'agency',
  policies: 'policy',
  topics: 'topic',
} as const

function rows<T>(name: string): T {
  const file = new URL(`../../prisma/seed/${name}.json`, import.meta.url)
  return (JSON.parse(readFileSync(file, 'utf8')) as Record<string, T>)[name] as T
}

/** The lexicon of the fact base that comes with Roro. */
export function seedLexicon(): Lexicon {
  const things = (Object.keys(kinds) as (keyof Files)[]).flatMap((file) =>
    rows<Row[]>(file).map((row): NamedThing => {
      const role = row.roles?.find(({ to }) => to === undefined) ?? row.roles?.[0]
      return {
        kind: kinds[file],
        slug: row.slug,
        names: namesOf(row),
        country: row.country ?? null,
        parent: row.parent ?? null,
        company: role?.company ?? row.roles?.find(({ company }) => company)?.company ?? null,
        agency: role?.agency ?? row.roles?.find(({ agency }) => agency)?.agency ?? null,
      }
    }),
  )
  const metrics =
    rows<{ slug: string; name: string; nameJa: string; unit: string; kind: 'level'; flow?: 'us' }[]>(
      'metrics',
    )
  const sources = rows<{ slug: string; name: string; nameJa?: string; homepage?: string }[]>('sources')
  return {
    things,
    metrics: metrics.map(({ slug, name, nameJa, unit, kind, flow }) => ({
      slug,
      name,
      nameJa,
      unit,
      kind,
      flow: flow ?? null,
    })),
    sources: sources.map(({ slug, name, nameJa, homepage }) => ({
      slug,
      name,
      nameJa: nameJa ?? null,
      homepage: homepage ?? null,
    })),
  }
}

function namesOf(row: Row): Name[] {
  const names: Name[] = [
    { text: row.name, lang: 'en' },
    ...(row.nameJa ? [{ text: row.nameJa, lang: 'ja' } as const] : []),
    ...(row.shortName ? [{ text: row.shortName, lang: 'en' } as const] : []),
    ...(row.shortNameJa ? [{ text: row.shortNameJa, lang: 'ja' } as const] : []),
    ...(row.aliases ?? []).map(({ text, lang }): Name => ({ text, lang: lang === 'ja' ? 'ja' : 'en' })),
  ]
  return names.filter(({ text }, index) => names.findIndex((other) => other.text === text) === index)
}
