import type { Clause } from './clauses.ts'
import { type Owner, type Place, together } from './names.ts'
import type { Quantity } from './quantities.ts'
import type { Spot } from './spot.ts'
import type { Token } from './tokens.ts'

/** What was spoken of before: the last owner, and the one of the article. */
export type Spoken = { last: Owner | null; headline: Owner | null; speaker: Owner | null }

const aside =
  /^(with|than|to|against|behind|over|beat|overtook|overtaking|beating|surpassed|surpassing|supplies|passing|unlike|like|includes|including)$/

const countryOnly = (place: Place, tokens: Token[]) =>
  place.to - place.from === 1 && /^(japan|japanese)$/.test(tokens[place.from]?.word ?? '')

/** A place that can own a number: not "with Toyota", "than Honda", "to Japan". */
function owns(tokens: Token[], place: Place): boolean {
  const before = tokens[place.from - 1]?.word ?? ''
  const next = tokens[place.to]?.word ?? ''
  if (countryOnly(place, tokens)) {
    return (
      next === "'s" ||
      (!/^(to|into|in|from|with|for|of|across|on|and|outside|us.|by)$/.test(before) &&
        tokens[place.from]?.word === 'japan')
    )
  }
  return !aside.test(before)
}

const joints =
  /^(,|and|or|motor|corp|co|motors|inc|\.|as|well|its|affiliate|sister|luxury|brand|unit|subsidiary|partner|the)$/

/** "Toyota and Honda", "Toyota, Honda and Nissan": places joined by nothing but commas and "and". */
function groupAt(tokens: Token[], places: Place[], n: number): Place[] {
  const named = places.filter((place) => place.owner !== null)
  const at = named.indexOf(places[n] as Place)
  if (at < 0) return [places[n] as Place]
  let first = at
  let last = at
  const linked = (a: Place, b: Place) => tokens.slice(a.to, b.from).every((token) => joints.test(token.word))
  while (first > 0 && linked(named[first - 1] as Place, named[first] as Place)) first--
  while (last < named.length - 1 && linked(named[last] as Place, named[last + 1] as Place)) last++
  return named.slice(first, last + 1)
}

function resolve(tokens: Token[], places: Place[], n: number, spoken: Spoken): Owner | null {
  const place = places[n] as Place
  if (place.pronoun === 'we') {
    // The company of who speaks: named beside the speaker, else the speaker's own, else the one of the article.
    const beside = places.findLast(
      (p) => p.owner && !p.owner.several && p.owner.slug !== 'US' && p.owner.slug !== 'JP',
    )
    return beside?.owner ?? spoken.speaker ?? spoken.headline ?? spoken.last
  }
  if (place.pronoun) {
    const before = places
      .slice(0, n)
      .findLast((p) => p.owner && owns(tokens, p) && (place.pronoun === 'many' || !p.owner.several))
    if (before?.owner) {
      const at = places.indexOf(before)
      return place.pronoun === 'many'
        ? together(groupAt(tokens, places, at).map((p) => p.owner as Owner))
        : before.owner
    }
    // "… the carmaker will cut its capacity, Nissan said"
    const attributed = places.find(
      (p) =>
        p.owner &&
        !p.owner.several &&
        p.from > place.from &&
        /^(said|says|announced|added)$/.test(tokens[p.to]?.word ?? ''),
    )
    if (attributed?.owner && place.pronoun === 'one') return attributed.owner
    if (place.pronoun === 'one' && (spoken.last === null || spoken.last.several))
      return spoken.headline ?? spoken.last
    return spoken.last
  }
  const group = groupAt(tokens, places, n)
  return group.length > 1 ? together(group.map((p) => p.owner as Owner)) : place.owner
}

/** One owner per number where "respectively" pairs them, or two numbers stand to two names. */
export function pairedOwner(
  tokens: Token[],
  places: Place[],
  quantities: Quantity[],
  q: Quantity,
): Owner | null {
  const word = tokens.findIndex((token) => token.word === 'respectively')
  if (word < 0) return null
  const row = quantities.filter((other) => other.to <= word && other.unit === q.unit)
  const index = row.indexOf(q)
  const first = row[0]
  if (index < 0 || !first) return null
  const named = places.filter((place) => place.owner && !place.owner.several && place.to <= first.from)
  const last = named.at(-1)
  const group = last ? groupAt(tokens, places, places.indexOf(last)) : []
  return group.length === row.length ? ((group[index] as Place).owner ?? null) : null
}

const ofMarket =
  /\b(?:us\.|american) (?:(?:new|light|auto|vehicle|car|industry|passenger) ){1,3}(?:sales|market)\b|\b(?:whole|entire|overall) (?:us\.|american) (?:market|industry)\b|\bthe (?:us\. )?(?:auto )?industry to (?:finish|end|sell|reach)\b/

/** "U.S. light-vehicle sales rose": all makers together. */
export const wholeMarket = (tokens: Token[]): boolean =>
  ofMarket.test(tokens.map((token) => token.word).join(' '))

/** Whose number it is: the nearest fitting name, by the order of the sentence, then what was spoken of before. */
export function subjectOf(
  spot: Spot,
  places: Place[],
  spoken: Spoken,
): { owner: Owner | null; named: boolean } {
  const { tokens, quantities, clauses, at, q } = spot
  const found = (n: number) => ({ owner: resolve(tokens, places, n, spoken), named: true })
  const paired = pairedOwner(tokens, places, quantities, q)
  if (paired) return { owner: paired, named: true }
  const inside = places.findIndex((p) => p.from >= q.from && p.to <= q.to && p.owner && !p.owner.several)
  if (inside >= 0) return { owner: (places[inside] as Place).owner, named: true }
  const beside = places.findIndex(
    (p) =>
      p.owner &&
      p.from >= q.to &&
      p.from <= q.to + 2 &&
      /^(at|for|by|from)$/.test(tokens[p.from - 1]?.word ?? '') &&
      !countryOnly(p, tokens),
  )
  if (beside >= 0) return found(beside)
  const clause = clauses[at] as Clause
  const previous = quantities.findLast((other) => other.to <= q.from)
  const start = Math.max(clause.from, previous?.to ?? 0)
  const usable = (from: number, to: number) =>
    places.map((p, n) => ({ p, n })).filter(({ p }) => p.from >= from && p.to <= to && owns(tokens, p))
  const near = usable(start, q.from).findLast(({ p }) => p.owner) ?? usable(start, q.from).at(-1)
  if (near) return found(near.n)
  const same = usable(clause.from, q.from).findLast(({ p }) => p.owner) ?? usable(clause.from, q.from).at(-1)
  if (same) return found(same.n)
  for (let n = at - 1; n >= 0; n--) {
    const earlier = clauses[n] as Clause
    const there = usable(earlier.from, earlier.to)
    const best = there.find(({ p }) => p.owner) ?? there[0]
    if (best) return found(best.n)
  }
  const behind =
    usable(q.to, tokens.length).find(({ p }) => p.owner && !p.owner.several) ??
    usable(q.to, tokens.length).find(({ p }) => p.owner)
  if (behind) return found(behind.n)
  return { owner: spoken.speaker ?? spoken.last ?? spoken.headline, named: false }
}
