import type { ReadClaim, ReadPeriod } from '../types.ts'
import type { Memory } from './memory.ts'
import type { Topic } from './metrics.ts'
import type { Motion } from './motion.ts'
import type { Owner } from './names.ts'
import { iso } from './period-codes.ts'
import type { Quantity } from './quantities.ts'
import type { Spot } from './spot.ts'
import { readStance, type Stanced } from './stance.ts'
import { bases } from './times.ts'
import { isBase } from './timing.ts'
import type { View } from './view.ts'

/** The stance of a number where it depends on more than its clause: who speaks, what was said before, when it is. */

const outcomes = /^(burden|operating|net|revenue|sales|deficit|surplus|registration)$/

export function stanceFor(
  spot: Spot,
  topic: Topic | null,
  owner: Owner | null,
  speaker: string | null,
  memory: Memory,
): Stanced & { cue: boolean } {
  const tariff = topic?.family === 'tariff'
  const outsider = speaker !== null && !memory.insider(speaker, owner)
  const setting = {
    outsider,
    company: owner !== null && owner.slug !== 'US' && owner.slug !== 'JP',
    tariff,
    rumoured: memory.rumoured,
    preliminary: memory.preliminary,
    base: isBase(spot.tokens, spot.q),
    fund: topic?.family === 'investment' && memory.theme.funded && !memory.theme.named,
    outcome: outcomes.test(topic?.family ?? ''),
  }
  return readStance(spot, setting)
}

/**
 * "to 3.35 trillion yen from 3.1 trillion yen": what a forecast was before is a forecast as well, of the same period.
 * Null where the number stands for itself.
 */
export function revisedFrom(
  view: View,
  q: Quantity,
  topic: Topic | null,
  unit: string | null,
  motion: Motion,
  last: ReadClaim | undefined,
): ReadClaim | null {
  if (!last || last.unit !== unit || topic?.family === 'tariff' || motion.growth || motion.change) return null
  if (!/^(guidance|forecast|target)$/.test(last.basis)) return null
  return isBase(view.tokens, q) && !yoyBehind(view, q) ? last : null
}

const yoyBehind = ({ tokens, times }: View, q: Quantity) =>
  bases(tokens, q.to, q.to + 8).length > 0 ||
  times.some((time) => time.from >= q.to && time.from - q.to <= 2 && /^(FY)?\d{4}$/.test(time.period.code))

/** What only the period tells: a duty that is still to come, a sum that was put on months gone by. */
export function settled(
  stance: Stanced,
  { tokens, q, clauses, at }: Spot,
  topic: Topic | null,
  period: ReadPeriod | null,
  memory: Memory,
): Stanced {
  const today = memory.on ? iso(memory.on) : null
  if (!today || !period?.start) return stance
  if (
    topic?.family === 'tariff' &&
    stance.modality === 'did' &&
    period.end === null &&
    period.start > today
  ) {
    return { basis: 'pledge', modality: 'will' }
  }
  const put = tokens
    .slice(clauses[at]?.from, q.from)
    .some((token) => /^(put|puts|pegged|estimated)$/.test(token.word))
  if (put && period.end !== null && period.end < today && stance.basis === 'guidance') {
    return { basis: 'actual', modality: 'did' }
  }
  return stance
}
