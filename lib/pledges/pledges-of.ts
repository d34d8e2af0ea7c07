/** Pure: what was promised, and what has been seen of it since. */
import type { Basis, Modality } from '../../prisma/generated/enums.ts'
import type { ClaimSummary, ClaimView } from '../claims/types.ts'
import { accountsAgainst, besideOf, isLater, newestFirst, sinceOf } from './since.ts'
import type { Pledge, PledgeGroup, PledgeState, RecordOf } from './types.ts'

const promised = new Set<Basis>(['pledge', 'target'])
const happened = new Set<Basis>(['actual', 'preliminary', 'calculated'])
const unsure = new Set<Modality>(['considering', 'may', 'denied'])

/**
 * A promise is a current pledge or target that is meant (not weighed, possible or denied); a sentence, without a
 * number, of what someone will do or plans, where it is no forecast or rumour; or an amount of which an editor has
 * said whether it is new, because it was told as a promise. Guidance and forecasts are expectations.
 */
export function isPromise(
  claim: Pick<ClaimSummary, 'basis' | 'modality' | 'metric' | 'novelty' | 'standing'>,
): boolean {
  const { basis, modality, metric, novelty, standing } = claim
  if (standing !== 'current' || unsure.has(modality)) return false
  if (promised.has(basis) || novelty !== null) return true
  return metric === null && (modality === 'will' || modality === 'plans') && happened.has(basis)
}

/**
 * @param claims the promises, with their links
 * @param reports later figures of the same subjects and metrics, of any standing
 * @param seen the last day our sources see, ISO
 * @param records by claim, what the record has on its matter (queries.ts says what that is)
 * @returns by metric, those with most promises first, words alone last; in each the newest promise first and what was
 *   announced before at the end. A part stands under its whole only, and what was told again under its first telling.
 */
export function pledgesOf(
  claims: readonly ClaimView[],
  reports: readonly ClaimSummary[],
  seen: string,
  records: ReadonlyMap<number, RecordOf> = new Map(),
): PledgeGroup[] {
  const all = claims.filter(isPromise)
  const ids = new Set(all.map(({ id }) => id))
  const firstOf = firstTellings(all)
  const promises = all.filter(({ id }) => !firstOf.has(id))
  const againOf = Map.groupBy(all, ({ id }) => firstOf.get(id))
  const whole = (claim: ClaimView): number | null => {
    const link = claim.links.find(
      ({ kind, direction, other }) => kind === 'part_of' && direction === 'out' && ids.has(other.id),
    )
    const id = link && (firstOf.get(link.other.id) ?? link.other.id)
    return id === undefined || id === claim.id ? null : id
  }
  const partsOf = Map.groupBy(promises, whole)
  const shown = new Set<number>()
  const pledge = (claim: ClaimView, isPart: boolean): Pledge => {
    shown.add(claim.id)
    const parts = (partsOf.get(claim.id) ?? []).filter(({ id }) => !shown.has(id))
    const record = records.get(claim.id)
    return {
      ...pledgeOf(claim, all, againOf.get(claim.id) ?? [], reports, seen, isPart ? undefined : record),
      parts: parts.sort(newestFirst).map((part) => pledge(part, true)),
    }
  }
  const top = [...(partsOf.get(null) ?? [])].sort(newFirst).map((claim) => pledge(claim, false))
  // Amounts linked in a circle have no whole: each is still shown.
  const circled = promises
    .filter(({ id }) => !shown.has(id))
    .flatMap((claim) => (shown.has(claim.id) ? [] : [pledge(claim, false)]))
  const groups = Map.groupBy([...top, ...circled], ({ claim }) => claim.metric?.slug ?? null)
  return [...groups.values()]
    .map((pledges): PledgeGroup => ({ metric: pledges[0]?.claim.metric ?? null, pledges }))
    .sort(
      (a, b) =>
        Number(a.metric === null) - Number(b.metric === null) ||
        b.pledges.length - a.pledges.length ||
        (a.metric?.slug ?? '').localeCompare(b.metric?.slug ?? '', 'en'),
    )
}

/** @returns of each promise that only tells an earlier one again, by an editor's link, the earlier one */
function firstTellings(promises: readonly ClaimView[]): Map<number, number> {
  const firstOf = new Map<number, number>()
  const seenBefore = new Set<number>()
  for (const { id, links } of promises.toSorted((a, b) => newestFirst(b, a))) {
    const first = links.find(
      ({ kind, direction, other }) =>
        direction === 'out' && (kind === 'same_origin' || kind === 'confirms') && seenBefore.has(other.id),
    )
    if (first) firstOf.set(id, firstOf.get(first.other.id) ?? first.other.id)
    seenBefore.add(id)
  }
  return firstOf
}

function pledgeOf(
  claim: ClaimView,
  promises: readonly ClaimView[],
  again: readonly ClaimView[],
  reports: readonly ClaimSummary[],
  seen: string,
  record: RecordOf | undefined,
): Omit<Pledge, 'parts'> {
  const since = sinceOf(claim, reports, promises, again)
  const done = happened.has(claim.basis) && claim.metric !== null
  const due = done ? null : claim.period.end
  const answered = since.some(
    ({ by, claim: later }) => by === 'reported' || (by !== 'retold' && happened.has(later.basis)),
  )
  const state: PledgeState = done ? 'made' : due !== null && due < seen && !answered ? 'passed' : 'running'
  const before = claim.links
    .filter(({ kind, direction }) => direction === 'out' && (kind === 'updates' || kind === 'corrects'))
    .map(({ other }) => other)
  const act = record?.announcedBy ?? null
  const announcedBy = act && claim.day && isLater(claim.day, act.day) ? act : null
  const given = announcedBy?.day ?? claim.day
  const told = new Set([claim.article.id, ...since.map((follow) => follow.claim.article.id)])
  const later = (record?.later ?? []).filter(
    (one) => given !== null && isLater(one.day, given) && (one.type === 'act' || !told.has(one.id)),
  )
  return {
    claim,
    toldOn: claim.day,
    announcedBy,
    due,
    state,
    since,
    record: done ? [] : later.toSorted((a, b) => b.day.localeCompare(a.day, 'en')),
    beside: done || claim.period.state === 'known' ? [] : besideOf(claim, promises),
    disputedBy: accountsAgainst(claim),
    before: before.sort(newestFirst),
  }
}

const newFirst = (a: ClaimSummary, b: ClaimSummary): number =>
  Number(a.novelty === 'announced_before') - Number(b.novelty === 'announced_before') || newestFirst(a, b)
