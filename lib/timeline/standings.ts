/** Where the policies of a page of the stream stand. */
import type { Prisma } from '../../prisma/generated/client.ts'
import type { Db } from '../db.ts'
import { cutDay, isoDay } from '../format/date.ts'
import { rateOn } from '../policies/rates.ts'
import { statusesOn } from '../policies/status.ts'
import type { PolicyCard } from '../policies/types.ts'
import { intervalSelect, ratesOn, toInterval } from '../policies/view.ts'
import { knownFrom } from './known-from.ts'

/** No more of an act than its status needs: a policy may have hundreds. */
const standingSelect = {
  slug: true,
  jurisdiction: true,
  statusAsOf: true,
  acts: {
    select: {
      ...{ key: true, kind: true, side: true, on: true, at: true, precision: true },
      ...{ scheduled: true, sourceDate: true },
    },
    orderBy: [{ on: 'desc' }, { id: 'desc' }],
  },
  measures: {
    orderBy: { position: 'asc' },
    select: { name: true, nameJa: true, unit: true, mode: true, intervals: { select: intervalSelect } },
  },
} as const satisfies Prisma.PolicySelect
type StandingRow = Prisma.PolicyGetPayload<{ select: typeof standingSelect }>

export type PolicyStanding = Pick<PolicyCard, 'rates' | 'statusAsOf'> & {
  statuses: ReturnType<typeof statusesOn<ReturnType<typeof toStandingAct>>>
}
/** By slug. */
export type PolicyStandings = ReadonlyMap<string, PolicyStanding>

/**
 * @param on YYYY-MM-DD
 * @param then true: by the acts and rates known on that day; false: by all that is known now
 */
export async function policyStandings(
  db: Db,
  slugs: readonly string[],
  on: string,
  then: boolean,
): Promise<PolicyStandings> {
  if (slugs.length === 0) return new Map()
  const rows = await db.policy.findMany({ where: { slug: { in: [...slugs] } }, select: standingSelect })
  return new Map(
    rows.map((row): readonly [string, PolicyStanding] => {
      const { slug, jurisdiction, statusAsOf } = row
      const acts = row.acts.map(toStandingAct).filter((act) => !then || knownFrom(act) <= on)
      const statuses = statusesOn(acts, on, { jurisdiction, knowledgeHorizon: statusAsOf })
      const rates = then ? ratesKnownThen(row, on) : ratesOn(row, on)
      return [slug, { statuses, statusAsOf, rates }]
    }),
  )
}

function ratesKnownThen({ slug, measures }: StandingRow, on: string): PolicyStanding['rates'] {
  return measures.flatMap(({ intervals, ...measure }) => {
    const now = rateOn(intervals.map(toInterval), on, { knownOn: on })
    return now ? [{ measure: { slug, ...measure }, now }] : []
  })
}

const toStandingAct = ({ on, at, precision, ...act }: StandingRow['acts'][number]) => ({
  ...act,
  on: isoDay(on),
  at: at?.toISOString() ?? null,
  day: cutDay(isoDay(on), precision),
})
