import type { ReadClaim, ReadPeriod } from '../types.ts'
import type { Memory } from './memory.ts'
import type { Topic } from './metrics.ts'
import type { Motion } from './motion.ts'
import type { Owner } from './names.ts'
import { iso } from './period-codes.ts'
import { has, phraseReader } from './phrases.ts'
import type { Quantity } from './quantities.ts'
import type { Spot } from './spot.ts'
import { readStance, type Stanced } from './stance.ts'
import { stanceCues } from './stance-words.ts'
import { bases } from './times.ts'
import { isBase } from './timing.ts'
import type { View } from './view.ts'

/** The stance of a number where it depends on more than its clause: who speaks, what was said before, when it is. */

const deeds = /^(investment|jobs|employment|capacity)$/
const announcing = phraseReader([
  [true, ['announce/announces/announced/announcing', 'unveil/unveils/unveiled/unveiling']],
])
const outcomes = /^(burden|operating|net|revenue|sales|deficit|surplus|registration)$/

export function stanceFor(
  spot: Spot,
  topic: Topic | null,
  owner: Owner | null,
  speaker: string | null,
  memory: Memory,
): Stanced & { cue: boolean } {
  const tariff = topic?.family === 'tariff'
  const announced = deeds.test(topic?.family ?? '') && has(announcing, spot.tokens, 0, spot.q.from)
  const outsider = speaker !== null && !memory.insider(speaker, owner)
  const setting = {
    outsider,
    company: owner !== null && owner.slug !== 'US' && owner.slug !== 'JP',
    tariff,
    rumoured: memory.rumoured,
    preliminary: memory.preliminary,
    base: isBase(spot.tokens, spot.q),
    fund:
      announced ||
      (topic?.family === 'investment' && !topic.cumulative && memory.theme.funded && !memory.theme.named),
    outcome: outcomes.test(topic?.family ?? ''),
  }
  // "expects a loss of 275 billion yen, against a profit of 69.8 billion yen the previous year"
  if (setting.base && !tariff && bases(spot.tokens, spot.q.to, spot.q.to + 6)[0]?.value === 'yoy')
    return { basis: 'actual', modality: 'did', cue: false }
  const read = readStance(spot, setting)
  // "Georgetown, Kentucky: $204.4 million and 82 jobs": an item of the list under what was announced.
  const listed =
    !read.cue &&
    deeds.test(topic?.family ?? '') &&
    spot.tokens.length <= 25 &&
    stanceCues(spot.tokens).length === 0
  const above = listed ? memory.lastOf(spot.q.unit) : null
  return above ? { basis: above.basis, modality: above.modality, cue: false } : read
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
  if (!/^(guidance|forecast)$/.test(last.basis)) return null
  return isBase(view.tokens, q) && !yoyBehind(view, q) ? last : null
}

const yoyBehind = ({ tokens, times }: View, q: Quantity) =>
  bases(tokens, q.to, q.to + 8).length > 0 ||
  times.some((time) => time.from >= q.to && time.from - q.to <= 2 && /^(FY)?\d{4}$/.test(time.period.code))

/** "put its tariff hit at", "estimates that it cost": of months gone by a fact, of months to come an outlook. */
export const isPut = ({ tokens, q, clauses, at }: Spot): boolean =>
  tokens
    .slice(clauses[at]?.from, q.from)
    .some((token) => /^(put|puts|pegged|pegs|estimated|estimates|reckons)$/.test(token.word))

/** What only the period tells: a duty that is still to come, a sum that was put on months gone by. */
export function settled(
  stance: Stanced,
  spot: Spot,
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
  if (isPut(spot) && period.end !== null && period.end < today && stance.basis === 'guidance') {
    return { basis: 'actual', modality: 'did' }
  }
  return stance
}
