import type { Db } from '../db.ts'
import { shownClaim } from '../published.ts'
import { type ClaimRow, claimSelect, summarySelect } from './view.ts'

const { linksFrom, linksTo, ...alone } = claimSelect
const linkColumns = { id: true, fromId: true, toId: true, kind: true, note: true, noteJa: true } as const

/**
 * Claims with what is linked to them, as `claimSelect` has them. Few are linked: their links are asked for first, and
 * the claims at the other ends only where there are any, which spares a page half of its statements.
 */
export async function claimsWithLinks(db: Db, ids: readonly number[]): Promise<ClaimRow[]> {
  if (ids.length === 0) return []
  const own = { in: [...ids] }
  const [rows, links] = await Promise.all([
    db.claim.findMany({ where: { id: own }, select: alone }),
    db.claimLink.findMany({
      where: { OR: [{ fromId: own }, { toId: own }] },
      orderBy: { id: 'asc' },
      select: linkColumns,
    }),
  ])
  const others = [...new Set(links.flatMap(({ fromId, toId }) => [fromId, toId]))]
  const ends =
    others.length === 0
      ? []
      : await db.claim.findMany({ where: { id: { in: others }, ...shownClaim }, select: summarySelect })
  const endBy = new Map(ends.map((row) => [row.id, row]))
  return rows.map((row) => ({
    ...row,
    linksFrom: links.flatMap((link) => {
      const to = link.fromId === row.id && endBy.get(link.toId)
      return to ? [{ ...link, to }] : []
    }),
    linksTo: links.flatMap((link) => {
      const from = link.toId === row.id && endBy.get(link.fromId)
      return from ? [{ ...link, from }] : []
    }),
  }))
}
