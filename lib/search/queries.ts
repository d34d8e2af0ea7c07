import { refSelect, toRef } from '../articles/card.ts'
import type { Db } from '../db.ts'
import { type Locale, pick } from '../i18n/locales.ts'
import { knownToExceed } from './held.ts'
import { type FoundTexts, toHit } from './hits.ts'
import { meantWords } from './meant.ts'
import {
  articleCountCap,
  articlesByLikeness,
  articlesByWords,
  type FoundArticle,
  type FoundThing,
  thingsByWords,
} from './sql.ts'
import type { SearchHit, SearchResult } from './types.ts'
import { type Weighed, weigh } from './weigh.ts'
import { hasWords, readWords, type SearchWords, wordsToLight } from './words.ts'

const emptyResult = (words: string): SearchResult => ({
  words,
  articles: [],
  companies: [],
  policies: [],
  people: [],
  stories: [],
  metrics: [],
  articleCount: 0,
  articleCountCapped: false,
})

/** Candidates of each kind that are looked at letter by letter. */
const candidates = 30

/**
 * Articles, companies, policies, people, stories and metrics with the words. Where nothing holds them,
 * typing errors in names and headlines are forgiven. Whatever is typed, it answers.
 */
export async function search(
  db: Db,
  typed: string,
  locale: Locale,
  { limit = 20 }: { limit?: number } = {},
): Promise<SearchResult> {
  const words = readWords(typed)
  if (!hasWords(words)) return emptyResult(words.text)
  const [byWords, candidatesFound] = await Promise.all([
    articlesHolding(db, words, limit),
    db.$queryRaw<FoundThing[]>(thingsByWords(words, candidates)),
  ])
  const exact = byWords.length > 0 || candidatesFound.some((thing) => thing.exact)
  const things = weigh(candidatesFound, words, exact)
  const meant = exact ? words : ((await meantWords(db, words)) ?? words)
  const articles = exact ? byWords : await articlesMeant(db, words, meant, limit)
  const lit = wordsToLight(meant)
  const total = articles[0]?.total ?? 0
  const ids = articles.map(({ id }) => id)
  const [hits, found] = await Promise.all([
    articleHits(db, ids, !exact, lit, locale),
    thingHits(db, things, lit, locale),
  ])
  return {
    words: words.text,
    ...found,
    articles: hits,
    articleCount: Math.min(total, articleCountCap),
    articleCountCapped: total > articleCountCap,
  }
}

/** From here on, reading the newest may find enough sooner than looking all up. */
const common = 20_000

async function articlesHolding(db: Db, words: SearchWords, limit: number): Promise<FoundArticle[]> {
  if (await knownToExceed(db, words, common)) {
    const found = await db.$queryRaw<FoundArticle[]>(articlesByWords(words, limit, 'newest'))
    if ((found[0]?.total ?? 0) > articleCountCap) return found
  }
  return db.$queryRaw<FoundArticle[]>(articlesByWords(words, limit, 'all'))
}

/** By the words that were probably meant; where there are none of those either, by headlines alike. */
async function articlesMeant(
  db: Db,
  typed: SearchWords,
  meant: SearchWords,
  limit: number,
): Promise<FoundArticle[]> {
  if (typed.alike.length === 0) return []
  const found = meant.text === typed.text ? [] : await articlesHolding(db, meant, limit)
  return found.length > 0 ? found : db.$queryRaw<FoundArticle[]>(articlesByLikeness(meant, limit))
}

async function articleHits(
  db: Db,
  ids: number[],
  fuzzy: boolean,
  words: string[],
  locale: Locale,
): Promise<SearchHit[]> {
  const rows = await db.article.findMany({
    where: { id: { in: ids } },
    select: { ...refSelect, summary: true, background: true, summaryJa: true, backgroundJa: true },
  })
  return rows
    .sort((a, b) => ids.indexOf(a.id) - ids.indexOf(b.id))
    .map((row) => {
      const { slug, headline, language, day, source } = toRef(row)
      const found: FoundTexts = {
        slug,
        title: headline,
        titleJa: null,
        texts: [row.summary, row.background],
        textsJa: [row.summaryJa, row.backgroundJa],
      }
      const sourceName = pick(locale, source.name, source.nameJa)
      const hit = toHit('article', found, words, locale, { day, sourceName, fuzzy })
      // A headline is a citation: it stays in the language it was printed in.
      return { ...hit, titleLang: language === locale ? null : language }
    })
}

const plain = { id: true, slug: true } as const
const named = { ...plain, name: true, nameJa: true } as const
const summed = { ...named, summary: true, summaryJa: true } as const

async function thingHits(db: Db, things: Weighed[], words: string[], locale: Locale) {
  const where = (kind: FoundThing['kind']) => ({
    id: { in: things.filter((thing) => thing.kind === kind).map(({ id }) => id) },
  })
  const [companies, policies, people, stories, metrics] = await Promise.all([
    db.company.findMany({ where: where('company'), select: summed }),
    db.policy.findMany({ where: where('policy'), select: summed }),
    db.person.findMany({ where: where('person'), select: { ...named, note: true, noteJa: true } }),
    db.story.findMany({
      where: where('story'),
      select: { ...plain, title: true, titleJa: true, description: true, descriptionJa: true },
    }),
    db.metric.findMany({
      where: where('metric'),
      select: { ...named, definition: true, definitionJa: true },
    }),
  ])
  const hits = <Row extends { id: number; slug: string }>(
    kind: FoundThing['kind'],
    rows: Row[],
    textsOf: (
      row: Row,
    ) => [title: string, titleJa: string | null, text: string | null, textJa: string | null],
  ): SearchHit[] =>
    things.flatMap((thing) => {
      const row = thing.kind === kind && rows.find(({ id }) => id === thing.id)
      if (!row) return []
      const [title, titleJa, text, textJa] = textsOf(row)
      const found = { slug: row.slug, title, titleJa, texts: [text], textsJa: [textJa] }
      return [toHit(kind, found, words, locale, { fuzzy: thing.fuzzy })]
    })
  return {
    companies: hits('company', companies, (row) => [row.name, row.nameJa, row.summary, row.summaryJa]),
    policies: hits('policy', policies, (row) => [row.name, row.nameJa, row.summary, row.summaryJa]),
    people: hits('person', people, (row) => [row.name, row.nameJa, row.note, row.noteJa]),
    stories: hits('story', stories, (row) => [row.title, row.titleJa, row.description, row.descriptionJa]),
    metrics: hits('metric', metrics, (row) => [row.name, row.nameJa, row.definition, row.definitionJa]),
  }
}
