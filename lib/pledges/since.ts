/** Pure: what is told of a promise beside it and after it. */
import type { Basis } from '../../prisma/generated/enums.ts'
import type { ClaimSummary, ClaimView } from '../claims/types.ts'
import type { Follow } from './types.ts'

const happened = new Set<Basis>(['actual', 'preliminary', 'calculated'])

export const newestFirst = (a: ClaimSummary, b: ClaimSummary): number =>
  (b.day ?? '').localeCompare(a.day ?? '', 'en') || b.id - a.id

/** Whether one ISO day is surely after another: a month is not after a day within it. */
export function isLater(day: string, than: string): boolean {
  const length = Math.min(day.length, than.length)
  return day.slice(0, length) > than.slice(0, length)
}

/**
 * What is linked to a promise, what the same subject reported of the same metric after it was given, and the promises
 * that only tell it again.
 * @param again promises that tell this one again
 */
export function sinceOf(
  claim: ClaimView,
  reports: readonly ClaimSummary[],
  promises: readonly ClaimSummary[],
  again: readonly ClaimSummary[],
): Follow[] {
  const linked = claim.links.flatMap(({ kind, direction, other }): Follow[] => {
    if (kind === 'part_of' || kind === 'same_origin' || kind === 'contradicts') return []
    return direction === 'in' ? [{ by: kind, claim: other }] : []
  })
  const named = new Set(linked.map((follow) => follow.claim.id))
  const retold = again.filter(({ id }) => !named.has(id))
  const known = new Set([
    claim.id,
    ...promises.map(({ id }) => id),
    ...claim.links.map(({ other }) => other.id),
  ])
  const later = reports.filter((report) => !known.has(report.id) && follows(report, claim))
  const all = [
    ...linked,
    ...retold.map((other): Follow => ({ by: 'retold', claim: other })),
    ...later.map((report): Follow => ({ by: 'reported', claim: report })),
  ]
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

/** @returns the current accounts that contradict a promise or deny it, newest first */
export function accountsAgainst({ links }: ClaimView): ClaimSummary[] {
  const against = links.filter(
    ({ kind, direction, other }) =>
      other.standing === 'current' && (kind === 'contradicts' || (kind === 'denies' && direction === 'in')),
  )
  return [...new Map(against.map(({ other }) => [other.id, other])).values()].sort(newestFirst)
}

/** @returns the other promises with a time that a sentence of the same article makes of the same subject, soonest first */
export function besideOf(claim: ClaimView, promises: readonly ClaimView[]): ClaimView[] {
  const inOneSentence = (other: ClaimView) =>
    claim.passages.some(({ field, start, end }) =>
      other.passages.some((passage) => passage.field === field && passage.start < end && start < passage.end),
    )
  return promises
    .filter(
      (other) =>
        other.id !== claim.id &&
        other.article.id === claim.article.id &&
        subjectOf(other) === subjectOf(claim) &&
        other.period.state === 'known' &&
        inOneSentence(other),
    )
    .sort((a, b) => dayOf(a).localeCompare(dayOf(b), 'en') || a.id - b.id)
}

const dayOf = ({ period }: ClaimSummary): string => period.end ?? period.start ?? ''

const subjectOf = ({ subject }: ClaimSummary): string =>
  `${subject.type}:${subject.type === 'country' ? subject.code : subject.slug}`
