/** What is asked of an article's evidence before readers see it, and what an editor's judgements of figures do. */
import { type HeldArticle, readArticle } from '../articles/held.ts'
import type { ArticleInput } from '../articles/schema.ts'
import { articleThing } from '../articles/thing.ts'
import type { Actor } from '../audit/entity.ts'
import { lockThing, replaceThing } from '../audit/thing.ts'
import { linkClaims } from '../claims/links.ts'
import type { ClaimInput } from '../claims/schema.ts'
import type { Tx } from '../db.ts'
import { readLexicon } from '../desk/lexicon.ts'
import { type Failure, type Issue, invalid, ok, type Result } from '../errors.ts'
import {
  type Conflict,
  type Judgement,
  type JudgementKind,
  judgementsSchema,
  linkKindOf,
} from './conflicts.ts'
import { findConflicts } from './read-conflicts.ts'
import { type Unsupported, unsupported } from './support.ts'

/** A judged pair: what the claim at `index` of the text is to the claim `to`, or to the one at `toIndex`. */
export type Judged = {
  index: number
  to: number | null
  toIndex: number | null
  kind: JudgementKind
  sameOrigin: boolean
}

/**
 * Whether a text may go before readers as far as its evidence goes. Asked of people, at each publication and edit; what
 * has no account behind it (the seed, the command line) brings what was published elsewhere, as rights.ts has it.
 * @returns null, or `invalid` with `unsupported` (one per field, naming the words) and `conflict-unjudged`
 */
export async function evidenceFailure(
  tx: Tx,
  actor: Actor,
  articleId: number | null,
  input: ArticleInput,
  judgements: readonly Judgement[] = [],
): Promise<Failure | null> {
  if (actor.userId === null || input.kind === 'reference') return null
  const judged = new Set(judgements.map(({ key }) => key))
  const conflicts = await findConflicts(tx, articleId, input.claims)
  const issues = [
    ...unsupportedIssues(unsupported(input, await readLexicon(tx))),
    ...conflicts.filter(({ blocks, key }) => blocks && !judged.has(key)).map(conflictIssue),
  ]
  return issues.length > 0 ? invalid(issues) : null
}

/** @returns one issue per field, where the first mention of each number or name stands */
export function unsupportedIssues(found: readonly Unsupported[]): Issue[] {
  const fields = new Map<string, string[]>()
  for (const { places } of found) {
    const [{ path, words }] = places
    fields.set(path, [...(fields.get(path) ?? []), words])
  }
  return [...fields].map(([path, words]) => ({
    path,
    code: 'unsupported',
    values: { words: words.slice(0, 12).join(' · ') + (words.length > 12 ? ' …' : ''), count: words.length },
  }))
}

const conflictIssue = ({ own, first }: Conflict): Issue => ({
  path: `claims.${own.index}.point`,
  code: 'conflict-unjudged',
  values: { article: first.article?.headline ?? '' },
})

/**
 * Brings figures in line with what was judged of them, before the text is saved: a corrected figure stands no longer
 * for itself, and of two that answer alike one is drawn: the correction or update, else the first.
 * @returns the text to save, and the links to write once its claims have their ids (`linkJudged`)
 */
export async function settleJudged(
  tx: Tx,
  actor: Actor,
  articleId: number | null,
  input: ArticleInput,
  judgements: readonly Judgement[],
): Promise<Result<{ input: ArticleInput; judged: Judged[] }>> {
  if (judgements.length === 0) return ok({ input, judged: [] })
  const kinds = new Map(judgements.map(({ key, kind }) => [key, kind]))
  const claims = [...input.claims]
  const judged: Judged[] = []
  for (const { key, own, first, blocks } of await findConflicts(tx, articleId, input.claims)) {
    const kind = kinds.get(key)
    const index = own.index
    if (kind === undefined || index === null) continue
    const wins = kind === 'correction' || kind === 'update'
    const action = kind === 'correction' ? 'correctClaim' : 'preferClaim'
    const yields = (claim: ClaimInput): ClaimInput => ({
      ...claim,
      standing: kind === 'correction' ? 'corrected' : claim.standing,
      preferred: false,
    })
    const settle = (at: number, change: (claim: ClaimInput) => ClaimInput) => {
      const claim = claims[at]
      if (claim) claims[at] = change(claim)
    }
    if (blocks) settle(index, (claim) => ({ ...claim, preferred: wins }))
    if (wins && first.index !== null && (blocks || kind === 'correction')) settle(first.index, yields)
    if (wins && first.article !== null && (blocks || kind === 'correction')) {
      const failure = await yieldElsewhere(tx, actor, first.article.id, first.id, yields, action)
      if (failure) return failure
    }
    const sameOrigin = first.article !== null && input.copyOf === first.article.slug
    judged.push({ index, to: first.id, toIndex: first.index, kind, sameOrigin })
  }
  return ok({ input: { ...input, claims }, judged })
}

async function yieldElsewhere(
  tx: Tx,
  actor: Actor,
  articleId: number,
  claimId: number | null,
  change: (claim: ClaimInput) => ClaimInput,
  action: string,
): Promise<Failure | null> {
  const held: HeldArticle | null = await lockThing(tx, articleThing, articleId)
  if (!held) return null
  const claims = held.input.claims.map((claim) => (claim.id === claimId ? change(claim) : claim))
  const saved = await replaceThing(tx, actor, articleThing, action, held, { ...held.input, claims })
  return saved.ok ? null : saved
}

/** Writes what was judged as links between claims, once the text is saved; its claims stand in the same order. */
export async function linkJudged(
  tx: Tx,
  actor: Actor,
  articleId: number,
  judged: readonly Judged[],
): Promise<Failure | null> {
  if (judged.length === 0) return null
  const claims = (await readArticle(tx, articleId))?.input.claims ?? []
  for (const { index, to: known, toIndex, kind, sameOrigin } of judged) {
    const from = claims[index]?.id ?? null
    const to = known ?? (toIndex === null ? null : (claims[toIndex]?.id ?? null))
    if (from === null || to === null) continue
    const link = { from, to, kind: linkKindOf(kind, sameOrigin), note: null, noteJa: null }
    const linked = await linkClaims(tx, actor, link)
    if (!linked.ok) return linked
  }
  return null
}

/** Keeps what was judged of a text that the clock will publish; what was kept before is forgotten. */
export async function keepJudgements(
  tx: Tx,
  articleId: number,
  judgements: readonly Judgement[],
): Promise<void> {
  const data = { judgements: judgements.map((one) => ({ ...one })) }
  if (judgements.length === 0) await tx.scheduledJudgement.deleteMany({ where: { articleId } })
  else
    await tx.scheduledJudgement.upsert({ where: { articleId }, create: { articleId, ...data }, update: data })
}

/** @returns what was judged of a text when it was scheduled */
export async function readJudgements(tx: Tx, articleId: number): Promise<Judgement[]> {
  const kept = await tx.scheduledJudgement.findUnique({ where: { articleId } })
  return judgementsSchema.safeParse(kept?.judgements ?? []).data ?? []
}
