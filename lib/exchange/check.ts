/** Holds a whole file against the rules and the database, and says what importing it would do. Writes nothing. */
import { setImmediate } from 'node:timers/promises'
import { type HeldArticle, readArticles } from '../articles/held.ts'
import { askerOf } from '../articles/rights.ts'
import type { ArticleInput } from '../articles/schema.ts'
import { articleThing } from '../articles/thing.ts'
import type { Actor } from '../audit/entity.ts'
import { inspectThings } from '../audit/many.ts'
import { isSame } from '../audit/stable-json.ts'
import type { Db } from '../db.ts'
import type { Issue } from '../errors.ts'
import { getSetting } from '../settings/queries.ts'
import type { Entry, Problem, ReadFile } from './entry.ts'
import { claimPath, type ParsedEntry, parseEntry } from './parse-entry.ts'
import { type Plan, type Planned, problemAt, type StateMode } from './plan.ts'
import { carried } from './shape.ts'
import { type Rights, stateFor, stateIssues } from './states.ts'
import { takenElsewhere } from './taken.ts'
import { inLevels, Repetitions } from './within-file.ts'

/** @param share of the work that is done, from 0 to 1 */
export type Progress = (share: number) => void

/** Articles read, looked up and written at a time. */
export const batch = 250

type Looked = { entry: Entry; sound: NonNullable<ParsedEntry['sound']>; held: HeldArticle | null }

/** @returns the plan; with any problem at all nothing of it may be done */
export async function checkFile(
  db: Db,
  actor: Actor,
  mode: StateMode,
  file: ReadFile,
  onProgress: Progress,
): Promise<Plan> {
  const rights = await rightsOf(db, actor, mode)
  const counts = { created: 0, changed: 0, unchanged: 0, claimsRemoved: 0 }
  const plan: Plan = { creates: [], changes: [], counts, problems: [...file.problems] }
  const looked: Looked[] = []
  const repetitions = new Repetitions()
  for (let at = 0; at < file.entries.length; at += batch) {
    const entries = file.entries.slice(at, at + batch)
    const known = await heldBySlug(db, entries)
    for (const [place, entry] of entries.entries()) {
      if (place % 25 === 0) await setImmediate()
      const { held, edit } = known.get(slugOf(entry)) ?? { held: null, edit: null }
      const parsed = parseEntry(entry, held?.input ?? null)
      plan.problems.push(...parsed.issues.map((issue) => problemAt(entry, issue)))
      const { sound } = parsed
      const { state, issue } = stateFor(rights, entry.form['state'], held)
      if (issue) plan.problems.push(problemAt(entry, issue))
      if (!sound) continue
      plan.problems.push(...repetitions.problemsOf({ entry, ...sound }, sound.without))
      looked.push({ entry, sound, held })
      addPlanned(plan, rights, { entry, input: sound.input, state, held }, edit, parsed.input !== null)
    }
    onProgress((0.7 * (at + entries.length)) / file.entries.length)
  }
  plan.problems.push(...(await databaseProblems(db, looked)))
  const { circular } = inLevels(plan.creates)
  for (const { entry } of circular)
    plan.problems.push(problemAt(entry, { path: 'copyOf', code: 'copy-circle' }))
  onProgress(1)
  return { ...plan, problems: inOrder(plan.problems) }
}

async function rightsOf(db: Db, actor: Actor, mode: StateMode): Promise<Rights> {
  const asker = (await askerOf(db, actor)) ?? { id: actor.userId, role: 'analyst' as const }
  return { asker, publishing: await getSetting(db, 'publishing'), mode }
}

const slugOf = ({ form }: Entry): string => (typeof form['slug'] === 'string' ? form['slug'].trim() : '')

async function heldBySlug(db: Db, entries: readonly Entry[]) {
  const slugs = entries.map(slugOf)
  const rows = await db.article.findMany({ where: { slug: { in: slugs } }, select: { id: true } })
  const ids = rows.map(({ id }) => id)
  const edits = await db.articleEdit.findMany({ where: { articleId: { in: ids } } })
  const snapshots = new Map(edits.map(({ articleId, snapshot }) => [articleId, snapshot as unknown]))
  const held = ids.length === 0 ? [] : await readArticles(db, ids)
  return new Map(held.map((one) => [one.input.slug, { held: one, edit: snapshots.get(one.id) ?? null }]))
}

/** @param edit the text beside a published article, where there is one @param isWhole whether nothing is wrong so far */
function addPlanned(plan: Plan, rights: Rights, planned: Planned, edit: unknown, isWhole: boolean): void {
  const { entry, input, state, held } = planned
  const changed = held !== null && !isSame(held.input, input)
  const issues = stateIssues(rights, input, state, held, changed || !held)
  if (isWhole && held && changed) issues.push(...meanwhile(entry, input, held, edit))
  plan.problems.push(...issues.map((one) => problemAt(entry, one)))
  if (!isWhole) return
  const isEdit = held?.state === 'published' && isSame(edit, input)
  if (!held) {
    plan.counts.created += 1
    plan.creates.push(planned)
  } else if ((changed && !isEdit) || state !== held.state) {
    plan.counts.changed += 1
    plan.changes.push({ ...planned, held, isLive: rights.mode === 'file' })
    const kept = new Set(input.claims.map(({ id }) => id))
    plan.counts.claimsRemoved += held.input.claims.filter(({ id }) => !kept.has(id)).length
  } else plan.counts.unchanged += 1
}

/** What was done at the desk since the file was made, and would be undone by it. */
function meanwhile(entry: Entry, input: ArticleInput, held: HeldArticle, edit: unknown): Issue[] {
  if (held.state === 'published' && edit !== null) {
    return isSame(edit, input) ? [] : [{ path: 'slug', code: 'edit-waits' }]
  }
  const said = entry.form['fingerprint']
  if (typeof said !== 'string' || said.trim() === '') return []
  const isSeen = carried(held.input, held.state).fingerprint === said.trim()
  return isSeen ? [] : [{ path: 'fingerprint', code: 'changed-since' }]
}

async function databaseProblems(db: Db, looked: readonly Looked[]): Promise<Problem[]> {
  const coming = new Set(looked.filter(({ held }) => !held).map(({ sound }) => sound.input.slug))
  const wanted = looked.map(({ sound, held }) => ({ id: held?.id ?? null, input: sound.input }))
  const isComing = ({ path, values }: Issue) => path === 'copyOf' && coming.has(String(values?.['slug']))
  const inspected = await db.$transaction((tx) => inspectThings(tx, articleThing, wanted, isComing), {
    maxWait: 60_000,
    timeout: 120_000,
  })
  const taken = await takenElsewhere(db, wanted)
  return looked.flatMap(({ entry, sound }, at) => {
    const issues = [...(inspected[at]?.issues ?? []), ...(taken[at] ?? [])]
    return issues
      .filter(({ path }) => !sound.without.has(path.split('.')[0] ?? ''))
      .map((issue) => problemAt(entry, { ...issue, path: claimPath(issue.path, sound.claimAt) }))
  })
}

/** By row, each said once. */
function inOrder(problems: readonly Problem[]): Problem[] {
  const once = new Map(problems.map((one) => [`${one.row} ${one.column} ${one.code}`, one]))
  return [...once.values()].sort((a, b) => a.row - b.row)
}
