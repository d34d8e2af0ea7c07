import type { ChartAct } from '@/components/charts/types.ts'
import { type Locale, localePath, pick, pickedLang } from '@/lib/i18n/locales.ts'
import type { PolicyMark } from '@/lib/policies/types.ts'

/** All acts of one day under one number. */
export type PlacedAct = ChartAct & {
  day: string
  items: {
    key: string
    policy: string
    text: string
    lang: 'en' | undefined
    href: string
    scheduled: boolean
  }[]
}

/** The lower, the sooner an act is kept where there is no room for all: what took effect before what was said. */
const rank: Record<PolicyMark['kind'], number> = {
  in_force: 0,
  ended: 0,
  struck_down: 0,
  suspended: 1,
  resumed: 1,
  signed: 1,
  agreed: 2,
  amended: 2,
  ruling: 2,
  published: 3,
  announced: 3,
  threatened: 4,
  proposed: 4,
}

/** By so many ranks an act of a policy that nobody writes of comes after one of that which most is written of. */
const unheard = 5

/** Marks nearer than this part of the axis would print over each other on a phone. */
const nearest = 0.05

/**
 * The policy acts inside a span, numbered in order of time; acts of one day share a number.
 * @param limit most numbers drawn; kept are what took effect rather than what was said, of the policies most told of
 * @returns the marks, and how many acts of the span were left out
 */
export function placeActs(
  marks: PolicyMark[],
  span: [number, number],
  locale: Locale,
  limit = 7,
): { acts: PlacedAct[]; omitted: number } {
  const inside = marks
    .map((mark) => ({ mark, at: Date.parse(`${mark.on}T00:00:00Z`) }))
    .filter(({ at }) => at >= span[0] && at <= span[1])
  const days = new Map<number, typeof inside>()
  for (const one of inside) days.set(one.at, [...(days.get(one.at) ?? []), one])
  const most = Math.max(1, ...inside.map(({ mark }) => mark.told))
  const weight = (at: number) =>
    Math.min(...(days.get(at) ?? []).map(({ mark }) => rank[mark.kind] + unheard * (1 - mark.told / most)))
  const kept = [...days.keys()]
    .sort((a, b) => weight(a) - weight(b) || b - a)
    .slice(0, limit)
    .sort((a, b) => a - b)
  const rows: number[] = []
  const acts = kept.map((at, index): PlacedAct => {
    const place = (at - span[0]) / (span[1] - span[0] || 1)
    const free = rows.findIndex((last) => place - last >= nearest)
    const row = free >= 0 ? free : rows.length
    rows[row] = place
    const items = (days.get(at) ?? []).map(({ mark }) => ({
      key: `${mark.policy.slug}/${mark.key}`,
      policy: pick(locale, mark.policy.name, mark.policy.nameJa),
      text: pick(locale, mark.text, mark.textJa),
      lang: pickedLang(locale, mark.textJa),
      href: localePath(locale, `/policies/${mark.policy.slug}#act-${mark.key}`),
      scheduled: mark.scheduled,
    }))
    return { at, mark: String(index + 1), row, day: days.get(at)?.[0]?.mark.day ?? '', items }
  })
  const shown = acts.reduce((sum, act) => sum + act.items.length, 0)
  return { acts, omitted: inside.length - shown }
}

/** Places nearer than this part of the axis are no two targets for a finger on a phone: 24 pixels of some 250. */
const apart = 0.1

/**
 * Acts whose marks stand too near each other to be pointed at one by one, together.
 * @param acts in order of time
 */
export function actGroups<A extends ChartAct>(acts: readonly A[], span: [number, number]): [A, ...A[]][] {
  const groups: [A, ...A[]][] = []
  for (const act of acts) {
    const group = groups.at(-1)
    const before = group?.at(-1)
    if (group && before && (act.at - before.at) / (span[1] - span[0] || 1) < apart) group.push(act)
    else groups.push([act])
  }
  return groups
}
