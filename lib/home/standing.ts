type Standing = { statuses: readonly { status: { since: string | null } }[] }

/** The day a policy came to stand where it stands: of two sides that differ, the later one. */
const changedOn = ({ statuses }: Standing): string =>
  statuses
    .map(({ status }) => status.since ?? '')
    .sort()
    .at(-1) ?? ''

/** The policies whose status changed last, newest change first; those without any dated act are left out. */
export function latestStanding<P extends Standing>(policies: readonly P[], limit: number): P[] {
  return policies
    .map((policy) => ({ policy, day: changedOn(policy) }))
    .filter(({ day }) => day !== '')
    .sort((a, b) => (a.day < b.day ? 1 : a.day > b.day ? -1 : 0))
    .slice(0, limit)
    .map(({ policy }) => policy)
}
