/** The audit log, as the desk shows it: filtered, newest first, a page after a page. */
import { Prisma } from '../../prisma/generated/client.ts'
import type { Db } from '../db.ts'
import type { LogSearch } from './log-search.ts'
import { containing } from './queries.ts'

export type LogRow = {
  /** Of the entry; newer ones are greater. */
  id: string
  /** ISO instant. */
  at: string
  actor: string
  /** The verb that was called: "publishArticle". */
  action: string
  /** The table's name. */
  entity: string
  entityId: string
  /** What the thing is called; null where nothing says. */
  name: string | null
  /** The thing before and after, in the shape in which it is written; null where there was none. */
  before: Snapshot
  after: Snapshot
}
export type Snapshot = { [key: string]: unknown } | null

/** `older`: the entry after which the next page begins; null on the last page. */
export type LogPage = { rows: LogRow[]; older: string | null }

const pageSize = 50

type Found = Omit<LogRow, 'at' | 'name'> & { at: Date }

/** @returns a page of the entries that fit, newest first */
export async function listLog(db: Db, search: LogSearch): Promise<LogPage> {
  const found = await db.$queryRaw<Found[]>`
    SELECT "id"::text, "at", "actor", "action", "entity", "entityId", "before", "after" FROM "AuditEntry"
    WHERE ${Prisma.join(conditions(search), ' AND ')}
    ORDER BY "AuditEntry"."id" DESC LIMIT ${pageSize + 1}`
  const shown = found.slice(0, pageSize)
  const names = await namesOf(db, shown)
  const rows = shown.map(({ at, ...entry }) => ({
    ...entry,
    at: at.toISOString(),
    name:
      nameIn(entry.after) ?? nameIn(entry.before) ?? names.get(`${entry.entity}:${entry.entityId}`) ?? null,
  }))
  return { rows, older: found.length > pageSize ? (rows.at(-1)?.id ?? null) : null }
}

function conditions({ person, action, kind, thing, from, to, q, before }: LogSearch): Prisma.Sql[] {
  const all = [Prisma.sql`true`]
  if (person) all.push(Prisma.sql`"actor" = ${person}`)
  if (action) all.push(Prisma.sql`"action" = ${action}`)
  if (kind) all.push(Prisma.sql`"entity" = ${kind}`)
  if (thing) all.push(Prisma.sql`"entity" = ${thing.entity} AND "entityId" = ${thing.id}`)
  if (from) all.push(Prisma.sql`"at" >= ${from}::date`)
  if (to) all.push(Prisma.sql`"at" < ${to}::date + 1`)
  if (before) all.push(Prisma.sql`"AuditEntry"."id" < ${before}::bigint`)
  if (q) all.push(saying(containing(q)))
  return all
}

/** What a thing is called, in its snapshots. */
const called = ['headline', 'name', 'nameJa', 'title', 'titleJa', 'slug', 'email'] as const

/** By which columns each kind of thing is found. */
const foundBy: Record<string, readonly string[]> = {
  Article: ['headline', 'slug'],
  Story: ['title', 'titleJa', 'slug'],
  User: ['name', 'email'],
  ...Object.fromEntries(
    ['Source', 'Company', 'Person', 'Agency', 'Topic', 'Policy', 'Metric'].map((entity) => [
      entity,
      ['name', 'nameJa', 'slug'],
    ]),
  ),
}

/** Entries about things called so now: names are looked for among the things, not in every snapshot of the log. */
function saying(pattern: string): Prisma.Sql {
  const things = Object.entries(foundBy).map(([entity, columns]) => {
    const matches = columns.map((column) => Prisma.sql`${Prisma.raw(`"${column}"`)} ILIKE ${pattern}`)
    const table = Prisma.raw(`"${entity}"`)
    return Prisma.sql`SELECT ${entity}, "id"::text FROM ${table} WHERE ${Prisma.join(matches, ' OR ')}`
  })
  return Prisma.sql`("entity", "entityId") IN (${Prisma.join(things, ' UNION ALL ')})`
}

function nameIn(snapshot: Snapshot): string | null {
  for (const key of called) {
    const value = snapshot?.[key]
    if (typeof value === 'string' && value !== '') return value
  }
  return null
}

/** Moves write down only what moved: the names are asked of the things themselves. */
async function namesOf(db: Db, entries: readonly Omit<Found, 'at'>[]): Promise<Map<string, string>> {
  const bare = entries.filter(({ before, after }) => !nameIn(after) && !nameIn(before))
  const ids = (entity: string) =>
    bare.filter((entry) => entry.entity === entity).map((entry) => entry.entityId)
  const [articles, users] = await Promise.all([
    db.article.findMany({
      where: { id: { in: ids('Article').map(Number) } },
      select: { id: true, headline: true },
    }),
    db.user.findMany({ where: { id: { in: ids('User') } }, select: { id: true, email: true } }),
  ])
  return new Map([
    ...articles.map(({ id, headline }) => [`Article:${id}`, headline] as const),
    ...users.map(({ id, email }) => [`User:${id}`, email] as const),
  ])
}

/** Who and what the log knows of: what its filters offer. */
export async function listLogChoices(db: Db): Promise<{ people: string[]; actions: string[] }> {
  const [people, actions] = await Promise.all([distinct(db, 'actor'), distinct(db, 'action')])
  return { people, actions }
}

/** Each value once, from the index: one look per value, not per entry. */
async function distinct(db: Db, column: 'actor' | 'action'): Promise<string[]> {
  const name = Prisma.raw(`"${column}"`)
  const rows = await db.$queryRaw<{ value: string }[]>`
    WITH RECURSIVE found AS (
      (SELECT ${name} AS "value" FROM "AuditEntry" ORDER BY ${name} LIMIT 1)
      UNION ALL
      SELECT (SELECT ${name} FROM "AuditEntry" WHERE ${name} > found."value" ORDER BY ${name} LIMIT 1)
      FROM found WHERE found."value" IS NOT NULL
    ) SELECT "value" FROM found WHERE "value" IS NOT NULL LIMIT 500`
  return rows.map(({ value }) => value)
}
