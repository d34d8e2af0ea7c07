/** Pure: published growth held against the published levels it is the growth of. */
import { Decimal } from 'decimal.js'
import { reach } from '../claims/agree.ts'
import { shiftDay } from '../format/date.ts'
import type { Period } from '../format/period.ts'
import type { LineClaim } from './line.ts'
import { hasHappened, pointValue } from './series.ts'
import { subjectKey } from './series-id.ts'

/**
 * `told` and `calculated`: per cent, the latter with the decimals of the former. `agrees`: one pair of true levels could
 * have been printed as both were, and its growth as told.
 */
export type GrowthCheck<C> = {
  growth: C
  later: C
  earlier: C
  told: string
  calculated: string
  agrees: boolean
}

/** How many months lie between a period and what its change is against. */
const monthsBack = { yoy: 12, qoq: 3, mom: 1 } as const

function shifted(day: string, months: number): string {
  const [year = 0, month = 0] = day.split('-').map(Number)
  return new Date(Date.UTC(year, month - 1 - months, Number(day.slice(8)))).toISOString().slice(0, 10)
}

/** The period that many months before; only one that begins and ends with a month has one. */
function before({ start, end }: Period, months: number): { start: string; end: string } | null {
  if (start === null || end === null) return null
  const next = shiftDay(end, 1)
  if (!start.endsWith('-01') || !next.endsWith('-01')) return null
  return { start: shifted(start, months), end: shiftDay(shifted(next, months), -1) }
}

const at = (of: LineClaim, start: string | null, end: string | null) =>
  [of.subject.type, subjectKey(of.subject), of.flow ?? of.metric?.flow ?? '', start, end].join('|')

/**
 * @param growth claims of a growth metric; @param levels claims of the level it tells the change of (Metric.changeOf)
 * @returns those whose both levels are known, newest period first
 */
export function checkGrowth<C extends LineClaim>(
  growth: readonly C[],
  levels: readonly C[],
): GrowthCheck<C>[] {
  const known = new Map<string, C>()
  for (const level of levels) {
    if (!level.value || level.value.isChange || level.value.comparator !== 'none') continue
    if (!hasHappened(level) || level.standing !== 'current') continue
    const key = at(level, level.period.start, level.period.end)
    if (level.preferred || !known.has(key)) known.set(key, level)
  }
  return growth
    .flatMap((claim) => checked(claim, known) ?? [])
    .sort((a, b) => ((a.growth.period.end ?? '') < (b.growth.period.end ?? '') ? 1 : -1))
}

function checked<C extends LineClaim>(growth: C, levels: ReadonlyMap<string, C>): GrowthCheck<C> | null {
  const { value, period } = growth
  if (!value || value.comparator === 'none' || growth.standing !== 'current' || !hasHappened(growth))
    return null
  const base = before(period, monthsBack[value.comparator])
  const later = levels.get(at(growth, period.start, period.end))
  const earlier = base ? levels.get(at(growth, base.start, base.end)) : undefined
  if (!later?.value || !earlier?.value) return null
  const [top, bottom] = [reach(later.value), reach(earlier.value)]
  // A change across zero has no percentage.
  if (bottom.from.lte(0) || top.from.lt(0)) return null
  const change = (a: Decimal, b: Decimal) => a.div(b).minus(1).times(100)
  const told = reach(value)
  const calculated = change(pointValue(later.value), pointValue(earlier.value))
  return {
    growth,
    later,
    earlier,
    told: pointValue(value).toFixed(value.decimals),
    calculated: calculated.toFixed(value.decimals, Decimal.ROUND_HALF_UP),
    agrees: change(top.from, bottom.to).lte(told.to) && change(top.to, bottom.from).gte(told.from),
  }
}
