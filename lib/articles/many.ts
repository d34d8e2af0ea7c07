/** New articles by the hundred, as one write. */
import type { Actor, Saved } from '../audit/entity.ts'
import { createThings } from '../audit/many.ts'
import { recordAudits } from '../audit/record.ts'
import { type Writer, write } from '../audit/write.ts'
import { invalid, type Result } from '../errors.ts'
import { refusePublishing } from './rights.ts'
import { publishingFailure } from './rules.ts'
import type { ArticleInput } from './schema.ts'
import { articleThing } from './thing.ts'

/** As createArticle, of many. @returns `invalid` with paths that begin with the place in the list: "3.slug" */
export function createArticles(
  db: Writer,
  actor: Actor,
  inputs: readonly ArticleInput[],
): Promise<Result<Saved[]>> {
  return createThings(db, actor, articleThing, 'createArticle', inputs)
}

/** As publishNewArticle, of many that go out now. */
export function publishNewArticles(
  db: Writer,
  actor: Actor,
  inputs: readonly ArticleInput[],
): Promise<Result<Saved[]>> {
  return write(db, async (tx) => {
    const lacking = inputs.flatMap((input, at) => {
      const failure = publishingFailure(input)
      const issues = failure?.kind === 'invalid' ? failure.issues : []
      return issues.map((issue) => ({ ...issue, path: `${at}.${issue.path}` }))
    })
    if (lacking.length > 0) return invalid(lacking)
    const refusal = await refusePublishing(tx, actor, { id: null, state: 'draft' })
    if (refusal) return refusal
    const saved = await createArticles(tx, actor, inputs)
    if (!saved.ok) return saved
    const ids = saved.value.map(({ id }) => id)
    const data = { state: 'published', firstPublishedAt: new Date() } as const
    await tx.article.updateMany({ where: { id: { in: ids } }, data })
    const entries = ids.map((id) => ({ id, before: { state: 'draft' }, after: { state: 'published' } }))
    await recordAudits(tx, actor, 'publishArticle', 'Article', entries)
    return saved
  })
}
