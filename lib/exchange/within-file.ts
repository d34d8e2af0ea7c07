/** What a file says twice, or in a circle. */
import type { ArticleInput } from '../articles/schema.ts'
import { figureKey } from '../claims/rules.ts'
import type { Entry, Problem } from './entry.ts'
import { problemAt } from './plan.ts'

export type Told = { entry: Entry; input: ArticleInput; claimAt: readonly number[] }

/** Finds what must be one of its kind and is not; ask it of every article of the file, changed or not. */
export class Repetitions {
  private readonly seen = new Map<string, Entry>()

  /** @param without the fields that a broken article stands in for */
  problemsOf({ entry, input, claimAt }: Told, without: ReadonlySet<string>): Problem[] {
    const problems: Problem[] = []
    const once = (kind: string, value: string | null, path: string, code: string, headline?: string) => {
      if (value === null || without.has(path)) return
      const key = `${kind} ${value}`
      const first = this.seen.get(key)
      if (!first) this.seen.set(key, entry)
      else if (first !== entry || kind === 'identity') {
        const values: Record<string, string | number> =
          headline === undefined ? { row: first.row } : { article: headlineOf(first) }
        problems.push(problemAt(entry, { path, code, values }))
      }
    }
    once('slug', input.slug, 'slug', 'twice-in-file')
    once('address', input.canonicalUrl, 'canonicalUrl', 'twice-in-file')
    input.claims.forEach((claim, at) => {
      const path = `claims.${claimAt[at] ?? at}`
      once('identity', claim.externalId, `${path}.externalId`, 'twice-in-file')
      once('figure', figureKey(claim), `${path}.preferred`, 'another-preferred', input.headline)
    })
    return problems
  }
}

const headlineOf = ({ form }: Entry): string => String(form['headline'] ?? form['slug'] ?? '').slice(0, 200)

type Copying = { entry: Entry; input: ArticleInput }

/**
 * Puts new articles behind those they are copies of.
 * @returns levels: an article refers only to those of levels before its own; and those that copy in a circle
 */
export function inLevels<T extends Copying>(articles: readonly T[]): { levels: T[][]; circular: T[] } {
  const levels: T[][] = []
  let waiting = new Map(articles.map((article) => [article.input.slug, article]))
  while (waiting.size > 0) {
    const ready = [...waiting.values()].filter(({ input }) => !waiting.has(input.copyOf ?? ''))
    if (ready.length === 0) break
    levels.push(ready)
    const done = new Set(ready)
    waiting = new Map([...waiting].filter(([, article]) => !done.has(article)))
  }
  return { levels, circular: [...waiting.values()] }
}
