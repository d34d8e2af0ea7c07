/** Everything that an editor is told of a text's evidence before it is published. */
import { articleSchema } from '../articles/schema.ts'
import { needsBase } from '../claims/rules.ts'
import type { Tx } from '../db.ts'
import { readLexicon } from '../desk/lexicon.ts'
import type { Issue } from '../errors.ts'
import { issuesOf } from '../text/issues.ts'
import type { Conflict } from './conflicts.ts'
import { findConflicts } from './read-conflicts.ts'
import { readForm } from './read-form.ts'
import { type Unsupported, unsupported } from './support.ts'

export type Report = {
  unsupported: Unsupported[]
  /** What a claim of the form breaks or lacks; paths are the form's. */
  issues: Issue[]
  /** `own.index` (and `first.index`) count the form's claims. */
  conflicts: Conflict[]
}

/**
 * @param id the article's; null: a new one
 * @param raw the form's values as they stand, however unfinished
 * @returns null when this is no form's text
 */
export async function checkText(tx: Tx, id: number | null, raw: unknown): Promise<Report | null> {
  const read = readForm(raw)
  if (!read) return null
  const lexicon = await readLexicon(tx)
  const kinds = new Map(lexicon.metrics.map(({ slug, kind }) => [slug, kind]))
  const baseless = read.claims.flatMap(({ claim, at }): Issue[] => {
    const kind = kinds.get(claim.metric ?? '')
    if (!kind || claim.periodState === null || !needsBase(kind, claim)) return []
    const field = claim.comparator === 'none' ? 'comparator' : 'periodStart'
    return [{ path: `claims.${at}.${field}`, code: 'growth-needs-base' }]
  })
  const parsed = articleSchema.safeParse(raw)
  const broken = parsed.success ? [] : issuesOf(parsed.error)
  const ofClaims = broken.filter(({ path }) => path.startsWith('claims.') && !path.includes('.passages.'))
  const found = await findConflicts(
    tx,
    id,
    read.claims.map(({ claim }) => claim),
  )
  const inForm = (index: number | null) => (index === null ? null : (read.claims[index]?.at ?? null))
  return {
    unsupported: unsupported(read.article, lexicon),
    issues: [...read.lost, ...ofClaims, ...baseless],
    conflicts: found.map(({ own, first, ...conflict }) => ({
      ...conflict,
      own: { ...own, index: inForm(own.index) },
      first: { ...first, index: inForm(first.index) },
    })),
  }
}
