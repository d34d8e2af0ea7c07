/** What makes a claim a claim: the rules that the database holds too. */
import { Decimal } from 'decimal.js'
import type { Evidence, MetricKind, PeriodState } from '../../prisma/generated/enums.ts'
import { issueAt } from '../text/fields.ts'

type Values = { low: string | null; point: string | null; high: string | null }
type Rules = Values & {
  company: string | null
  country: string | null
  policy: string | null
  metric: string | null
  statement: string | null
  periodState: PeriodState | null
  periodStart: string | null
  periodEnd: string | null
  evidence: Evidence | null
  passages: readonly unknown[]
}

/** @returns what one claim alone can be told of, as zod issues */
export function claimIssues(claim: Rules) {
  const issues: ReturnType<typeof issueAt>[] = []
  const add = (field: string, code: string) => issues.push(issueAt(claim, [field], code))
  const subjects = [claim.company, claim.country, claim.policy].filter((subject) => subject !== null)
  if (subjects.length !== 1) add('company', 'one-subject')
  const values = [claim.low, claim.point, claim.high].filter((value) => value !== null)
  if (claim.metric === null && values.length > 0) add('metric', 'required')
  if (claim.metric !== null && values.length === 0) add('point', 'required')
  if (claim.metric === null && claim.statement === null && values.length === 0) add('statement', 'required')
  if (values.some((value, at) => at > 0 && new Decimal(values[at - 1] ?? value).gt(value))) {
    add('high', 'out-of-order')
  }
  const dated = claim.periodStart !== null || claim.periodEnd !== null
  if (claim.periodState === 'known' && !dated) add('periodStart', 'required')
  if (dated && claim.periodState !== null && claim.periodState !== 'known')
    add('periodState', 'period-is-dated')
  if (claim.periodStart && claim.periodEnd && claim.periodEnd < claim.periodStart) {
    add('periodEnd', 'end-before-start')
  }
  if (claim.evidence === 'passage' && claim.passages.length === 0) add('passages', 'required')
  if (claim.evidence === 'citation' && claim.passages.length > 0) add('evidence', 'evidence-mismatch')
  return issues
}

/** @returns the decimals of the most exact of the values: 6.0 has one */
export const decimalsOf = ({ low, point, high }: Values): number =>
  Math.max(...[low, point, high].map((value) => value?.split('.')[1]?.length ?? 0))

/** Fills in what the rest of a claim says already, and writes its values with equal digits. */
export function settleClaim<C extends Rules>(claim: C) {
  const decimals = decimalsOf(claim)
  const print = (value: string | null) => (value === null ? null : new Decimal(value).toFixed(decimals))
  const dated = claim.periodStart !== null || claim.periodEnd !== null
  return {
    ...claim,
    low: print(claim.low),
    point: print(claim.point),
    high: print(claim.high),
    periodState: claim.periodState ?? (dated ? ('known' as const) : ('unknown' as const)),
    evidence: claim.evidence ?? (claim.passages.length > 0 ? ('passage' as const) : ('citation' as const)),
  }
}

/** A growth figure says nothing without what it grew from: a comparator and a period. */
export function needsBase(
  kind: MetricKind,
  claim: { comparator: string; periodState: PeriodState },
): boolean {
  return kind === 'growth' && (claim.comparator === 'none' || claim.periodState !== 'known')
}

/** What makes two figures the same figure: metric, subject, period, basis, level or change. Null when it is none to draw. */
export function figureKey(claim: {
  metric: string | number | null
  company: string | number | null
  country: string | null
  policy: string | number | null
  periodState: PeriodState
  periodStart: string | null
  periodEnd: string | null
  basis: string
  isChange: boolean
  preferred: boolean
  standing: string
}): string | null {
  if (!claim.preferred || claim.standing !== 'current' || claim.metric === null) return null
  if (claim.periodState !== 'known') return null
  const { metric, company, country, policy, periodStart, periodEnd, basis, isChange } = claim
  return JSON.stringify([metric, company, country, policy, periodStart, periodEnd, basis, isChange])
}
