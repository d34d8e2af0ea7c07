import type { Cues } from './cues.ts'
import type { Family } from './family-words.ts'
import { fits, type Kind, type Topic } from './metrics.ts'
import type { Hit } from './phrases.ts'
import { clauseAt, far, nearest, type Spot } from './spot.ts'
import { besidePlace, costs, goodsFor, placeFor, type Theme, takesUp } from './topic-places.ts'

const tariffWord = /^(tariff|tariffs|duty|duties|levy|levies)$/
const costVerb =
  /^(cost|costs|costing|trim|trims|trimmed|slash|slashed|curb|drive|drove|push|pushed|explain|explains|explained|account|accounted|took|take|takes|taking|taken|lose|lost|losing|reduce|reduced|reduces|cut|cuts|erode|eroded|hit|hurt|weighed|lopped|shaved|erased|wiped|dented|drain|drained|squeezed|knock|knocked|burden|impact|bill|toll|blow|effect|effects|absorb|absorbed|pay|paid|sapped|drag|lower|lowered|lowering|depressed|headwind|headwinds|ate|shave|erase|wipe)$/
const money = (unit: string | null) => unit !== null && /^[A-Z]{3}$/.test(unit)
const profits = new Set<Family | null>(['operating', 'profit', 'net', 'burden', 'tariff', null])

/** A sum that tariffs take from a company, rather than the profit that is left. */
function isBurden({ tokens, q, clauses, at }: Spot, change: boolean, tariffs: boolean): boolean {
  const clause = clauses[at]
  const comma = tokens.findIndex((token, n) => n >= q.to && token.word === ',')
  const words = tokens.slice(
    clause?.from,
    Math.min(
      tokens[clause?.to ?? 0]?.word === 'because' ? tokens.length : (clause?.to ?? 0),
      q.to + 14,
      comma < 0 ? tokens.length : comma,
    ),
  )
  const spoken =
    tariffs &&
    tokens
      .slice(clause?.from, q.from)
      .some((token) => /^(pay|pays|paid|paying|absorb|absorbs|absorbed)$/.test(token.word))
  if (spoken) return true
  if (!words.some((token) => tariffWord.test(token.word))) return false
  if (!words.some((token) => costVerb.test(token.word))) return false
  const behind = tokens.slice(Math.max(clause?.from ?? 0, q.from - 5), q.from)
  return (
    change ||
    tokens[q.from - 1]?.word === 'by' ||
    !behind.some((token) => /^(profit|profits|income|earnings|loss)$/.test(token.word))
  )
}

/** "40 percent of each truck": a part of something, not a rate of duty. */
function isPart({ tokens, q }: Spot, kind: Kind): boolean {
  if (kind.unit !== '%' || kind.growth || tokens[q.to]?.word !== 'of') return false
  return !tokens.slice(q.to, q.to + 4).some((token) => tariffWord.test(token.word))
}

/** What the last number of this kind was about, where the very last one was of another. */
function earlier(kind: Kind, theme: Theme): Topic | null {
  if (theme.last && fits(theme.last.family, kind)) return theme.last
  return (kind.unit && theme.byUnit.get(kind.unit)) || theme.last
}

function familyOf(
  spot: Spot,
  kind: Kind,
  cues: Cues,
  theme: Theme,
): { family: Family | null; carried: boolean } {
  const before = earlier(kind, theme)
  const carried = before && fits(before.family, kind) ? before.family : null
  const part = isPart(spot, kind)
  const usable = cues.families.filter((hit) => fits(hit.value, kind) && !(part && hit.value === 'tariff'))
  const found =
    nearest(
      spot,
      usable.filter((hit) => reaches(spot, hit)),
      costs,
      60,
    )?.value ?? null
  const sum = money(kind.unit)
  if (
    sum &&
    takesUp(spot) &&
    spot.tokens.slice(0, spot.q.from).findLastIndex((token) => tariffWord.test(token.word)) >
      spot.tokens.findLastIndex((token) => token.word === 'which')
  )
    return { family: 'burden', carried: false }
  if (carried && takesUp(spot) && (found === null || found === 'jobs' || sum))
    return { family: carried, carried: true }
  if (kind.lost && !spot.tokens.some((token) => tariffWord.test(token.word)))
    return { family: whichProfit(spot, cues, theme), carried: false }
  if (sum && profits.has(found) && isBurden(spot, kind.change, theme.last?.family === 'tariff'))
    return { family: 'burden', carried: false }
  if (theme.funded && kind.unit === 'USD' && !theme.named && (found === null || found === 'other'))
    return { family: 'investment', carried: false }
  const each = `${spot.tokens[spot.q.to]?.word} ${spot.tokens[spot.q.to + 1]?.word}`
  if (sum && /^(per|a|each) (vehicle|car|unit|truck)/.test(each)) return { family: 'price', carried: false }
  if (part) return { family: found ?? 'share', carried: false }
  const levied = cues.families.some((cue) => cue.value === 'tariff' && clauseAt(spot, cue.from) === spot.at)
  if (kind.unit === '%' && !kind.growth && levied) return { family: 'tariff', carried: false }
  const opener = spot.tokens[spot.q.from - 1]?.word ?? ''
  if (
    kind.unit === '%' &&
    !kind.growth &&
    found === null &&
    theme.tariffs &&
    (carried === 'tariff' || carried === null) &&
    /^(at|to|from|face|faces|facing|charged|of|pays|pay)$/.test(opener)
  ) {
    return { family: 'tariff', carried: false }
  }
  if (found === 'burden' && !ofTariffs(spot, theme)) return { family: 'price', carried: false }
  if (sum && found === 'sales') return { family: 'revenue', carried: false }
  if (sum && builds(spot)) return { family: 'investment', carried: false }
  if (found === 'profit') return { family: whichProfit(spot, cues, theme), carried: false }
  if (found) return { family: found, carried: false }
  const count = kind.unit === 'vehicle' || kind.unit === 'vehicle/a'
  if (count && theme.reverse && (carried === null || kind.unit === 'vehicle/a'))
    return { family: 'import', carried: false }
  // A rate goes on being spoken of only where goods or countries are.
  if (carried === 'tariff' && cues.goods.length === 0 && cues.places.length === 0)
    return { family: null, carried: false }
  return { family: carried, carried: true }
}

