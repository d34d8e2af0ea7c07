/** What was changed in a published article, and why, as readers are told it. */
import { z } from 'zod'
import type { Actor } from '../audit/entity.ts'
import { jsonColumn } from '../audit/record.ts'
import type { Writer } from '../audit/write.ts'
import type { Tx } from '../db.ts'
import { line, optionalLine, optionalProse, prose, rowId } from '../text/fields.ts'

export const correctionSchema = z.strictObject({
  /** The figure it changed, if it is one. */
  claimId: rowId()
    .nullish()
    .transform((id) => id ?? null),
  /** What was wrong: "Toyota's September output". */
  what: line(300),
  whatJa: optionalLine(300),
  before: prose(2000),
  after: prose(2000),
  why: prose(2000),
  whyJa: optionalProse(2000),
})
export const correctionsSchema = z.array(correctionSchema).max(50)
export type CorrectionInput = z.output<typeof correctionSchema>

/** Writes the corrections that version `version` of an article made. */
export async function writeCorrections(
  tx: Tx,
  actor: Actor,
  articleId: number,
  version: number,
  corrections: readonly CorrectionInput[],
): Promise<void> {
  if (corrections.length === 0) return
  // A figure that this very publication took away has no row to name any more.
  const ids = corrections.flatMap(({ claimId }) => claimId ?? [])
  const there = await tx.claim.findMany({ where: { articleId, id: { in: ids } }, select: { id: true } })
  const own = new Set(there.map(({ id }) => id))
  const claimOf = (id: number | null) => (id !== null && own.has(id) ? id : null)
  const data = corrections.map(({ claimId, ...one }) => {
    return { ...one, claimId: claimOf(claimId), articleId, version, userId: actor.userId }
  })
  await tx.correction.createMany({ data })
}

/** Corrections in a Json column of an edit that waits for its time. */
export const keptCorrections = (corrections: readonly CorrectionInput[]) =>
  jsonColumn(corrections.length > 0 ? corrections : null)

/** @returns the corrections a Json column holds */
export const readCorrections = (kept: unknown): CorrectionInput[] =>
  correctionsSchema.safeParse(kept ?? []).data ?? []

/**
 * The form of a published article holds its corrections beside the text that they explain.
 * @param input anything at all, from the browser
 * @returns the text alone, and the corrections (undefined where the form holds none)
 */
export function splitCorrections(input: unknown): { text: unknown; corrections: unknown } {
  if (input === null || typeof input !== 'object' || Array.isArray(input))
    return { text: input, corrections: undefined }
  const { corrections, ...text } = input as { corrections?: unknown }
  return { text, corrections }
}

/** A correction as readers see it. `at` is an ISO instant; before and after are as the editor wrote them. */
export type CorrectionView = CorrectionInput & { id: number; at: string }

/** @returns the corrections of an article, newest first */
export async function listCorrections(db: Writer, articleId: number): Promise<CorrectionView[]> {
  const told = { what: true, whatJa: true, before: true, after: true, why: true, whyJa: true } as const
  const rows = await db.correction.findMany({
    where: { articleId },
    orderBy: { id: 'desc' },
    select: { id: true, at: true, claimId: true, ...told },
  })
  return rows.map(({ at, ...row }) => ({ ...row, at: at.toISOString() }))
}

/** What a correction of a changed figure begins as: all but the reason. */
export type ProposedCorrection = {
  claimId: number
  what: string
  whatJa: string
  before: string
  after: string
}
