/** An import from first byte to last word, telling how far it is. */
import type { Actor } from '../audit/entity.ts'
import type { Db } from '../db.ts'
import { applyPlan } from './apply.ts'
import { checkFile } from './check.ts'
import type { Problem } from './entry.ts'
import type { Counts, StateMode } from './plan.ts'
import { readFile } from './read.ts'

export type ImportOptions = {
  states: StateMode
  /** Whether to look only. */
  dryRun: boolean
}

/**
 * What became of it. `written`: all of it is in the database (of a dry run nothing ever is).
 * `shown`: readers may see something new, so public pages are to be made anew.
 */
export type ImportResult = { written: boolean; shown: boolean; counts: Counts; problems: Problem[] }

/** Where the work is: `percent` from 0 to 100, never going back. */
export type ImportProgress = (step: 'reading' | 'checking' | 'writing', percent: number) => void

/** @param isGone whether whoever asked has left: then nothing is imported */
export async function runImport(
  db: Db,
  actor: Actor,
  bytes: Uint8Array,
  { states, dryRun }: ImportOptions,
  onProgress: ImportProgress = () => {},
  isGone?: () => boolean,
): Promise<ImportResult> {
  onProgress('reading', 0)
  const file = await readFile(bytes)
  const checked = dryRun ? 100 : 40
  onProgress('checking', 5)
  const plan = await checkFile(db, actor, states, file, (share) =>
    onProgress('checking', 5 + (checked - 5) * share),
  )
  const { counts, problems } = plan
  if (dryRun || problems.length > 0) return { written: false, shown: false, counts, problems }
  const progress = (share: number) => onProgress('writing', 40 + 60 * share)
  const applied = await applyPlan(db, actor, plan, progress, isGone)
  const shown = applied.written && states === 'file' && [...plan.creates, ...plan.changes].some(isSeen)
  return { ...applied, shown, counts }
}

const isSeen = ({ state, held }: { state: string; held: { state: string } | null }) =>
  state === 'published' || held?.state === 'published'
