/** Which entries of two lists are the same entry. Pure. */
import type { Json, ListSpec } from '../fields/spec.ts'
import { getAt, isSameJson } from '../fields/values.ts'

/** `null`: the entry stands on the other side alone. */
export type Pair = { from: Json; to: Json; fromAt: number }

export const itemsOf = (value: Json | undefined): Json[] => (Array.isArray(value) ? value : [])

/** Ways to know an entry again, the surest first. */
function waysToKnow(spec: ListSpec): ((item: Json) => string | null)[] {
  const by = (names: readonly string[]) => (item: Json) => {
    const found = names.map((name) => getAt(item, name) ?? null)
    return found.every((value) => value === null || value === '') ? null : JSON.stringify(found)
  }
  const same =
    spec.name === 'claims'
      ? // A figure marked anew has no id yet: it is the old one if it says the same thing of the same time.
        [
          by(['metric', 'company', 'country', 'policy', 'periodStart', 'periodEnd', 'isChange']),
          by(['statement']),
        ]
      : spec.called.length > 0
        ? [by(spec.called)]
        : []
  return [by(['id']), by(['key']), ...same]
}

/** @returns every entry once, in the order of the later list; what is gone stands last */
export function pairItems(spec: ListSpec, before: readonly Json[], after: readonly Json[]): Pair[] {
  const match = new Map<number, number>()
  const taken = new Set<number>()
  for (const know of [whole, ...waysToKnow(spec)]) {
    after.forEach((item, at) => {
      const key = know(item)
      if (match.has(at) || key === null) return
      const found = before.findIndex((other, index) => !taken.has(index) && know(other) === key)
      if (found < 0 || !mayBeSame(before[found] ?? null, item)) return
      match.set(at, found)
      taken.add(found)
    })
  }
  const there = after.map((to, at): Pair => {
    const fromAt = match.get(at) ?? -1
    return { from: before[fromAt] ?? null, to, fromAt }
  })
  const gone = before.flatMap((from, fromAt): Pair[] =>
    taken.has(fromAt) ? [] : [{ from, to: null, fromAt }],
  )
  return [...there, ...gone]
}

const whole = (item: Json) => JSON.stringify(item)

/** Two entries that both have an id, and not the same one, are two. */
function mayBeSame(a: Json, b: Json): boolean {
  const [one, other] = [getAt(a, 'id') ?? null, getAt(b, 'id') ?? null]
  return one === null || other === null || isSameJson(one, other)
}
