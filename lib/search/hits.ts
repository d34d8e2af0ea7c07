/** Rows found, as a result page shows them. */
import type { Locale } from '../i18n/locales.ts'
import { lightWords, snippetOf } from './snippet.ts'
import type { SearchHit, SearchKind } from './types.ts'

export type FoundTexts = {
  slug: string
  title: string
  titleJa: string | null
  texts: (string | null)[]
  textsJa: (string | null)[]
}

/** @param found texts in both languages; the page's language comes first, the other where only it holds the words */
export function toHit(
  kind: SearchKind,
  found: FoundTexts,
  words: readonly string[],
  locale: Locale,
  rest: Partial<Pick<SearchHit, 'day' | 'sourceName' | 'fuzzy'>> = {},
): SearchHit {
  const other = locale === 'ja' ? 'en' : 'ja'
  const [own, foreign] = locale === 'ja' ? [found.textsJa, found.texts] : [found.texts, found.textsJa]
  const { segments, index } = snippetOf([...own, ...foreign], words)
  const titled = locale === 'ja' && found.titleJa ? found.titleJa : found.title
  return {
    kind,
    slug: found.slug,
    title: lightWords(titled, words),
    titleLang: locale === 'ja' && !found.titleJa ? 'en' : null,
    snippet: segments,
    snippetLang: index >= own.length ? other : null,
    day: null,
    sourceName: null,
    fuzzy: false,
    ...rest,
  }
}
