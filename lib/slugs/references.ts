/** References between things: written as slugs, kept as ids. */

import { Prisma } from '../../prisma/generated/client.ts'
import type { Entity } from '../audit/entity.ts'
import type { Tx } from '../db.ts'
import type { Issue } from '../errors.ts'

type Row = { slug: string; id: number }

/**
 * @param slugs as written; an old slug still leads to the thing that had it
 * @returns the ids of those that exist
 */
export async function idsOf(tx: Tx, entity: Entity, slugs: readonly string[]): Promise<Map<string, number>> {
  const wanted = [...new Set(slugs)]
  if (wanted.length === 0) return new Map()
  const table = Prisma.raw(`"${entity}"`)
  const rows = await tx.$queryRaw<Row[]>`
    SELECT "slug", "id" FROM ${table} WHERE "slug" = ANY(${wanted})
    UNION ALL
    SELECT r."slug", r."targetId" FROM "SlugRedirect" r WHERE r."entity" = ${entity} AND r."slug" = ANY(${wanted})`
  return new Map(rows.map((row) => [row.slug, row.id]))
}

/** The references of one write, gathered first and looked up together: one query per kind of thing. */
export class References {
  readonly issues: Issue[] = []
  private readonly wanted = new Map<Entity, { slug: string; path: string }[]>()
  private readonly found = new Map<Entity, Map<string, number>>()

  /** @param path the field that names it, for the issue `unknown` when nothing has that slug */
  want(entity: Entity, slug: string | null, path: string): void {
    if (slug === null) return
    const list = this.wanted.get(entity) ?? []
    list.push({ slug, path })
    this.wanted.set(entity, list)
  }

  wantAll(entity: Entity, slugs: readonly string[], path: string): void {
    slugs.forEach((slug, at) => {
      this.want(entity, slug, `${path}.${at}`)
    })
  }

  /** Looks everything up; what is missing stands in `issues`. */
  lookUp(tx: Tx): Promise<void> {
    return References.lookUpAll(tx, [this])
  }

  /** Looks up the references of many writes together: still one query per kind of thing. */
  static async lookUpAll(tx: Tx, all: readonly References[]): Promise<void> {
    const entities = new Set(all.flatMap(({ wanted }) => [...wanted.keys()]))
    for (const entity of entities) {
      const slugs = all.flatMap(({ wanted }) => (wanted.get(entity) ?? []).map(({ slug }) => slug))
      const ids = await idsOf(tx, entity, slugs)
      for (const one of all) one.settle(entity, ids)
    }
  }

  private settle(entity: Entity, ids: Map<string, number>): void {
    this.found.set(entity, ids)
    for (const { slug, path } of this.wanted.get(entity) ?? []) {
      if (!ids.has(slug)) this.issues.push({ path, code: 'unknown', values: { slug } })
    }
  }

  /** @throws Error when the slug was not wanted or not found: `issues` must be looked at first */
  id(entity: Entity, slug: string): number {
    const id = this.found.get(entity)?.get(slug)
    if (id === undefined) throw new Error(`${entity} ${slug} was not looked up`)
    return id
  }

  idOrNull(entity: Entity, slug: string | null): number | null {
    return slug === null ? null : this.id(entity, slug)
  }

  ids(entity: Entity, slugs: readonly string[]): number[] {
    return [...new Set(slugs.map((slug) => this.id(entity, slug)))]
  }
}
