import { type Family, familyCues } from './family-words.ts'
import { type Hit, has, phraseReader } from './phrases.ts'
import { foreignBrands, goodsCues, type Place, placeCues, usBrands } from './place-words.ts'
import type { Token } from './tokens.ts'

/** The words of a sentence that say what its numbers are about, read once. */
export type Cues = {
  families: Hit<Family>[]
  places: Hit<Place>[]
  goods: Hit<'all' | 'car' | 'truck' | 'heavy'>[]
  us: boolean
  foreign: boolean
  /** Said of all the years since a first one. */
  cumulative: boolean
  /** "since 1982": cumulative of what is invested. */
  sinceYear: boolean
  /** Official statistics of the country. */
  national: boolean
  /** Of some kinds of cars only: hybrids, electric cars. */
  partial: Hit<boolean>[]
}

/** "could bring 5,000 Rogues a year to Japan" */
const bringing = phraseReader<Family>([['import', ['bring/brings/bringing/brought']]])

const attributive =
  /^(us\.|american|japan|japanese|ohio|kentucky|america|alabama|indiana|texas|tennessee|mexico|home|foreign)$/
const makers = /^(carmakers|automakers|makers|auto|car|carmaker|automaker|inc|airlines)$/
const ofTrade =
  /^(tariff|tariffs|levies|levy|duties|duty|president|government|commerce|trade|dollar|dollars|administration|officials|treasury|secretary|customs|import)$/

const sinceThen = phraseReader([[true, ['cumulative/cumulatively', 'over the years', 'in total since']]])

const statistics = phraseReader([
  [
    true,
    [
      'ministry of finance',
      'finance ministry',
      'customs data/figures',
      'trade data/statistics/figures',
      'government data',
      "japan 's exports/imports/shipments/trade/car/auto/surplus/total",
      'japanese exports/auto/car exports',
      'the nation/country',
      'trade ministry',
    ],
  ],
])
const partial = phraseReader([
  [
    true,
    [
      'electrified/hybrid/electric/ev/hev/bev/phev/hydrogen vehicle/vehicles/car/model/ sales/output/production/deliveries/exports',
      'sales/production/output/deliveries of/for _/ _/ hybrid/hybrids/electrified/electric/evs/trucks/suvs/pickups',
      'truck/suv/sedan/pickup/used/fleet/camry/rav4/prius sales',
      '# hybrids/evs/hybrid/electrified/electric',
    ],
  ],
])
const years = phraseReader([[true, ['since 19', 'since 20', 'between 19 and 19/20', 'between 20 and 20']]])
const asYear = (token: Token) =>
  /^(19|20)\d\d$/.test(token.raw) ? { ...token, word: token.raw.slice(0, 2) } : token

export function readCues(tokens: Token[]): Cues {
  const families = familyCues(tokens).filter((hit) => hit.value !== 'production' || isDeed(tokens, hit.from))
  // "the tariff dented its profit" speaks of the rate as well.
  for (const hit of familyCues(tokens)) {
    if (
      hit.value === 'burden' &&
      /^(tariff|tariffs|duty|duties|levy|levies)$/.test(tokens[hit.from]?.word ?? '')
    )
      families.push({ ...hit, value: 'tariff' })
  }
  const bound = placeCues(tokens).some((hit) => hit.value === 'to_jp' || hit.value === 'us_jp')
  if (bound) families.push(...bringing(tokens))
  const places = placeCues(tokens).filter((hit) => {
    const next = tokens[hit.to]?.word ?? ''
    if (hit.value === 'us') return !ofTrade.test(next)
    return hit.value !== 'jp' || !makers.test(next)
  })
  return {
    families,
    places,
    goods: goodsCues(tokens),
    us: usBrands(tokens).length > 0,
    foreign: foreignBrands(tokens).length > 0,
    national: has(statistics, tokens),
    partial: partial(tokens),
    cumulative: has(sinceThen, tokens),
    sinceYear: has(years, tokens.map(asYear)),
  }
}

/** "U.S.-built cars", "cars made in the United States", "than it made": which cars, not what was done. */
function isDeed(tokens: Token[], at: number): boolean {
  const token = tokens[at] as Token
  const before = tokens[at - 1]?.word ?? ''
  if (!/^(built|made|produced|assembled)$/.test(token.word)) return true
  const then = tokens[at + 1]
  if (
    !token.joined &&
    then &&
    (then.kind === 'number' || /^(a|an|the|about|some|nearly|more|over)$/.test(then.word)) &&
    !/^(it|they)$/.test(before)
  )
    return true
  if (token.joined || attributive.test(before) || /^(up|out|by|of)$/.test(tokens[at + 1]?.word ?? ''))
    return token.word !== 'made' && !token.joined && !attributive.test(before)
  if (/^(it|they)$/.test(before) && tokens[at - 2]?.word === 'than') return false
  return !/^(vehicles|cars|models|trucks|them|what|the)$/.test(before) || tokens[at + 1]?.word !== 'in'
}
