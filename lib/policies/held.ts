/** A policy as it stands, in the shape in which it is written. */
import type { Held } from '../audit/entity.ts'
import type { Tx } from '../db.ts'
import { sortAliases } from '../text/aliases.ts'
import { dateToDay } from '../time/partial-date.ts'
import { intervalOrder } from './measure-schema.ts'
import type { PolicyInput } from './schema.ts'

const day = (date: Date | null) => (date ? dateToDay(date) : null)
const byKey = { select: { key: true } } as const
const rowOnly = { id: true, policyId: true } as const

export async function readPolicy(tx: Tx, id: number): Promise<Held<PolicyInput> | null> {
  const row = await tx.policy.findUnique({
    where: { id },
    include: {
      aliases: true,
      acts: {
        omit: { ...rowOnly, issuerId: true, createdAt: true },
        include: { issuer: { select: { slug: true } } },
      },
      measures: {
        orderBy: { position: 'asc' },
        omit: { ...rowOnly, position: true },
        include: {
          intervals: {
            omit: { id: true, measureId: true, startedById: true, endedById: true },
            include: { startedBy: byKey, endedBy: byKey },
          },
        },
      },
    },
  })
  if (!row) return null
  const { id: _, version, ...policy } = row
  const acts = row.acts.map(({ on, at, gazettedOn, issuer, precision, ...act }) => ({
    ...act,
    on: dateToDay(on),
    precision: precision === 'month' || precision === 'year' ? precision : ('day' as const),
    at: at?.toISOString() ?? null,
    gazettedOn: day(gazettedOn),
    issuer: issuer?.slug ?? null,
  }))
  const measures = row.measures.map((measure) => ({
    ...measure,
    intervals: measure.intervals
      .map((interval) => ({
        ...interval,
        value: interval.value.toFixed(),
        from: day(interval.from),
        to: day(interval.to),
        startedBy: interval.startedBy?.key ?? null,
        endedBy: interval.endedBy?.key ?? null,
      }))
      .sort((a, b) => (intervalOrder(a) < intervalOrder(b) ? -1 : 1)),
  }))
  acts.sort((a, b) => (a.on + a.key < b.on + b.key ? -1 : 1))
  return {
    id,
    version,
    isPublic: true,
    input: { ...policy, aliases: sortAliases(row.aliases), acts, measures },
  }
}
