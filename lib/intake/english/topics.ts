import { type Clause, clauseOf } from './clauses.ts'
import { fits, type Kind, type Topic } from './metrics.ts'
import type { Hit } from './phrases.ts'
import type { Quantity } from './quantities.ts'
import type { Token } from './tokens.ts'
import {
  type Family,
  familyCues,
  foreignBrands,
  goodsCues,
  type Place,
  placeCues,
  usBrands,
} from './topic-words.ts'

/** What is known from before the sentence. */
export type Theme = { last: Topic | null; reverse: boolean; headline: Topic | null }

/** The cues of a sentence, read once. */
export type Cues = {
  families: Hit<Family>[]
  places: Hit<Place>[]
  goods: Hit<'all' | 'car' | 'truck'>[]
  us: boolean
  foreign: boolean
}

const attributive =
  /^(us\.|american|japan|japanese|ohio|kentucky|america|alabama|indiana|texas|tennessee|mexico|home|foreign)$/

export function readCues(tokens: Token[]): Cues {
  const families = familyCues(tokens).filter((hit) => {
    if (hit.value !== 'production') return true
    const token = tokens[hit.from] as Token
    if (!/^(built|made|produced|assembled)$/.test(token.word)) return true
    // "U.S.-built cars", "cars made in the United States": which cars, not what was done.
    if (token.joined || attributive.test(tokens[hit.from - 1]?.word ?? '')) return false
    return (
      !/^(vehicles|cars|models|trucks|it|them|what|the)$/.test(tokens[hit.from - 1]?.word ?? '') ||
      tokens[hit.from + 1]?.word !== 'in'
    )
  })
  const places = placeCues(tokens).filter(
    (hit) =>
      !(
        hit.value === 'us' &&
        /^(tariff|tariffs|levies|levy|duties|duty|president|government|commerce|trade|dollar|dollars|administration|officials|treasury|secretary|customs|import)$/.test(
          tokens[hit.to]?.word ?? '',
        )
      ),
  )
  return {
    families,
    places,
    goods: goodsCues(tokens),
    us: usBrands(tokens).length > 0,
    foreign: foreignBrands(tokens).length > 0,
  }
}

/** How far a cue stands from a number: words, more for what follows, much more across clauses and other numbers. */
function distance(
  hit: Hit<unknown>,
  q: Quantity,
  clauses: Clause[],
  at: number,
  quantities: Quantity[],
): number {
  const behind = hit.from >= q.to || hit.from >= q.from
  const gap = behind ? Math.max(0, hit.from - q.to) + 1 : Math.max(0, q.from - hit.to)
  const crossed = Math.abs(clauseOf(clauses, hit.from) - at)
  const between = quantities.filter((other) =>
    other === q
      ? false
      : behind
        ? other.from >= q.to && other.to <= hit.from
        : other.from >= hit.to && other.to <= q.from,
  ).length
  return gap + crossed * (behind ? 14 : 10) + between * (behind ? 12 : 3)
}

function nearest<T>(
  hits: Hit<T>[],
  q: Quantity,
  clauses: Clause[],
  at: number,
  quantities: Quantity[],
  bound = 200,
): Hit<T> | null {
  let best: Hit<T> | null = null
  let least = bound
  for (const hit of hits) {
    const far = distance(hit, q, clauses, at, quantities)
    if (far < least) {
      least = far
      best = hit
    }
  }
  return best
}

const tariffWord = /^(tariff|tariffs|duty|duties|levy|levies)$/
const costVerb =
  /^(cost|costs|costing|took|take|takes|taking|taken|reduce|reduced|reduces|cut|cuts|erode|eroded|hit|hurt|weighed|lopped|shaved|erased|wiped|dented|drain|drained|squeezed|knock|knocked|burden|impact|bill|toll|blow|effect|effects|absorb|absorbed|pay|paid|sapped|drag|lower|lowered|lowering|depressed|headwind|headwinds|ate|shave|erase|wipe)$/

/** A sum that tariffs take from a company, rather than the profit that is left. */
function isBurden(tokens: Token[], q: Quantity, clause: Clause, change: boolean): boolean {
  const words = tokens.slice(clause.from, Math.min(clause.to, q.to + 14))
  if (!words.some((token) => tariffWord.test(token.word))) return false
  if (!words.some((token) => costVerb.test(token.word))) return false
  const behind = tokens.slice(Math.max(clause.from, q.from - 5), q.from)
  const profit = behind.some((token) => /^(profit|profits|income|earnings|loss)$/.test(token.word))
  return !profit || change
}

/** "8,210 of those", "of which 4,905": what was counted before. */
function takesUp(tokens: Token[], q: Quantity): boolean {
  const after = `${tokens[q.to]?.word ?? ''} ${tokens[q.to + 1]?.word ?? ''}`
  if (/^of (those|them|these|which)/.test(after)) return true
  return tokens.slice(Math.max(0, q.from - 6), q.from).some((token, n, all) => token.word === 'which' && all[n - 1]?.word === 'of')
}

