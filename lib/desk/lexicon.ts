/** What intake knows by name, as the database now holds it. */
import type { Tx } from '../db.ts'
import type { Lexicon, Name, NamedKind, NamedThing } from '../intake/lexicon.ts'

type Row = {
  slug: string
  name: string
  nameJa: string | null
  aliases: { text: string; lang: 'en' | 'ja' }[]
}
type Ties = Partial<Pick<NamedThing, 'country' | 'parent' | 'company' | 'agency'>>

const own = { slug: true, name: true, nameJa: true, aliases: { select: { text: true, lang: true } } } as const
const allRoles = {
  orderBy: { position: 'asc' },
  select: { to: true, company: { select: { slug: true } }, agency: { select: { slug: true } } },
} as const
type Role = { to: string | null; company: { slug: string } | null; agency: { slug: string } | null }

/** Where a person stands: by the first role that has not ended; what that does not name, by any other. */
function tiesOf(roles: readonly Role[]): Ties {
  const main = roles.find(({ to }) => to === null) ?? roles[0]
  return {
    company: (main?.company ?? roles.find(({ company }) => company)?.company)?.slug ?? null,
    agency: (main?.agency ?? roles.find(({ agency }) => agency)?.agency)?.slug ?? null,
  }
}

function thing(kind: NamedKind, row: Row, further: (Name | null)[], ties: Ties): NamedThing {
  const names = [
    { text: row.name, lang: 'en' as const },
    ...(row.nameJa ? [{ text: row.nameJa, lang: 'ja' as const }] : []),
    ...further.filter((name) => name !== null),
    ...row.aliases,
  ]
  const known = new Set<string>()
  const once = names.filter(({ text }) => text !== '' && !known.has(text) && known.add(text))
  return {
    kind,
    slug: row.slug,
    names: once,
    country: null,
    parent: null,
    company: null,
    agency: null,
    ...ties,
  }
}

/** @returns every company, person, agency, policy and topic with all its names, the metrics and the sources, by slug */
export async function readLexicon(db: Tx): Promise<Lexicon> {
  const orderBy = { slug: 'asc' } as const
  const [companies, people, agencies, policies, topics, metrics, sources] = await Promise.all([
    db.company.findMany({
      orderBy,
      select: {
        ...own,
        shortName: true,
        shortNameJa: true,
        country: true,
        parent: { select: { slug: true } },
      },
    }),
    db.person.findMany({ orderBy, select: { ...own, roles: allRoles } }),
    db.agency.findMany({ orderBy, select: { ...own, country: true } }),
    db.policy.findMany({ orderBy, select: own }),
    db.topic.findMany({ orderBy, select: own }),
    db.metric.findMany({
      orderBy,
      select: { slug: true, name: true, nameJa: true, unit: true, kind: true, flow: true },
    }),
    db.source.findMany({ orderBy, select: { slug: true, name: true, nameJa: true, homepage: true } }),
  ])
  const things = [
    ...companies.map((row) =>
      thing(
        'company',
        row,
        [
          { text: row.shortName, lang: 'en' },
          { text: row.shortNameJa, lang: 'ja' },
        ],
        { country: row.country, parent: row.parent?.slug ?? null },
      ),
    ),
    ...people.map((row) => thing('person', row, [], tiesOf(row.roles))),
    ...agencies.map((row) => thing('agency', row, [], { country: row.country })),
    ...policies.map((row) => thing('policy', row, [], {})),
    ...topics.map((row) => thing('topic', row, [], {})),
  ]
  return { things, metrics, sources }
}
