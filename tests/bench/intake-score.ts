/** Compares a draft with the expected reading: numbers, attributes, names, parts. */
import { Decimal } from 'decimal.js'
import type { IntakeClaim, IntakeDraft } from '../../lib/intake/shape.ts'
import type { Gold, GoldClaim } from './intake-texts.ts'

/** The attributes judged over the claims that were found. */
export const attributes = [
  'metric',
  'subject',
  'period',
  'comparator',
  'basis',
  'modality',
  'approximation',
  'speaker',
  'flow',
  'change',
  'streak',
] as const
export type Attribute = (typeof attributes)[number]

/** Right ones out of all. */
export type Share = { right: number; all: number }
export type Score = {
  texts: number
  recognised: Share
  /** Of what was read, what is expected; and the other way about. */
  precision: Share
  recall: Share
  attributes: Record<Attribute, Share>
  entityPrecision: Share
  entityRecall: Share
  ambiguous: Share
  parts: Record<string, Share>
  misses: string[]
}

const none = (): Share => ({ right: 0, all: 0 })
export function emptyScore(): Score {
  return {
    texts: 0,
    recognised: none(),
    precision: none(),
    recall: none(),
    attributes: Object.fromEntries(attributes.map((name) => [name, none()])) as Record<Attribute, Share>,
    entityPrecision: none(),
    entityRecall: none(),
    ambiguous: none(),
    parts: {},
    misses: [],
  }
}

const count = (share: Share, right: boolean) => {
  share.all += 1
  if (right) share.right += 1
}

/** Without white space, as plain characters: how quotes and parts are compared. */
const bare = (text: string) => text.normalize('NFKC').replace(/[\s]+/g, '')
const number = (value: string | null | undefined) =>
  value === null || value === undefined ? '' : new Decimal(value).toFixed()

/** Value, unit and sentence: what makes two claims the same number. */
function isSame(gold: GoldClaim, read: IntakeClaim): boolean {
  const values = (one: GoldClaim | IntakeClaim) =>
    [number(one.low), number(one.point), number(one.high), one.unit ?? ''].join('/')
  if (values(gold) !== values(read)) return false
  const [a, b] = [bare(gold.quote), bare(read.quote)]
  // A gold sentence may carry a dateline or a lead that the other leaves out, and the other way about.
  return a === b || (Math.min(a.length, b.length) > 12 && (a.includes(b) || b.includes(a)))
}

const show = (value: unknown) =>
  (typeof value === 'string' ? value : JSON.stringify(value ?? null)).slice(0, 160)

/** Adds what a draft gets right and wrong to a score. */
export function score(into: Score, name: string, gold: Gold, draft: IntakeDraft): void {
  into.texts += 1
  const miss = (what: string) => into.misses.push(`${name}  ${what}`)
  count(into.recognised, gold.recognised === draft.recognised)
  if (gold.recognised !== draft.recognised) miss(`recognised: expected ${gold.recognised}`)
  if (!gold.recognised) return
  scoreClaims(into, gold.claims ?? [], draft.claims, miss)
  scoreEntities(into, gold, draft, miss)
  for (const [part, expected] of Object.entries(gold.parts ?? {})) {
    const read = draft.parts[part as keyof IntakeDraft['parts']]
    const share = into.parts[part] ?? none()
    into.parts[part] = share
    const right = compared(expected) === compared(read)
    count(share, right)
    if (!right) miss(`${part}: expected ${show(expected)}\n      read ${show(read)}`)
  }
}

/** A part with all white space out of its texts. */
const compared = (value: unknown) =>
  JSON.stringify(value ?? null, (_key, one) => (typeof one === 'string' ? bare(one) : one))

function scoreClaims(
  into: Score,
  gold: readonly GoldClaim[],
  read: readonly IntakeClaim[],
  miss: (what: string) => void,
) {
  const left = new Set(read)
  for (const expected of gold) {
    const same = [...left].filter((claim) => isSame(expected, claim))
    // Where a value stands twice in a sentence, the better of the two is meant.
    const found = same.sort((a, b) => agreeing(expected, b) - agreeing(expected, a))[0]
    count(into.recall, found !== undefined)
    if (!found) {
      miss(
        `MISSED ${expected.mark} (${number(expected.low)} ${number(expected.point)} ${number(expected.high)} ${expected.unit}) in: ${expected.quote}`,
      )
      continue
    }
    left.delete(found)
    for (const attribute of attributes) {
      const right = agrees(expected, found, attribute)
      count(into.attributes[attribute], right)
      if (!right)
        miss(
          `${attribute} of ${expected.mark}: expected ${show(attributeOf(expected, attribute))}, read ${show(attributeOf(found, attribute))} in: ${expected.quote}`,
        )
    }
  }
  for (const claim of read) count(into.precision, !left.has(claim))
  for (const claim of left)
    miss(
      `EXTRA ${claim.mark} (${claim.low ?? ''} ${claim.point ?? ''} ${claim.high ?? ''} ${claim.unit}) in: ${claim.quote}`,
    )
}

function attributeOf(claim: GoldClaim | IntakeClaim, attribute: Attribute): unknown {
  if (attribute === 'subject') return claim.subject ?? claim.subjectName ?? null
  return claim[attribute] ?? null
}

function agrees(gold: GoldClaim, read: IntakeClaim, attribute: Attribute): boolean {
  const [a, b] = [attributeOf(gold, attribute), attributeOf(read, attribute)]
  if (typeof a === 'string' && typeof b === 'string' && (attribute === 'speaker' || attribute === 'subject'))
    return bare(a).toLowerCase() === bare(b).toLowerCase()
  return a === b
}

const agreeing = (gold: GoldClaim, read: IntakeClaim) =>
  attributes.filter((attribute) => agrees(gold, read, attribute)).length

function scoreEntities(into: Score, gold: Gold, draft: IntakeDraft, miss: (what: string) => void) {
  for (const [kind, expected] of Object.entries(gold.entities ?? {})) {
    const read = draft.entities[kind as keyof IntakeDraft['entities']]
    for (const slug of read) {
      count(into.entityPrecision, expected.includes(slug))
      if (!expected.includes(slug)) miss(`EXTRA ${kind} ${slug}`)
    }
    for (const slug of expected) {
      count(into.entityRecall, read.includes(slug))
      if (!read.includes(slug)) miss(`MISSED ${kind} ${slug}`)
    }
  }
  if (!gold.ambiguous) return
  const words = (list: readonly { text: string }[]) =>
    [...new Set(list.map(({ text }) => text))].sort().join(' ')
  count(into.ambiguous, words(gold.ambiguous) === words(draft.ambiguous))
  if (words(gold.ambiguous) !== words(draft.ambiguous))
    miss(`ambiguous: expected ${words(gold.ambiguous)}, read ${words(draft.ambiguous)}`)
}
