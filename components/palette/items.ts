/** Pure: what the palette offers for what was typed, in groups. */
import type { HeldThing } from '@/components/keys/held.ts'
import type { Recent } from '@/components/palette/recent.ts'
import { type Locale, localePath } from '@/lib/i18n/locales.ts'
import { ranked } from '@/lib/search/palette/match.ts'
import type { ThingKind } from '@/lib/search/palette/things.ts'

export const groups = [
  'recent',
  'company',
  'policy',
  'metric',
  'story',
  'person',
  'topic',
  'action',
  'article',
] as const
export type Group = (typeof groups)[number]

/** `hard`: leaves the application's own navigation; `stays`: leaves the palette to what it runs. */
export type Item = {
  key: string
  group: Group
  label: string
  lang?: string | undefined
  note?: string | undefined
  noteLang?: string | undefined
  folded: readonly string[]
  href?: string | undefined
  hard?: boolean
  run?: () => void
  stays?: boolean
  recent?: Recent
}

export type FoundArticle = { slug: string; title: string; lang: string | null; by: string }

const folders: Record<ThingKind, string> = {
  company: 'companies',
  policy: 'policies',
  metric: 'metrics',
  story: 'stories',
  person: 'people',
  topic: 'topics',
}
const perGroup = 6

export function thingItem(thing: HeldThing, locale: Locale): Item {
  return {
    key: thing.key,
    group: thing.kind,
    label: thing.name,
    note: thing.also ?? undefined,
    noteLang: locale === 'ja' ? 'en' : 'ja',
    folded: thing.folded,
    href: localePath(locale, `/${folders[thing.kind]}/${thing.slug}`),
  }
}

export function articleItem(article: FoundArticle, locale: Locale): Item {
  const key = `article:${article.slug}`
  return {
    key,
    group: 'article',
    label: article.title,
    lang: article.lang ?? undefined,
    note: article.by,
    folded: [],
    href: localePath(locale, `/articles/${article.slug}`),
    recent: { key, article },
  }
}

/**
 * Without words: what was chosen lately, then what can be done. With words: what fits them by name, the group with
 * the best fit first, each at most six; then the articles found.
 * @param last stands after all others, whatever was typed
 */
export function offered(
  typed: string,
  known: readonly Item[],
  recent: readonly Recent[],
  articles: readonly Item[],
  last: readonly Item[],
  locale: Locale,
): { group: Group; items: Item[] }[] {
  if (typed.trim() === '') {
    const late = recent.flatMap(({ key, article }): Item[] => {
      const item = article ? articleItem(article, locale) : known.find((one) => one.key === key)
      return item ? [{ ...item, group: 'recent' }] : []
    })
    const rest = known.filter(({ group, key }) => group === 'action' && !late.some((one) => one.key === key))
    return grouped([...late, ...rest])
  }
  const found = ranked(
    known,
    typed,
    recent.map(({ key }) => key),
  ).map(({ thing }) => thing)
  const counts = new Map<Group, number>()
  const few = found.filter(({ group }) => {
    const count = (counts.get(group) ?? 0) + 1
    counts.set(group, count)
    return count <= perGroup
  })
  return grouped([...last.filter(({ key }) => key === 'action:asofDay'), ...few, ...articles, ...last])
}

/** In groups, in the order in which the first of each stands; each item once. */
function grouped(items: readonly Item[]): { group: Group; items: Item[] }[] {
  const made = new Map<Group, Item[]>()
  const seen = new Set<string>()
  for (const item of items) {
    if (seen.has(item.key)) continue
    seen.add(item.key)
    const own = made.get(item.group)
    if (own) own.push(item)
    else made.set(item.group, [item])
  }
  return [...made].map(([group, own]) => ({ group, items: own }))
}
