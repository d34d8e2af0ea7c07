import type { Db } from '../../db.ts'
import { type Locale, pick } from '../../i18n/locales.ts'

export type ThingKind = 'company' | 'policy' | 'metric' | 'story' | 'person' | 'topic'

/** `name` in the page's language, `also` in the other where it is another; `names`: what else it goes by. */
export type PaletteThing = {
  kind: ThingKind
  slug: string
  name: string
  also: string | null
  names: string[]
}

const alias = { aliases: { select: { text: true } } } as const
const named = { slug: true, name: true, nameJa: true } as const
const byName = { orderBy: { name: 'asc' } } as const

type Row = {
  slug: string
  name: string
  nameJa: string | null
  aliases?: { text: string }[]
  shortName?: string
  shortNameJa?: string
}

/** Everything with a page and a name of its own, for one language's palette. Articles are too many: they are searched. */
export async function paletteThings(db: Db, locale: Locale): Promise<PaletteThing[]> {
  const [companies, policies, metrics, stories, people, topics] = await Promise.all([
    db.company.findMany({ ...byName, select: { ...named, shortName: true, shortNameJa: true, ...alias } }),
    db.policy.findMany({ ...byName, select: { ...named, ...alias } }),
    db.metric.findMany({ ...byName, select: named }),
    db.story.findMany({ orderBy: { title: 'asc' }, select: { slug: true, title: true, titleJa: true } }),
    db.person.findMany({ ...byName, select: { ...named, ...alias } }),
    db.topic.findMany({ ...byName, select: { ...named, ...alias } }),
  ])
  const of = (kind: ThingKind, rows: Row[]) => rows.map((row) => thingOf(kind, row, locale))
  return [
    ...of('company', companies),
    ...of('policy', policies),
    ...of('metric', metrics),
    ...of(
      'story',
      stories.map(({ slug, title, titleJa }) => ({ slug, name: title, nameJa: titleJa })),
    ),
    ...of('person', people),
    ...of('topic', topics),
  ]
}

function thingOf(kind: ThingKind, row: Row, locale: Locale): PaletteThing {
  const name = pick(locale, row.name, row.nameJa)
  const other = name === row.name ? row.nameJa : row.name
  const also = other === '' || other === name ? null : other
  const rest = [row.shortName, row.shortNameJa, ...(row.aliases ?? []).map(({ text }) => text)]
  const names = [...new Set(rest)].filter(
    (text): text is string => text !== undefined && text !== '' && text !== name && text !== also,
  )
  return { kind, slug: row.slug, name, also, names }
}
