import { type Hit, has, phraseReader } from './phrases.ts'
import { type Family, familyCues, foreignBrands, goodsCues, type Place, placeCues, usBrands } from './topic-words.ts'
import type { Token } from './tokens.ts'

/** The words of a sentence that say what its numbers are about, read once. */
export type Cues = {
  families: Hit<Family>[]
  places: Hit<Place>[]
  goods: Hit<'all' | 'car' | 'truck'>[]
  us: boolean
  foreign: boolean
  /** Said of all the years since a first one. */
  cumulative: boolean
}

const attributive =
  /^(us\.|american|japan|japanese|ohio|kentucky|america|alabama|indiana|texas|tennessee|mexico|home|foreign)$/
const ofTrade =
  /^(tariff|tariffs|levies|levy|duties|duty|president|government|commerce|trade|dollar|dollars|administration|officials|treasury|secretary|customs|import)$/

const sinceThen = phraseReader([
  [true, ['cumulative/cumulatively', 'since #', 'between # and #', 'to date', 'so far', 'over the years', 'in total since']],
])

export function readCues(tokens: Token[]): Cues {
  const families = familyCues(tokens).filter((hit) => hit.value !== 'production' || isDeed(tokens, hit.from))
  const places = placeCues(tokens).filter((hit) => hit.value !== 'us' || !ofTrade.test(tokens[hit.to]?.word ?? ''))
  return {
    families,
    places,
    goods: goodsCues(tokens),
    us: usBrands(tokens).length > 0,
    foreign: foreignBrands(tokens).length > 0,
    cumulative: has(sinceThen, tokens),
  }
}

/** "U.S.-built cars", "cars made in the United States", "than it made": which cars, not what was done. */
function isDeed(tokens: Token[], at: number): boolean {
  const token = tokens[at] as Token
  const before = tokens[at - 1]?.word ?? ''
  if (!/^(built|made|produced|assembled)$/.test(token.word)) return true
  if (token.joined || attributive.test(before) || /^(up|out|by|of)$/.test(tokens[at + 1]?.word ?? '')) return token.word !== 'made' && !token.joined && !attributive.test(before)
  if (/^(it|they)$/.test(before) && tokens[at - 2]?.word === 'than') return false
  return !/^(vehicles|cars|models|trucks|them|what|the)$/.test(before) || tokens[at + 1]?.word !== 'in'
}
