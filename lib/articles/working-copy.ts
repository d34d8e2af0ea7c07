/** The text an editor works on: a published article's edit beside it where there is one, else the article itself. */
import { Prisma } from '../../prisma/generated/client.ts'
import type { ArticleState } from '../../prisma/generated/enums.ts'
import type { Tx } from '../db.ts'
import { type CorrectionInput, readCorrections } from './corrections.ts'
import { type HeldArticle, readArticle } from './held.ts'
import { type ArticleInput, articleSchema } from './schema.ts'

export type WorkingCopy = {
  id: number
  /**
   * What a save must name. Edits and the article count on one line: an edit begins one above the article, and the
   * article it becomes (or that outlives it) is one above both. So no version ever means two texts.
   */
  version: number
  /** The version of the live article that this text was last compared with. */
  base: number
  state: ArticleState
  scheduledFor: Date | null
  input: ArticleInput
  /** Whether it stands beside a published article. */
  isEdit: boolean
  /** What a scheduled edit will say it corrects. */
  corrections: CorrectionInput[]
  /** The article as it stands. */
  live: HeldArticle
}

/** @returns null when there is no such article */
export async function readWorkingCopy(tx: Tx, id: number): Promise<WorkingCopy | null> {
  const live = await readArticle(tx, id)
  if (!live) return null
  const edit = await tx.articleEdit.findUnique({ where: { articleId: id } })
  // An edit belongs to what readers see; of an article that was archived meanwhile it is not shown.
  if (!edit || live.state !== 'published') {
    const { version, state, scheduledFor, input } = live
    return { id, version, base: version, state, scheduledFor, input, isEdit: false, corrections: [], live }
  }
  const { version, baseVersion: base, state, scheduledFor, snapshot } = edit
  const corrections = readCorrections(edit.corrections)
  return { id, version, base, state, scheduledFor, input: inputOf(snapshot), isEdit: true, corrections, live }
}

/** Reads it and holds the article's row until the transaction ends: a second writer waits here. */
export async function lockWorkingCopy(tx: Tx, id: number): Promise<WorkingCopy | null> {
  await tx.$queryRaw(Prisma.sql`SELECT 1 FROM "Article" WHERE "id" = ${id} FOR UPDATE`)
  return readWorkingCopy(tx, id)
}

/** A snapshot passed the schema when it was kept; one that no longer does is still shown, and refused when published. */
function inputOf(snapshot: unknown): ArticleInput {
  const parsed = articleSchema.safeParse(snapshot)
  return parsed.success ? parsed.data : (snapshot as ArticleInput)
}
