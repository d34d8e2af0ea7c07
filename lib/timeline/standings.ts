/** Where the policies of a page of the stream stand. */
import type { Db } from '../db.ts'
import { cutDay, isoDay } from '../format/date.ts'
import { rateOn } from '../policies/rates.ts'
import { lastDayOf } from '../policies/status.ts'
import type { PolicyCard } from '../policies/types.ts'
import { cardSelect, toCard, toInterval } from '../policies/view.ts'

export type PolicyStanding = Pick<PolicyCard, 'statuses' | 'rates' | 'statusAsOf'>
/** By slug. */
export type PolicyStandings = ReadonlyMap<string, PolicyStanding>

type KnownAct = {
  on: Date
  precision: Parameters<typeof cutDay>[1]
  scheduled: boolean
  sourceDate: string | null
}

/** The day from which an act was known: what was reported ahead of its day, from the report on. */
function knownFrom({ on, precision, scheduled, sourceDate }: KnownAct): string {
  const day = isoDay(on)
  return scheduled && sourceDate && sourceDate < day ? sourceDate : cutDay(day, precision)
}

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
  const rows = await db.policy.findMany({ where: { slug: { in: [...slugs] } }, select: cardSelect })
  return new Map(
    rows.map((row): readonly [string, PolicyStanding] => {
      const { slug } = row
      if (!then) return [slug, toCard(row, on)]
      const acts = row.acts.filter((act) => lastDayOf(knownFrom(act)) <= on)
      const { statuses, statusAsOf } = toCard({ ...row, acts }, on)
      const rates = row.measures.flatMap((measure) => {
        const now = rateOn(measure.intervals.map(toInterval), on, { knownOn: on })
        const { name, nameJa, unit, mode } = measure
        return now ? [{ measure: { slug, name, nameJa, unit, mode }, now }] : []
      })
      return [slug, { statuses, statusAsOf, rates }]
    }),
  )
}
