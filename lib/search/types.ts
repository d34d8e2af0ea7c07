/** A stretch of a found text; `hit` where it matches the words. */
export type SnippetSegment = { text: string; hit: boolean }

export type SearchKind = 'article' | 'company' | 'policy' | 'person' | 'story' | 'metric'

export type SearchHit = {
  kind: SearchKind
  slug: string
  /** Name or headline in the page's language, cut at the hits. */
  title: SnippetSegment[]
  /** The language the title is really in, where not the page's. */
  titleLang: 'en' | 'ja' | null
  snippet: SnippetSegment[]
  snippetLang: 'en' | 'ja' | null
  /** Articles: day and source name. */
  day: string | null
  sourceName: string | null
  /** Found by likeness only: the words themselves do not stand in it. */
  fuzzy: boolean
}

export type SearchResult = {
  /** The words as searched: trimmed, at most 200 characters. */
  words: string
  /** Articles newest-relevant first; the others best first. */
  articles: SearchHit[]
  companies: SearchHit[]
  policies: SearchHit[]
  people: SearchHit[]
  stories: SearchHit[]
  metrics: SearchHit[]
  /** Articles found, counted up to `articleCountCap`. */
  articleCount: number
  articleCountCapped: boolean
}
