/** Does what a plan says: all of it in one transaction, or nothing. */
import { saveArticleEdit } from '../articles/edit.ts'
import { createArticles, publishNewArticles } from '../articles/many.ts'
import { archiveArticle, publishArticle, restoreArticle, updateArticle } from '../articles/mutations.ts'
import { submitArticleForReview } from '../articles/review.ts'
import type { Actor, Saved } from '../audit/entity.ts'
import type { Db, Tx } from '../db.ts'
import { type Failure, ok, type Result } from '../errors.ts'
import { batch, type Progress } from './check.ts'
import type { Problem } from './entry.ts'
import { type Plan, type Planned, problemAt } from './plan.ts'
import { inLevels } from './within-file.ts'

type Change = Plan['changes'][number]

class Undone extends Error {
  readonly problems: Problem[]
  constructor(problems: Problem[]) {
    super('the import was undone')
    this.problems = problems
  }
}

/**
 * @param isGone whether whoever asked has left: then nothing is imported
 * @returns whether it is written, and what kept it from that (something changed since the check)
 * @throws what is no expected failure; nothing is written then
 */
export async function applyPlan(
  db: Db,
  actor: Actor,
  plan: Plan,
  onProgress: Progress,
  isGone: () => boolean = () => false,
): Promise<{ written: boolean; problems: Problem[] }> {
  const total = plan.creates.length + plan.changes.length
  let done = 0
  const wrote = (count: number) => {
    if (isGone()) throw new Undone([])
    done += count
    onProgress(done / total)
  }
  try {
    await db.$transaction((tx) => writeAll(tx, actor, plan, wrote), { maxWait: 60_000, timeout: 600_000 })
    return { written: true, problems: [] }
  } catch (error) {
    if (error instanceof Undone) return { written: false, problems: error.problems }
    throw error
  }
}

async function writeAll(tx: Tx, actor: Actor, plan: Plan, wrote: (count: number) => void): Promise<void> {
  const coming = new Set(plan.creates.map(({ input }) => input.slug))
  // What yields a figure or an address goes first; what refers to a new article, last.
  const isLate = ({ input }: Change) => coming.has(input.copyOf ?? '')
  await writeChanges(
    tx,
    actor,
    plan.changes.filter((change) => !isLate(change)),
    wrote,
  )
  for (const level of inLevels(plan.creates).levels) {
    for (let at = 0; at < level.length; at += batch) {
      const planned = level.slice(at, at + batch)
      const published = planned.filter(({ state }) => state === 'published')
      const others = planned.filter(({ state }) => state !== 'published')
      await create(tx, actor, published, publishNewArticles)
      await settle(tx, actor, others, await create(tx, actor, others, createArticles))
      wrote(planned.length)
    }
  }
  await writeChanges(tx, actor, plan.changes.filter(isLate), wrote)
}

async function create(
  tx: Tx,
  actor: Actor,
  planned: readonly Planned[],
  write: typeof createArticles,
): Promise<Saved[]> {
  if (planned.length === 0) return []
  const inputs = planned.map(({ input }) => input)
  const saved = await write(tx, actor, inputs)
  if (saved.ok) return saved.value
  throw undone(saved, (path) => {
    const [at = '', ...rest] = path.split('.')
    return { planned: planned[Number(at)] ?? planned[0], path: rest.join('.') }
  })
}

/** New articles that are to be neither drafts nor published: few, one by one. */
async function settle(tx: Tx, actor: Actor, planned: readonly Planned[], saved: readonly Saved[]) {
  for (const [at, one] of planned.entries()) {
    const made = saved[at]
    if (!made || one.state === 'draft') continue
    demand(one, await move(tx, actor, made.id, made.version, 'draft', one.state))
  }
}

async function writeChanges(
  tx: Tx,
  actor: Actor,
  changes: readonly Change[],
  wrote: (count: number) => void,
) {
  for (const change of changes) {
    const { held, input, state, isLive } = change
    const { id, version } = held
    // Beside what readers see, unless the file may say what they see.
    const save = held.state === 'published' && !isLive ? saveArticleEdit : updateArticle
    const saved = demand(change, await save(tx, actor, { id, version, input }))
    if (state !== held.state) demand(change, await move(tx, actor, id, saved.version, held.state, state))
    wrote(1)
  }
}

function move(
  tx: Tx,
  actor: Actor,
  id: number,
  version: number,
  from: string,
  to: Planned['state'],
): Promise<Result<Saved>> {
  const change = { id, version }
  if (to === 'published') return publishArticle(tx, actor, change)
  if (to === 'archived') return archiveArticle(tx, actor, change)
  if (to === 'in_review') return submitArticleForReview(tx, actor, change)
  return from === 'archived'
    ? restoreArticle(tx, actor, change)
    : Promise.resolve(ok({ id, slug: '', version, changed: false }))
}

function demand<T>(planned: Planned, result: Result<T>): T {
  if (result.ok) return result.value
  throw undone(result, (path) => ({ planned, path }))
}

function undone(
  failure: Failure,
  find: (path: string) => { planned: Planned | undefined; path: string },
): Undone {
  const issues = failure.kind === 'invalid' ? failure.issues : [{ path: 'slug', code: 'changed-meanwhile' }]
  return new Undone(
    issues.flatMap((issue) => {
      const { planned, path } = find(issue.path)
      return planned ? [problemAt(planned.entry, { ...issue, path })] : []
    }),
  )
}
