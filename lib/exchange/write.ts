/** Writes all articles as a file, in one order, a few at a time. */
import type { ArticleState } from '../../prisma/generated/enums.ts'
import { readArticles } from '../articles/held.ts'
import type { Db } from '../db.ts'
import { csvHead, csvOf } from './csv-write.ts'
import { type Carried, carried } from './shape.ts'

export const formats = ['csv', 'jsonl'] as const
export type Format = (typeof formats)[number]

const writers: Record<Format, { head: string; write: (article: Carried) => string }> = {
  csv: { head: csvHead, write: csvOf },
  jsonl: { head: '', write: (article) => `${JSON.stringify(article)}\n` },
}

/**
 * @param state only articles in this state; null: all
 * @returns the file in pieces, articles by slug: the same articles give the same bytes on any installation
 */
export async function* exportArticles(
  db: Db,
  format: Format,
  state: ArticleState | null = null,
): AsyncGenerator<string> {
  const { head, write } = writers[format]
  if (head !== '') yield head
  const rows = await db.article.findMany({
    where: state ? { state } : {},
    select: { id: true, slug: true },
  })
  // By code unit, not by the database's collation.
  rows.sort((a, b) => (a.slug < b.slug ? -1 : 1))
  for (let at = 0; at < rows.length; at += 100) {
    const ids = rows.slice(at, at + 100).map(({ id }) => id)
    const held = await readArticles(db, ids)
    yield held.map(({ input, state: present }) => write(carried(input, present))).join('')
  }
}
