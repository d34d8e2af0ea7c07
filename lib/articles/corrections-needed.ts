/** Which changes of a published article readers must be told of. Pure. */
import { Decimal } from 'decimal.js'
import type { ClaimInput } from '../claims/schema.ts'
import { type Failure, type Issue, invalid } from '../errors.ts'
import type { CorrectionInput } from './corrections.ts'
import type { ArticleInput } from './schema.ts'

/** A figure that readers have seen, and what it would now say. */
export type ChangedFigure = { id: number; before: ClaimInput; after: ClaimInput }

/** What a figure says besides its number: how exactly, of what and whom, when, and how firmly. */
const said = [
  ...(['approximation', 'comparator', 'isChange', 'metric', 'company', 'country', 'policy'] as const),
  ...(['periodStart', 'periodEnd', 'flow', 'basis', 'modality'] as const),
]

/** 6 and 6.0 are one value; a bound that came or went makes another, and so do "about" and "at least". */
const saysTheSame = (a: ClaimInput, b: ClaimInput): boolean =>
  (['low', 'point', 'high'] as const).every((name) => {
    const [one, other] = [a[name], b[name]]
    return one === null || other === null ? one === other : new Decimal(one).equals(other)
  }) && said.every((name) => a[name] === b[name])

/** @returns the figures that say something else now; one that is gone, or taken back, says nothing else */
export function changedFigures(
  live: Pick<ArticleInput, 'claims'>,
  next: Pick<ArticleInput, 'claims'>,
): ChangedFigure[] {
  const now = new Map(next.claims.map((claim) => [claim.id, claim]))
  return live.claims.flatMap((before): ChangedFigure[] => {
    const after = before.id === null ? undefined : now.get(before.id)
    if (before.id === null || before.metric === null || !after) return []
    const isShown = before.standing !== 'withdrawn' && after.standing !== 'withdrawn'
    return isShown && !saysTheSame(before, after) ? [{ id: before.id, before, after }] : []
  })
}

/**
 * @returns null when every changed figure is accounted for; else `correction-needed` (with how many are not), and
 *   `unknown` for a correction of a figure that is not the article's
 */
export function correctionFailure(
  live: Pick<ArticleInput, 'claims'>,
  next: Pick<ArticleInput, 'claims'>,
  corrections: readonly CorrectionInput[],
): Failure | null {
  const own = new Set(live.claims.map(({ id }) => id))
  const issues = corrections.flatMap(({ claimId }, at): Issue[] =>
    claimId === null || own.has(claimId) ? [] : [{ path: `corrections.${at}.what`, code: 'unknown' }],
  )
  const told = new Set(corrections.map(({ claimId }) => claimId))
  const untold = changedFigures(live, next).filter(({ id }) => !told.has(id))
  if (untold.length > 0) {
    issues.push({ path: 'corrections', code: 'correction-needed', values: { count: untold.length } })
  }
  return issues.length > 0 ? invalid(issues) : null
}
