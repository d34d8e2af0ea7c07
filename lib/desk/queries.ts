/** What the desk's lists, type-aheads and log read. Only editors see any of it. */
import { Prisma } from '../../prisma/generated/client.ts'
import type { Db } from '../db.ts'
import { entityOf, type RefKind, type ThingKind } from './kinds.ts'

export type ThingRow = { id: number; slug: string; name: string; nameJa: string | null; version: number }
export type Page<Row> = { rows: Row[]; page: number; pages: number; total: number }

const pageSize = 50
const ownAliases: Partial<Record<RefKind, string>> = {
  companies: 'companyId',
  people: 'personId',
  agencies: 'agencyId',
  topics: 'topicId',
  policies: 'policyId',
}

/** A LIKE pattern of words as typed: their %, _ and \ mean themselves. */
export const containing = (words: string) => `%${words.replaceAll(/[\\%_]/g, '\\$&')}%`

function matching(kind: RefKind, words: string): Prisma.Sql {
  if (words === '') return Prisma.sql`true`
  const pattern = containing(words)
  const { name, nameJa } = columns(kind)
  const alias = ownAliases[kind]
  const byAlias = alias
    ? Prisma.sql`OR EXISTS (SELECT 1 FROM "Alias" a WHERE a.${Prisma.raw(`"${alias}"`)} = t."id" AND a."text" ILIKE ${pattern})`
    : Prisma.empty
  return Prisma.sql`(${name} ILIKE ${pattern} OR ${nameJa} ILIKE ${pattern} OR t."slug" ILIKE ${pattern} ${byAlias})`
}

/** What a thing is called: most have names, stories titles, articles a headline in one language. */
const nameColumns: Partial<Record<RefKind, [string, string]>> = {
  stories: ['t."title"', 't."titleJa"'],
  articles: ['t."headline"', 'NULL::text'],
}

const columns = (kind: RefKind) => ({
  table: Prisma.raw(`"${kind === 'articles' ? 'Article' : entityOf[kind]}" t`),
  name: Prisma.raw(nameColumns[kind]?.[0] ?? 't."name"'),
  nameJa: Prisma.raw(nameColumns[kind]?.[1] ?? 't."nameJa"'),
})

/** @returns a page of things whose name, slug or alias holds the words, by name */
export async function listThings(
  db: Db,
  kind: ThingKind,
  words: string,
  page: number,
): Promise<Page<ThingRow>> {
  const { table, name, nameJa } = columns(kind)
  const where = matching(kind, words)
  const [rows, counted] = await Promise.all([
    db.$queryRaw<ThingRow[]>`
      SELECT t."id", t."slug", ${name} AS "name", ${nameJa} AS "nameJa", t."version" FROM ${table}
      WHERE ${where} ORDER BY lower(${name}), t."id" LIMIT ${pageSize} OFFSET ${(page - 1) * pageSize}`,
    db.$queryRaw<{ total: number }[]>`SELECT count(*)::int AS "total" FROM ${table} WHERE ${where}`,
  ])
  return paged(rows, page, counted[0]?.total ?? 0)
}

export const paged = <Row>(rows: Row[], page: number, total: number): Page<Row> => ({
  rows,
  page,
  pages: Math.max(1, Math.ceil(total / pageSize)),
  total,
})

/** What a type-ahead offers: names that begin with the words first. */
export type Choice = { slug: string; name: string; nameJa: string | null }

export async function findChoices(db: Db, kind: RefKind, words: string): Promise<Choice[]> {
  const { table, name, nameJa } = columns(kind)
  return db.$queryRaw<Choice[]>`
    SELECT t."slug", ${name} AS "name", ${nameJa} AS "nameJa" FROM ${table}
    WHERE ${matching(kind, words)}
    ORDER BY ${name} ILIKE ${containing(words).slice(1)} DESC, lower(${name}) LIMIT 12`
}

/** @returns the names behind slugs, for fields that hold slugs */
export async function listChoices(db: Db, kind: RefKind, slugs: string[]): Promise<Choice[]> {
  if (slugs.length === 0) return []
  const { table, name, nameJa } = columns(kind)
  return db.$queryRaw<Choice[]>`
    SELECT t."slug", ${name} AS "name", ${nameJa} AS "nameJa" FROM ${table} WHERE t."slug" = ANY(${slugs})`
}
