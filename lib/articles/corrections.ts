/** What was changed in a published article, and why, as readers are told it. */
import { z } from 'zod'
import type { Actor } from '../audit/entity.ts'
import { jsonColumn } from '../audit/record.ts'
import type { Tx } from '../db.ts'
import { line, optionalLine, optionalProse, prose } from '../text/fields.ts'

export const correctionSchema = z.strictObject({
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
  const data = corrections.map((one) => ({ ...one, articleId, version, userId: actor.userId }))
  await tx.correction.createMany({ data })
}

/** Corrections in a Json column of an edit that waits for its time. */
export const keptCorrections = (corrections: readonly CorrectionInput[]) =>
  jsonColumn(corrections.length > 0 ? corrections : null)

/** @returns the corrections a Json column holds */
export const readCorrections = (kept: unknown): CorrectionInput[] =>
  correctionsSchema.safeParse(kept ?? []).data ?? []
