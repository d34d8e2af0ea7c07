/** What becomes of a claim once made. Each is a save of its article, with revision, version and audit. */
import { anchorClaims } from '../articles/anchor.ts'
import type { HeldArticle } from '../articles/held.ts'
import { articleThing } from '../articles/thing.ts'
import type { Actor, Saved } from '../audit/entity.ts'
import { lockThing, replaceThing } from '../audit/thing.ts'
import { type Writer, write } from '../audit/write.ts'
import type { Tx } from '../db.ts'
import { conflict, type Failure, invalid, missing, type Result } from '../errors.ts'
import { linkClaims } from './links.ts'
import { figureKey } from './rules.ts'
import type { ClaimInput, LooseClaim } from './schema.ts'

/** The claim, and the version of its article that the editor saw. */
export type ClaimMove = { id: number; version: number }

/** Withdraws a claim: it stays readable, marked so, and is drawn nowhere. */
export function retractClaim(
  db: Writer,
  actor: Actor,
  move: ClaimMove & { note?: string | null },
): Promise<Result<Saved>> {
  return withArticle(db, move, (tx, held) => {
    const withdraw = (claim: ClaimInput) => ({
      ...claim,
      standing: 'withdrawn' as const,
      preferred: false,
      note: move.note ?? claim.note,
    })
    return saveClaims(tx, actor, 'retractClaim', held, changed(held, move.id, withdraw))
  })
}

/**
 * Sets a corrected claim beside the wrong one, which stays, marked as corrected; a link says so.
 * @returns `invalid` with paths inside the claim: "point", "passages.0.quote"
 */
export function correctClaim(
  db: Writer,
  actor: Actor,
  move: ClaimMove & { input: LooseClaim },
): Promise<Result<Saved>> {
  return withArticle(db, move, async (tx, held) => {
    const { claims, issues } = anchorClaims(held.input, [{ ...move.input, id: null }])
    if (issues.length > 0) {
      return invalid(issues.map((issue) => ({ path: issue.path.slice(2).join('.'), code: issue.message })))
    }
    const corrected = changed(held, move.id, (claim) => ({
      ...claim,
      standing: 'corrected' as const,
      preferred: false,
    }))
    const saved = await saveClaims(tx, actor, 'correctClaim', held, [...corrected, ...claims])
    if (!saved.ok) return insideClaim(saved)
    const newest = await tx.claim.findFirst({ where: { articleId: held.id }, orderBy: { id: 'desc' } })
    const link = { from: newest?.id ?? 0, to: move.id, kind: 'corrects' as const, note: null, noteJa: null }
    const linked = await linkClaims(tx, actor, link)
    return linked.ok ? saved : linked
  })
}

/** Makes a claim the one to draw for its figure; the one that was, in whatever article, no longer is. */
export function preferClaim(db: Writer, actor: Actor, move: ClaimMove): Promise<Result<Saved>> {
  return withArticle(db, move, async (tx, held) => {
    const claims = changed(held, move.id, (claim) => ({ ...claim, preferred: true }))
    const key = claims.filter(({ id }) => id === move.id).map(figureKey)[0] ?? null
    const others = key === null ? [] : await sameMetric(tx, held.id, move.id)
    for (const articleId of others) {
      const other = await lockThing(tx, articleThing, articleId)
      if (!other?.input.claims.some((claim) => figureKey(claim) === key)) continue
      const yielded = other.input.claims.map((claim) => yieldTo(key, claim))
      const saved = await saveClaims(tx, actor, 'preferClaim', other, yielded)
      if (!saved.ok) return saved
    }
    const own = claims.map((claim) => (claim.id === move.id ? claim : yieldTo(key, claim)))
    return saveClaims(tx, actor, 'preferClaim', held, own)
  })
}

const yieldTo = (key: string | null, claim: ClaimInput): ClaimInput =>
  key !== null && figureKey(claim) === key ? { ...claim, preferred: false } : claim

/** @returns the other articles with a preferred claim of the same metric, in the order they are locked */
async function sameMetric(tx: Tx, articleId: number, claimId: number): Promise<number[]> {
  const claim = await tx.claim.findUnique({ where: { id: claimId }, select: { metricId: true } })
  const rows = await tx.claim.findMany({
    where: { metricId: claim?.metricId ?? 0, preferred: true, articleId: { not: articleId } },
    select: { articleId: true },
    distinct: ['articleId'],
    orderBy: { articleId: 'asc' },
  })
  return rows.map((row) => row.articleId)
}

function withArticle(
  db: Writer,
  move: ClaimMove,
  work: (tx: Tx, held: HeldArticle) => Promise<Result<Saved>>,
): Promise<Result<Saved>> {
  return write(db, async (tx) => {
    const claim = await tx.claim.findUnique({ where: { id: move.id }, select: { articleId: true } })
    const held = claim && (await lockThing(tx, articleThing, claim.articleId))
    if (!held?.input.claims.some(({ id }) => id === move.id)) return missing()
    return held.version === move.version ? work(tx, held) : conflict(held.version)
  })
}

const changed = (held: HeldArticle, id: number, change: (claim: ClaimInput) => ClaimInput): ClaimInput[] =>
  held.input.claims.map((claim) => (claim.id === id ? change(claim) : claim))

function saveClaims(tx: Tx, actor: Actor, action: string, held: HeldArticle, claims: ClaimInput[]) {
  return replaceThing(tx, actor, articleThing, action, held, { ...held.input, claims })
}

/** Paths of the article's form, as those of the one claim that was sent. */
function insideClaim(failure: Failure): Failure {
  if (failure.kind !== 'invalid') return failure
  return invalid(
    failure.issues.map((issue) => ({ ...issue, path: issue.path.replace(/^claims\.\d+\./, '') })),
  )
}
