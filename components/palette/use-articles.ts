import { useEffect, useState } from 'react'
import type { FoundArticle } from '@/components/palette/items.ts'
import { type Locale, localePath } from '@/lib/i18n/locales.ts'

/** Between two keys of a word nothing is asked. */
const pause = 160

export type Articles = { state: 'none' | 'asking' | 'failed' | 'found'; found: FoundArticle[] }
const none: Articles = { state: 'none', found: [] }

/** The articles a search for the words finds; what was asked before is given up. */
export function useArticles(typed: string, locale: Locale): Articles {
  const words = typed.trim()
  const [articles, setArticles] = useState<Articles>(none)
  useEffect(() => {
    // One Latin letter finds nothing worth asking for; one of Japanese may.
    if (words.length < 2 && !/[\p{Script=Han}\p{Script=Katakana}\p{Script=Hiragana}]/u.test(words)) {
      setArticles(none)
      return
    }
    const asking = new AbortController()
    // What was found last stays until something else is: nothing jumps.
    setArticles(({ found }) => ({ state: 'asking', found }))
    const timer = setTimeout(async () => {
      try {
        const query = new URLSearchParams({ q: words.toWellFormed().slice(0, 200) })
        const answer = await fetch(localePath(locale, `/search.json?${query}`), { signal: asking.signal })
        if (!answer.ok) throw new Error(String(answer.status))
        setArticles({ state: 'found', found: await answer.json() })
      } catch {
        if (!asking.signal.aborted) setArticles({ state: 'failed', found: [] })
      }
    }, pause)
    return () => {
      clearTimeout(timer)
      asking.abort()
    }
  }, [words, locale])
  return articles
}
