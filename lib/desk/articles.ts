/** The desk's list of articles in every state. */
import type { Prisma } from '../../prisma/generated/client.ts'
import type { ArticleKind, ArticleState, Precision } from '../../prisma/generated/enums.ts'
import type { Db } from '../db.ts'
import { type Page, paged } from './queries.ts'

export type ArticleRow = {
  id: number
  slug: string
  headline: string
  state: ArticleState
  kind: ArticleKind
  source: string
  /** As exact as known: 2025-10-31, 2025-10, 2025. */
  publishedOn: string | null
  updatedAt: string
}

const lengths: Record<Precision, number> = { second: 10, minute: 10, day: 10, month: 7, year: 4 }

/** @returns a page of articles, last changed first; references (citations only) among the others */
export async function listAllArticles(
  db: Db,
  words: string,
  state: ArticleState | null,
  page: number,
): Promise<Page<ArticleRow>> {
  const where: Prisma.ArticleWhereInput = {
    ...(state ? { state } : {}),
    ...(words === ''
      ? {}
      : {
          OR: [
            { headline: { contains: words, mode: 'insensitive' } },
            { slug: { contains: words, mode: 'insensitive' } },
            { source: { name: { contains: words, mode: 'insensitive' } } },
          ],
        }),
  }
  const [rows, total] = await Promise.all([
    db.article.findMany({
      where,
      orderBy: [{ updatedAt: 'desc' }, { id: 'desc' }],
      skip: (page - 1) * 50,
      take: 50,
      select: {
        ...{ id: true, slug: true, headline: true, state: true, kind: true },
        ...{
          publishedAt: true,
          publishedPrecision: true,
          updatedAt: true,
          source: { select: { name: true } },
        },
      },
    }),
    db.article.count({ where }),
  ])
  const shown = rows.map(({ source, publishedAt, publishedPrecision, updatedAt, ...row }) => ({
    ...row,
    source: source.name,
    publishedOn: publishedAt?.toISOString().slice(0, lengths[publishedPrecision ?? 'day']) ?? null,
    updatedAt: updatedAt.toISOString(),
  }))
  return paged(shown, page, total)
}