/** What a number is about, by the nearest words that go with its unit, else what was spoken of before. */
export function topicOf(
  tokens: Token[],
  q: Quantity,
  kind: Kind,
  clauses: Clause[],
  at: number,
  quantities: Quantity[],
  cues: Cues,
  theme: Theme,
  company: boolean,
): Topic | null {
  const clause = clauses[at] as Clause
  const usable = cues.families.filter((hit) => fits(hit.value, kind))
  const money = kind.unit !== null && /^[A-Z]{3}$/.test(kind.unit)
  const hit = nearest(usable, q, clauses, at, quantities, 60)
  let family: Family | null = hit?.value ?? null
  if (
    money &&
    (family === 'operating' ||
      family === 'net' ||
      family === 'burden' ||
      family === null ||
      family === 'tariff') &&
    isBurden(tokens, q, clause, kind.change)
  )
    family = 'burden'
  if (
    kind.unit === '%' &&
    !kind.growth &&
    cues.families.some((c) => c.value === 'tariff' && clauseOf(clauses, c.from) === at)
  )
    family = 'tariff'
  const carried = theme.last
  if (takesUp(tokens, q) && carried && fits(carried.family, kind) && (family === null || family === 'production')) return { ...carried, company }
  if (family === null) {
    if (!carried || !fits(carried.family, kind)) {
      if ((kind.unit === 'vehicle' || kind.unit === 'vehicle/a') && theme.reverse) family = 'import'
      else return null
    } else if (carried.family !== 'tariff') return { ...carried, company }
    else if (cues.goods.length === 0 && cues.places.length === 0) return null
    else family = 'tariff'
  }
  const place = placeFor(family, tokens, q, kind, clauses, at, quantities, cues, theme)
  const good = nearest(cues.goods, q, clauses, at, quantities, 40)
  const truck = cues.goods.find((c) => c.value === 'truck' && clauseOf(clauses, c.from) === at)
  const all = cues.goods.find((c) => c.value === 'all' && clauseOf(clauses, c.from) === at)
  const goods =
    family === 'tariff'
      ? ((truck && !all ? truck : (all ?? good))?.value ?? (carried?.family === 'tariff' ? carried.goods : 'car'))
      : family === 'export'
        ? ((all ?? good)?.value ?? carried?.goods ?? null)
        : null
  const brand = cues.us
    ? 'us'
    : cues.foreign
      ? 'foreign'
      : carried?.family === 'registration'
        ? carried.brand
        : null
  return { family, place, goods, brand, company }
}

function placeFor(
  family: Family,
  tokens: Token[],
  q: Quantity,
  kind: Kind,
  clauses: Clause[],
  at: number,
  quantities: Quantity[],
  cues: Cues,
  theme: Theme,
): Place | null {
  const hit = nearest(cues.places, q, clauses, at, quantities, 45)
  const has = (place: Place) => cues.places.some((c) => c.value === place)
  if (family === 'tariff') return tariffPlace(cues, clauses, at)
  if (family === 'import')
    return has('us_jp') || has('us_made') || theme.reverse
      ? has('us_made')
        ? 'us_made'
        : 'us_jp'
      : (hit?.value ?? null)
  if (family === 'export') {
    if (has('us_jp')) return 'us_jp'
    if (has('jp_us')) return 'jp_us'
    if (has('us_made') && has('jp')) return 'us_jp'
    if (has('elsewhere')) return 'elsewhere'
    if (tokens.some((token) => /^(abroad|countries)$/.test(token.word))) return 'elsewhere'
    if (has('from_us')) return 'from_us'
    if (has('us') || has('from_jp')) return has('us') ? 'jp_us' : 'from_jp'
    return theme.last?.family === 'export' ? theme.last.place : (hit?.value ?? null)
  }
  if (
    (family === 'sales' || family === 'production') &&
    (kind.unit === 'vehicle' || kind.unit === 'vehicle/a')
  ) {
    const here = cues.places.filter((c) => clauseOf(clauses, c.from) === at)
    if (here.some((c) => c.value === 'us_jp')) return 'us_jp'
    if (here.some((c) => c.value === 'us_made') && has('jp')) return 'us_jp'
    if (
      family === 'sales' &&
      theme.reverse &&
      kind.unit === 'vehicle/a' &&
      !here.some((c) => c.value === 'us')
    )
      return 'us_jp'
  }
  if (hit) return hit.value
  if (theme.last?.family === family) return theme.last.place
  return theme.headline?.family === family ? theme.headline.place : null
}

/** Duties of others, on others: "the 25% tariff on Korean cars". */
function tariffPlace(cues: Cues, clauses: Clause[], at: number): Place | null {
  const here = cues.places.filter((hit) => clauseOf(clauses, hit.from) === at)
  return here.some((hit) => hit.value === 'elsewhere') &&
    !here.some((hit) => hit.value === 'jp' || hit.value === 'jp_made' || hit.value === 'jp_us')
    ? 'elsewhere'
    : null
}