/** "102.7 billion yen (down 53.9%)": what stands behind the bracket speaks of something else. */
function inBrackets({ tokens, q }: Spot, to: number): boolean {
  const opened = tokens.slice(Math.max(0, q.from - 4), q.from).some((token) => token.word === '(')
  return opened && tokens.slice(q.to, to).some((token) => token.word === ')')
}

/** Prices and the like speak only of numbers beside them, and no word of a later clause speaks of an earlier number far off. */
function reaches(spot: Spot, hit: Hit<Family>): boolean {
  const distance = far(spot, hit, costs)
  // Sales in money are revenue: "on sales of 609.1 billion yen".
  if (hit.value === 'sales' && money(spot.q.unit)) return hit.from < spot.q.from && distance <= 4
  if (hit.from >= spot.q.to && inBrackets(spot, hit.from)) return false
  if (hit.value === 'price' || hit.value === 'other' || hit.value === 'share') return distance <= 14
  return hit.from < spot.q.from || distance <= 34
}

/** A cost or a hit counts as that of tariffs only where tariffs are spoken of. */
function ofTariffs({ tokens }: Spot, theme: Theme): boolean {
  if (tokens.some((token) => tariffWord.test(token.word))) return true
  if (theme.tariffs && tokens.some((token) => /^(hit|burden|blow|toll)$/.test(token.word))) return true
  const spoken = (family: Family | undefined) => family === 'burden' || family === 'tariff'
  return spoken(theme.last?.family) || spoken(theme.headline?.family)
}

/** "a $13.9 billion battery plant" */
function builds({ tokens, q }: Spot): boolean {
  return tokens
    .slice(q.to, q.to + 4)
    .some((token) => /^(plant|factory|facility|complex|hub|works|expansion|project)$/.test(token.word))
}

/** "profit" alone is of the kind that was spoken of, in the sentence or before it; else operating profit. */
function whichProfit(spot: Spot, cues: Cues, theme: Theme): Family {
  const kinds = cues.families.filter((cue) => cue.value === 'operating' || cue.value === 'net')
  const near = nearest(spot, kinds, costs, 200)
  if (near) return near.value
  const before = theme.last?.family
  return before === 'net' || theme.headline?.family === 'net' ? 'net' : 'operating'
}

/** What a number is about, by the nearest words that go with its unit, else what was spoken of before. */
export function topicOf(spot: Spot, kind: Kind, cues: Cues, theme: Theme, company: boolean): Topic | null {
  const { family, carried } = familyOf(spot, kind, cues, theme)
  if (!family) return null
  const last = earlier(kind, theme)
  const before = last?.family === family ? last : null
  const brand = cues.us ? 'us' : cues.foreign ? 'foreign' : (before?.brand ?? null)
  if (carried && before && family !== 'tariff' && family !== 'operating')
    return {
      ...before,
      place: besidePlace(spot, cues) ?? before.place,
      brand,
      company,
      cumulative: cues.cumulative,
      partial: before.partial,
    }
  const place = placeFor(family, spot, kind, cues, theme)
  return {
    family,
    place,
    goods: goodsFor(family, spot, cues, before),
    brand,
    company,
    cumulative: cues.cumulative || (cues.sinceYear && (family === 'investment' || family === 'cumulative')),
    partial:
      (family === 'sales' || family === 'production') && nearest(spot, cues.partial, costs, 12) !== null,
  }
}
