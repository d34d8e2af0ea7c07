/** An article as it would be once saved: written in a transaction that is never committed. */
import type { Actor } from '../audit/entity.ts'
import type { Db, Tx } from '../db.ts'
import { type Failure, ok, type Result } from '../errors.ts'
import { createArticle, updateArticle } from './mutations.ts'
import type { ArticleInput } from './schema.ts'

class Undone<T> extends Error {
  readonly result: Result<T>
  constructor(result: Result<T>) {
    super('undone')
    this.result = result
  }
}

/**
 * @param id null: a new article
 * @param look reads what is wanted while the article stands as `input` says
 * @returns what `look` saw, or why the article could not be saved so; nothing is kept either way
 */
export async function tryArticle<T>(
  db: Db,
  actor: Actor,
  id: number | null,
  input: ArticleInput,
  look: (tx: Tx, id: number) => Promise<T>,
): Promise<Result<T>> {
  // Looking takes no right to publish: what is written here is never seen.
  const looker = { ...actor, userId: null }
  const undone = (result: Result<T>) => new Undone(result)
  try {
    return await db.$transaction(async (tx): Promise<Failure> => {
      const held = id && (await tx.article.findUnique({ where: { id }, select: { version: true } }))
      const saved = held
        ? await updateArticle(tx, looker, { id, version: held.version, input })
        : await createArticle(tx, looker, input)
      throw undone(saved.ok ? ok(await look(tx, saved.value.id)) : saved)
    })
  } catch (error) {
    if (error instanceof Undone) return error.result
    throw error
  }
}
