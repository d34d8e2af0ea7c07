/** The desk's view of articles in every state: the list, and each article's history. */
import type { Prisma } from '../../prisma/generated/client.ts'
import type { ArticleKind, ArticleState, Precision } from '../../prisma/generated/enums.ts'
import type { Db } from '../db.ts'
import { changedFields } from './log.ts'
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

/** `changed`: the fields that differ from the revision before. */
export type RevisionRow = { version: number; at: string; user: string | null; changed: string[] }

type Snapshot = { [key: string]: unknown }

/** @returns an article's revisions, newest first */
export async function listRevisions(db: Db, articleId: number): Promise<RevisionRow[]> {
  const rows = await db.articleRevision.findMany({ where: { articleId }, orderBy: { version: 'desc' } })
  const ids = rows.flatMap(({ userId }) => userId ?? [])
  const users = await db.user.findMany({ where: { id: { in: ids } }, select: { id: true, name: true } })
  const names = new Map(users.map(({ id, name }) => [id, name]))
  return rows.map((row, index) => ({
    version: row.version,
    at: row.createdAt.toISOString(),
    user: row.userId ? (names.get(row.userId) ?? null) : null,
    changed: changedFields(
      (rows[index + 1]?.snapshot as Snapshot | undefined) ?? null,
      row.snapshot as Snapshot,
    ),
  }))
}

/** @returns the article as it stood after one save; null when there is no such revision */
export async function getRevision(db: Db, articleId: number, version: number): Promise<Snapshot | null> {
  const row = await db.articleRevision.findUnique({ where: { articleId_version: { articleId, version } } })
  return row ? (row.snapshot as Snapshot) : null
}
