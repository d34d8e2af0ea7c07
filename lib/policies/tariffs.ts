/** The duties that figures can be seen above: which there are, and the course of each. */
import type { Prisma } from '../../prisma/generated/client.ts'
import type { Db } from '../db.ts'
import { type Named, named } from '../named.ts'
import { type RateStep, stepsOf } from './rates.ts'
import { intervalSelect, toInterval } from './view.ts'

/** A duty in percent of the customs value. `id`: "<policy>.<measure>", as addresses have it. */
export type TariffChoice = { id: string; name: string; nameJa: string; policy: Named }

/** `steps`: oldest first; what was only announced, proposed or threatened is `dashed`. */
export type Tariff = TariffChoice & {
  unit: string
  steps: RateStep[]
  /** Until when our sources see; ISO 8601 as exact as known. */
  statusAsOf: string
  /** Who told of the acts that set the rates. */
  sources: string[]
  imposedBy: string
}

const select = {
  key: true,
  name: true,
  nameJa: true,
  unit: true,
  imposedBy: true,
  intervals: {
    select: {
      ...intervalSelect,
      startedBy: { select: { ...intervalSelect.startedBy.select, sourceName: true } },
    },
  },
  policy: { select: { ...named, statusAsOf: true } },
} as const satisfies Prisma.MeasureSelect

/** Duties on goods, in percent: a subsidy or a ceiling is none. */
const duties = {
  unit: '%',
  mode: { in: ['total', 'adds', 'floor'] },
  policy: { instrument: { in: ['tariff', 'trade_agreement'] } },
} as const satisfies Prisma.MeasureWhereInput

type Row = Prisma.MeasureGetPayload<{ select: typeof select }>

const toTariff = (row: Row): Tariff => ({
  id: `${row.policy.slug}.${row.key}`,
  name: row.name,
  nameJa: row.nameJa,
  unit: row.unit,
  imposedBy: row.imposedBy,
  policy: { slug: row.policy.slug, name: row.policy.name, nameJa: row.policy.nameJa },
  steps: stepsOf(row.intervals.map(toInterval)),
  statusAsOf: row.policy.statusAsOf,
  sources: [...new Set(row.intervals.flatMap(({ startedBy }) => startedBy?.sourceName ?? []))],
})

/** Duties that changed at least once: those with most steps first, then by name. */
export async function listTariffs(db: Db): Promise<TariffChoice[]> {
  const rows = await db.measure.findMany({ where: duties, select, orderBy: [{ name: 'asc' }, { id: 'asc' }] })
  return rows
    .map(toTariff)
    .filter(({ steps }) => steps.length > 1)
    .sort((a, b) => b.steps.length - a.steps.length)
    .map(({ id, name, nameJa, policy }) => ({ id, name, nameJa, policy }))
}

/** @param id as `listTariffs` gives it; null where there is no such duty */
export async function getTariff(db: Db, id: string): Promise<Tariff | null> {
  const [policy = '', key = ''] = id.split('.')
  const row = await db.measure.findFirst({
    where: { ...duties, key, policy: { ...duties.policy, slug: policy } },
    select,
  })
  return row && toTariff(row)
}
