import type { Actor } from '../../lib/audit/entity.ts'
import { linkClaims } from '../../lib/claims/links.ts'
import type { Tx } from '../../lib/db.ts'
import type { SeedLink } from './schema.ts'

/**
 * Links claims by the identities they were imported with; one that an editor has removed is passed over.
 * @returns how many links are new
 */
export async function loadClaimLinks(tx: Tx, actor: Actor, links: readonly SeedLink[]): Promise<number> {
  const wanted = [...new Set(links.flatMap(({ from, to }) => [from, to]))]
  const rows = await tx.claim.findMany({
    where: { externalId: { in: wanted } },
    select: { id: true, externalId: true, linksFrom: { select: { toId: true, kind: true } } },
  })
  const held = new Map(rows.map((row) => [row.externalId, row]))
  let created = 0
  for (const { from, to, kind, note, noteJa } of links) {
    const source = held.get(from)
    const target = held.get(to)
    if (!source || !target) continue
    if (source.linksFrom.some((link) => link.toId === target.id && link.kind === kind)) continue
    const input = { from: source.id, to: target.id, kind, note: note ?? null, noteJa: noteJa ?? null }
    const result = await linkClaims(tx, actor, input)
    if (!result.ok) throw new Error(`The fact base cannot be loaded: link ${from} ${kind} ${to}`)
    created += result.value.changed ? 1 : 0
  }
  return created
}
