import type { Cues } from './cues.ts'
import type { Family } from './family-words.ts'
import type { Kind, Topic } from './metrics.ts'
import { countryIn } from './ownership.ts'
import type { Place } from './place-words.ts'
import { type Costs, clauseAt, nearest, type Spot } from './spot.ts'

/** What is known from before the sentence. */
export type Theme = {
  last: Topic | null
  /** The last topic of each unit. */
  byUnit: Map<string, Topic>
  /** Cars from America for Japan have been spoken of. */
  reverse: boolean
  headline: Topic | null
  /** Tariffs have been spoken of. */
  tariffs: boolean
  /** The $550 billion has been spoken of, and the number is no named company's. */
  funded: boolean
  named: boolean
  /** The sentence is about the duty on heavy trucks of every country. */
  truckPolicy: boolean
  /** Where the headline says that it all happened. */
  place: Place | null
}

/** How far words may stand from the number they speak of. */
export const costs: Costs = { clause: [10, 24], number: [3, 12] }

/** "8,210 of those", "of which 4,905": what was counted before. */
export function takesUp({ tokens, q }: Spot): boolean {
  const after = [q.to, q.markTo].map((at) => `${tokens[at]?.word ?? ''} ${tokens[at + 1]?.word ?? ''}`)
  if (after.some((words) => /^of (those|them|these|which)/.test(words))) return true
  const before = tokens.slice(Math.max(0, q.from - 12), q.from)
  // "Subaru's figure"
  if (
    before
      .slice(-4)
      .some((token, n, all) => /^(figure|tally|number)$/.test(token.word) && all[n - 1]?.word === "'s")
  )
    return true
  return before.some((token, n) => token.word === 'which' && before[n - 1]?.word === 'of')
}

/** "240,176 of them in the United States" */
export function besidePlace({ q }: Spot, cues: Cues): Place | null {
  const beside = cues.places.find((cue) => cue.from >= q.to && cue.from - q.to <= 6)
  return beside && (beside.value === 'us' || beside.value === 'jp' || beside.value === 'world')
    ? beside.value
    : null
}

export function goodsFor(family: Family, spot: Spot, cues: Cues, before: Topic | null): Topic['goods'] {
  if (family === 'deficit')
    return cues.goods.some((cue) => cue.value === 'car' && Math.abs(cue.from - spot.q.from) < 8)
      ? 'car'
      : null
  if (family !== 'tariff' && family !== 'export') return null
  const near = nearest(spot, cues.goods, costs, 40)?.value ?? null
  const here = (value: string) =>
    cues.goods.some((cue) => cue.value === value && clauseAt(spot, cue.from) === spot.at)
  const allBefore = cues.goods.some(
    (cue) => cue.value === 'all' && cue.from < spot.q.from && clauseAt(spot, cue.from) === spot.at,
  )
  if (family === 'export')
    return allBefore
      ? 'all'
      : (nearest(
          spot,
          cues.goods.filter((cue) => cue.from < spot.q.from),
          costs,
          60,
        )?.value ??
          near ??
          before?.goods ??
          null)
  const clause = spot.clauses[spot.at]
  if (
    / on (?:auto |car |imported )?(?:parts|components|steel|aluminum|semiconductors|chips) /.test(
      ` ${spot.tokens
        .slice(clause?.from, clause?.to)
        .map((token) => token.word)
        .join(' ')} `,
    )
  )
    return 'parts'
  if (here('all')) return 'all'
  if (here('heavy')) return 'heavy'
  return here('truck') ? 'truck' : (near ?? before?.goods ?? 'car')
}

export function placeFor(family: Family, spot: Spot, kind: Kind, cues: Cues, theme: Theme): Place | null {
  const has = (place: Place) => cues.places.some((cue) => cue.value === place)
  const here = cues.places.filter((cue) => clauseAt(spot, cue.from) === spot.at)
  const nearby = nearest(spot, cues.places, costs, 45)?.value ?? null
  const near = nearby === 'to_jp' ? 'jp' : nearby
  const before = theme.last?.family === family ? theme.last.place : null
  switch (family) {
    case 'tariff': {
      // Duties on others: "the 25% tariff on Korean cars".
      const ours = here.some((cue) => cue.value === 'jp' || cue.value === 'jp_made' || cue.value === 'jp_us')
      const clause = spot.clauses[spot.at]
      const others =
        here.some((cue) => cue.value === 'elsewhere') ||
        countryIn(spot.tokens, clause?.from ?? 0, clause?.to ?? 0) !== null
      return (others && !ours) || theme.truckPolicy ? 'elsewhere' : null
    }
    case 'import':
      if (has('us_made')) return 'us_made'
      if (has('to_jp') && has('us')) return 'us_jp'
      return has('us_jp') || theme.reverse ? 'us_jp' : near
    case 'export':
      if (has('us_jp')) return 'us_jp'
      if (has('jp_us')) return 'jp_us'
      if (has('to_jp') && (has('us') || has('us_made'))) return 'us_jp'
      if (has('us_made') && has('jp')) return 'us_jp'
      if (has('elsewhere') || spot.tokens.some((token) => /^(abroad|countries)$/.test(token.word)))
        return 'elsewhere'
      if (has('from_us')) return 'from_us'
      if (has('us')) return 'jp_us'
      return has('from_jp') ? 'from_jp' : (before ?? near)
    case 'sales':
    case 'production': {
      const counts = kind.unit === 'vehicle' || kind.unit === 'vehicle/a'
      const home =
        here.some((cue) => cue.value === 'us_jp') ||
        (here.some((cue) => cue.value === 'us_made') && has('jp'))
      if (counts && home) return 'us_jp'
      const us = here.some((cue) => cue.value === 'us')
      if (family === 'sales' && theme.reverse && kind.unit === 'vehicle/a' && !us) return 'us_jp'
      if (takesUp(spot)) return besidePlace(spot, cues) ?? near ?? before
      if (near) return near
      if (before) return before
      return family === 'sales'
        ? theme.place
        : theme.headline?.family === family
          ? theme.headline.place
          : null
    }
    case 'operating':
      return here.some((cue) => cue.value === 'na' && (cue.from < spot.q.from || cue.from - spot.q.to <= 3))
        ? 'na'
        : null
    default:
      return near ?? before ?? (theme.headline?.family === family ? theme.headline.place : null)
  }
}
