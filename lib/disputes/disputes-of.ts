/** Pure: what is disputed, out of claims that contradict or deny each other. */
import type { ClaimLinkKind } from '../../prisma/generated/enums.ts'
import { agrees, contradicts, rivalKey } from '../claims/agree.ts'
import type { ClaimView } from '../claims/types.ts'
import { originsOf } from './origins.ts'
import type { Dispute, DisputeKind, DisputeState, JudgedKind, Judgement, Side } from './types.ts'

/**
 * @param claims everything that may bear on a dispute: linked claims, and those that answer one question differently
 * @param roots of each article that is a copy, the article it goes back to, by id
 * @returns open ones first, then the newest word first
 */
export function disputesOf(claims: readonly ClaimView[], roots: ReadonlyMap<number, number>): Dispute[] {
  return groupsOf(claims)
    .map((group) => disputeOf(group, roots))
    .sort(
      (a, b) =>
        Number(a.state === 'settled') - Number(b.state === 'settled') ||
        (b.day ?? '').localeCompare(a.day ?? '', 'en') ||
        a.id - b.id,
    )
}

/** `a` is told against `b`: another value, another account, or its denial. */
const opposes = (a: ClaimView, b: ClaimView): boolean => a.id !== b.id && (contradicts(a, b) || denies(a, b))

const denies = (a: ClaimView, b: ClaimView): boolean =>
  [
    [a, b],
    [b, a],
  ].some(([one, other]) => one?.links.some(({ kind, other: to }) => kind === 'denies' && to.id === other?.id))

/** Claims that oppose each other, directly or through others, with those that answer the same question besides. */
function groupsOf(claims: readonly ClaimView[]): ClaimView[][] {
  const byKey = Map.groupBy(claims, rivalKey)
  const opponents = (claim: ClaimView): ClaimView[] => {
    const linked = new Set(claim.links.map(({ other }) => other.id))
    const key = rivalKey(claim)
    const near = [
      ...(key === null ? [] : (byKey.get(key) ?? [])),
      ...claims.filter(({ id }) => linked.has(id)),
    ]
    return near.filter((other) => opposes(claim, other))
  }
  const edges = new Map(claims.map((claim) => [claim, opponents(claim)]))
  const seen = new Set<ClaimView>()
  const groups: ClaimView[][] = []
  for (const [claim, others] of edges) {
    if (seen.has(claim) || others.length === 0) continue
    const group = new Set<ClaimView>()
    const queue = [claim]
    for (let next = queue.pop(); next; next = queue.pop()) {
      if (group.has(next)) continue
      group.add(next)
      const key = rivalKey(next)
      const same = key === null ? [] : (byKey.get(key) ?? [])
      queue.push(...(edges.get(next) ?? []), ...same.filter((other) => agreesWith(other, next)))
    }
    for (const member of group) seen.add(member)
    groups.push([...group])
  }
  return groups
}

function disputeOf(group: ClaimView[], roots: ReadonlyMap<number, number>): Dispute {
  const sides = sidesOf(group).map(
    (claims): Side => ({
      claims,
      origins: originsOf(claims, roots),
      drawn: claims.some(({ metric, preferred, standing }) => metric && preferred && standing === 'current'),
      stands: claims.some(({ standing }) => standing === 'current'),
    }),
  )
  const first = sides[0]?.claims[0] ?? group[0]
  if (!first) throw new Error('a dispute of nobody')
  const judgements = judgementsOf(group)
  return {
    id: Math.min(...group.map(({ id }) => id)),
    kind: kindOf(group),
    metric: first.metric,
    subject: first.subject,
    period: first.period,
    sides,
    state: stateOf(sides, judgements.length > 0),
    judgements,
    day:
      group
        .map(({ day }) => day ?? '')
        .sort()
        .at(-1) || null,
  }
}

const kindOf = (group: readonly ClaimView[]): DisputeKind =>
  group.every(({ value }) => value !== null) ? 'figures' : 'accounts'

/** Settled once only one side still stands; judged while an editor's word is all that parts them. */
function stateOf(sides: readonly Side[], judged: boolean): DisputeState {
  if (sides.filter(({ stands }) => stands).length < 2) return 'settled'
  return judged ? 'open' : 'unjudged'
}

/** Those that say the same stand on one side; the drawn side first, then those that stand, then the oldest word. */
function sidesOf(group: readonly ClaimView[]): ClaimView[][] {
  const sides: ClaimView[][] = []
  for (const claim of [...group].sort(byWeight)) {
    const own = sides.find(([first]) => first !== undefined && agreesWith(claim, first))
    if (own) own.push(claim)
    else sides.push([claim])
  }
  return sides
}

/** Whether both give one answer, by an editor's word or by what they say. */
function agreesWith(claim: ClaimView, first: ClaimView): boolean {
  if (opposes(claim, first)) return false
  const confirmed = claim.links.some(({ kind, other }) => other.id === first.id && kind === 'confirms')
  if (confirmed) return true
  if (!claim.value || !first.value) {
    return claim.links.some(({ kind, other }) => other.id === first.id && kind === 'same_origin')
  }
  return rivalKey(claim) !== null && rivalKey(claim) === rivalKey(first) && agrees(claim.value, first.value)
}

const byWeight = (a: ClaimView, b: ClaimView): number =>
  Number(b.standing === 'current') - Number(a.standing === 'current') ||
  Number(b.metric !== null && b.preferred) - Number(a.metric !== null && a.preferred) ||
  (a.day ?? '').localeCompare(b.day ?? '', 'en') ||
  a.id - b.id

const judging = new Set<string>(['contradicts', 'denies', 'corrects', 'updates'] satisfies JudgedKind[])
const isJudging = (kind: ClaimLinkKind): kind is JudgedKind => judging.has(kind)

/** What editors said of the difference. Both ends may hold one judgement: it is told once. */
function judgementsOf(group: readonly ClaimView[]): Judgement[] {
  const ids = new Set(group.map(({ id }) => id))
  const told = group.flatMap(({ links }) =>
    links.flatMap(({ kind, direction, other, note, noteJa }): Judgement[] =>
      direction === 'out' && ids.has(other.id) && isJudging(kind) ? [{ kind, note, noteJa }] : [],
    ),
  )
  return [...new Map(told.map((one) => [`${one.kind}|${one.note ?? ''}`, one])).values()]
}
