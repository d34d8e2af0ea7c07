/** Pure: how entries stand to each other in time, in sentences. */
import type { Chosen } from '@/components/keys/entries.ts'
import type { Say } from '@/components/keys/say.ts'
import { type Dated, type Relation, relate } from '@/lib/timeline/which-first.ts'

/** "3 h 12 min": the two greatest units, as exact as known. @param ms at least 0 */
export function gapOf(ms: number, say: Say<'keys'>): string {
  const units = [
    ['d', 86_400],
    ['h', 3600],
    ['min', 60],
    ['s', 1],
  ] as const
  let rest = Math.floor(ms / 1000)
  const parts: string[] = []
  for (const [unit, seconds] of units) {
    const count = Math.floor(rest / seconds)
    rest -= count * seconds
    if (count > 0) parts.push(say(`order.${unit}`, { count }))
  }
  return parts.slice(0, 2).join(' ')
}

const vagueWords = ({ precision }: Dated): 'day' | 'month' | 'year' =>
  precision === 'month' || precision === 'year' ? precision : 'day'

/** What is known of two. */
export function orderSentence(a: Chosen, b: Chosen, say: Say<'keys'>): string {
  const relation = relate(a.moment, b.moment)
  if (relation.kind === 'unknown') return unknown(relation, a, b, say)
  const [first, second] = relation.kind === 'before' ? [a, b] : [b, a]
  const names = { first: first.name, second: second.name }
  const { by } = relation
  if ('ms' in by) return say('order.before', { ...names, gap: gapOf(by.ms, say) })
  if ('days' in by)
    return by.days > 0
      ? say('order.before', { ...names, gap: say('order.days', { count: by.days }) })
      : say('order.plain', names)
  return by.atLeast < 60_000
    ? say('order.plain', names)
    : say('order.beforeAtLeast', { ...names, gap: gapOf(by.atLeast, say) })
}

function unknown(relation: Relation & { kind: 'unknown' }, a: Chosen, b: Chosen, say: Say<'keys'>): string {
  const names = { first: a.name, second: b.name }
  if (relation.why === 'moment') {
    const exact = a.moment.precision === 'second' && b.moment.precision === 'second'
    return say(exact ? 'order.secondMoment' : 'order.moment', names)
  }
  const vague = relation.vague
    .map((index) => (index === 0 ? a : b))
    .map((one) => say(`order.precision.${vagueWords(one.moment)}`, { name: one.name }))
    .join(' ')
  return say('order.vague', { ...names, vague })
}

/** Whether a day of unknown place is among them, whose length then needs explaining. */
export const unplaced = (chosen: readonly Chosen[]) =>
  chosen.some(({ moment }) => moment.at === null && moment.zone === null)
