/** Pure: what was promised, and what has been seen of it since. */
import type { Basis, Modality } from '../../prisma/generated/enums.ts'
import type { ClaimSummary, ClaimView } from '../claims/types.ts'
import type { Follow, Pledge, PledgeGroup, PledgeState } from './types.ts'

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
 * @returns by metric, those with most promises first, words alone last; in each the newest promise first and what was
 *   announced before at the end. A part stands under its whole only.
 */
export function pledgesOf(
  claims: readonly ClaimView[],
  reports: readonly ClaimSummary[],
  seen: string,
): PledgeGroup[] {
  const promises = claims.filter(isPromise)
  const ids = new Set(promises.map(({ id }) => id))
  const whole = (claim: ClaimView): number | null =>
    claim.links.find(
      ({ kind, direction, other }) => kind === 'part_of' && direction === 'out' && ids.has(other.id),
    )?.other.id ?? null
  const partsOf = Map.groupBy(promises, whole)
  const shown = new Set<number>()
  const pledge = (claim: ClaimView): Pledge => {
    shown.add(claim.id)
    const parts = (partsOf.get(claim.id) ?? []).filter(({ id }) => !shown.has(id))
    return { ...pledgeOf(claim, reports, ids, seen), parts: parts.sort(newestFirst).map(pledge) }
  }
  const top = [...(partsOf.get(null) ?? [])].sort(newFirst).map(pledge)
  // Amounts linked in a circle have no whole: each is still shown.
  const circled = promises
    .filter(({ id }) => !shown.has(id))
    .flatMap((claim) => (shown.has(claim.id) ? [] : [pledge(claim)]))
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

function pledgeOf(
  claim: ClaimView,
  reports: readonly ClaimSummary[],
  promises: ReadonlySet<number>,
  seen: string,
): Omit<Pledge, 'parts'> {
  const since = sinceOf(claim, reports, promises)
  const done = happened.has(claim.basis) && claim.metric !== null
  const due = done ? null : claim.period.end
  const answered = since.some(({ by, claim: later }) => by === 'reported' || happened.has(later.basis))
  const state: PledgeState = done ? 'made' : due !== null && due < seen && !answered ? 'passed' : 'running'
  const before = claim.links
    .filter(({ kind, direction }) => direction === 'out' && (kind === 'updates' || kind === 'corrects'))
    .map(({ other }) => other)
  return { claim, announcedOn: claim.day, due, state, since, before: before.sort(newestFirst) }
}

/** What is linked to a promise, and what the same subject reported of the same metric after it was given. */
function sinceOf(
  claim: ClaimView,
  reports: readonly ClaimSummary[],
  promises: ReadonlySet<number>,
): Follow[] {
  const linked = claim.links.flatMap(({ kind, direction, other }): Follow[] => {
    if (kind === 'part_of' || kind === 'same_origin' || kind === 'contradicts') return []
    return direction === 'in' ? [{ by: kind, claim: other }] : []
  })
  const known = new Set([claim.id, ...promises, ...claim.links.map(({ other }) => other.id)])
  const later = reports.filter((report) => !known.has(report.id) && follows(report, claim))
  const all = [...linked, ...later.map((report): Follow => ({ by: 'reported', claim: report }))]
  const once = new Map(all.map((follow) => [`${follow.by} ${follow.claim.id}`, follow]))
  return [...once.values()].sort((a, b) => newestFirst(a.claim, b.claim))
}

/** A report of what happened, told after the promise and of a time that does not end before it. */
function follows(report: ClaimSummary, claim: ClaimView): boolean {
  const from = claim.day ?? ''
  return (
    claim.metric !== null &&
    report.metric?.slug === claim.metric.slug &&
    subjectOf(report) === subjectOf(claim) &&
    report.standing === 'current' &&
    happened.has(report.basis) &&
    (report.day ?? '') > from &&
    (report.period.end === null || report.period.end >= from)
  )
}

const subjectOf = ({ subject }: ClaimSummary): string =>
  `${subject.type}:${subject.type === 'country' ? subject.code : subject.slug}`

const newestFirst = (a: ClaimSummary, b: ClaimSummary): number =>
  (b.day ?? '').localeCompare(a.day ?? '', 'en') || b.id - a.id

const newFirst = (a: ClaimSummary, b: ClaimSummary): number =>
  Number(a.novelty === 'announced_before') - Number(b.novelty === 'announced_before') || newestFirst(a, b)
