import type { ActKind } from '../../prisma/generated/client.ts'
import type { Db } from '../db.ts'
import { type Named, named } from '../named.ts'
import { type RateNow, rateOn } from './rates.ts'
import { type PolicyStatus, statusOn } from './status.ts'
import type { ActView, PolicyActView, PolicyCard, PolicyMark, PolicyView } from './types.ts'
import {
  actSelect,
  cardSelect,
  intervalSelect,
  markSelect,
  policyActSelect,
  toAct,
  toCard,
  toInterval,
  toMark,
  toPolicyAct,
  toView,
  viewSelect,
} from './view.ts'

/** @param on YYYY-MM-DD: the date status and rates are told for */
export async function getPolicy(db: Db, slug: string, on: string): Promise<PolicyView | null> {
  const row = await db.policy.findUnique({ where: { slug }, select: viewSelect })
  return row && toView(row, on)
}

/** What is in force first, what is over last; within that the policy that moved last first. */
export async function listPolicies(db: Db, on: string): Promise<PolicyCard[]> {
  const rows = await db.policy.findMany({ select: cardSelect })
  return rows
    .map((row) => ({ card: toCard(row, on), moved: lastMove(row.acts, on) }))
    .sort(
      (a, b) =>
        standing(a.card) - standing(b.card) ||
        (a.moved < b.moved ? 1 : a.moved > b.moved ? -1 : a.card.name < b.card.name ? -1 : 1),
    )
    .map(({ card }) => card)
}

function lastMove(acts: { on: Date; scheduled: boolean }[], on: string): string {
  const done = acts.find((act) => !act.scheduled && act.on.toISOString().slice(0, 10) <= on)
  return done?.on.toISOString() ?? ''
}

function standing({ statuses }: PolicyCard): number {
  const names = statuses.map(({ status }) => status.status)
  if (names.includes('in_force')) return 0
  return names.every((name) => name === 'ended' || name === 'struck_down' || name === 'none') ? 2 : 1
}

export type CarTariff = {
  policy: Named
  measure: Named & { unit: string; mode: 'total' }
  now: RateNow
  status: PolicyStatus<ActView>
}

/**
 * The whole duty on a Japanese passenger car (HS 8703) entering the United States on a date: the measure
 * that states it as a total, the one last changed where several do. Null where none is on record.
 */
export async function getCarTariff(db: Db, on: string): Promise<CarTariff | null> {
  const measures = await db.measure.findMany({
    where: {
      imposedBy: 'US',
      unit: '%',
      mode: 'total',
      hsHeadings: { has: '8703' },
      OR: [{ imposedOn: 'JP' }, { imposedOn: null }],
    },
    select: {
      name: true,
      nameJa: true,
      intervals: { select: intervalSelect },
      policy: { select: { ...named, statusAsOf: true, acts: { select: actSelect } } },
    },
  })
  const [last] = measures
    .flatMap((measure) => {
      const now = rateOn(measure.intervals.map(toInterval), on)
      return now ? [{ measure, now }] : []
    })
    .sort((a, b) => ((a.now.since ?? '') < (b.now.since ?? '') ? 1 : -1))
  if (!last) return null
  const { policy, name, nameJa } = last.measure
  return {
    policy: { slug: policy.slug, name: policy.name, nameJa: policy.nameJa },
    measure: { slug: policy.slug, name, nameJa, unit: '%', mode: 'total' },
    now: last.now,
    status: statusOn(policy.acts.map(toAct), on, { side: 'US', knowledgeHorizon: policy.statusAsOf }),
  }
}

/** Acts reported ahead of their date and never verified, soonest first; the page tells past from to come. */
export async function listScheduledActs(db: Db): Promise<PolicyActView[]> {
  const rows = await db.policyAct.findMany({
    where: { scheduled: true },
    orderBy: [{ on: 'asc' }, { id: 'asc' }],
    select: policyActSelect,
  })
  return rows.map(toPolicyAct)
}

/** Kinds that change what is in force; others are marked only where a measure begins or ends with them. */
const turning: ActKind[] = ['in_force', 'suspended', 'resumed', 'ended', 'struck_down']

/**
 * Acts to mark on charts of companies or a metric, oldest first: those that changed what is in force, of
 * policies that an editor put into one story with it (of all, for a metric of which no story names one); or of one policy.
 */
export async function listPolicyMarks(
  db: Db,
  scope: { companyId?: number | { in: number[] }; metricId?: number; policyId?: number },
): Promise<PolicyMark[]> {
  const { companyId, metricId, policyId } = scope
  const rows = await db.policyAct.findMany({
    where: {
      AND: [
        { OR: [{ kind: { in: turning } }, { started: { some: {} } }, { ended: { some: {} } }] },
        policyId === undefined ? {} : { policyId },
        companyId === undefined
          ? {}
          : { policy: { stories: { some: { story: { companies: { some: { companyId } } } } } } },
        metricId === undefined
          ? {}
          : { policy: { stories: { some: { story: { metrics: { some: { metricId } } } } } } },
      ],
    },
    orderBy: [{ on: 'asc' }, { id: 'asc' }],
    select: markSelect,
  })
  return rows.length === 0 && metricId !== undefined ? listPolicyMarks(db, {}) : rows.map(toMark)
}
