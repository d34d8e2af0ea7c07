import type { ClaimText, ReadClaim, Sentence } from '../types.ts'
import { type Clause, clauseOf } from './clauses.ts'
import { Memory } from './memory.ts'
import { type Kind, metricOf } from './metrics.ts'
import { changeMetric, type Motion, motionOf, revises, signOf, streakOwner, values } from './motion.ts'
import { ownersIn, type Place } from './names.ts'
import { isPut, revisedFrom, settled, stanceFor } from './outlook.ts'
import { subjectFor } from './ownership.ts'
import type { Quantity } from './quantities.ts'
import { type Saying, sayingsOf, speakerAt } from './speakers.ts'
import type { Spot } from './spot.ts'
import { streakIn } from './streaks.ts'
import { subjectOf, wholeMarket } from './subjects.ts'
import { rowClaims } from './tables.ts'
import { comparatorOf, isBase, periodOf } from './timing.ts'
import type { Token } from './tokens.ts'
import { topicOf } from './topics.ts'
import { flowOf, yearlyUnit } from './units.ts'
import { type View, viewOf } from './view.ts'

/** Sentences longer than this are no sentences: nothing is read from them. */
const longest = 3000
/** Beyond so many characters of a text no numbers are read: some 30,000 words. */
const mostRead = 200_000

/**
 * Every quantity of an English text that states something about the trade, in order of place. Pure: knows only what
 * it is given. Nothing throws; what is not stated is null. The rules are those of the help that editors see.
 */
export function readEnglishClaims(input: ClaimText): ReadClaim[] {
  const memory = new Memory(input)
  const claims: ReadClaim[] = []
  for (const [index, sentence] of input.sentences.entries()) {
    if (sentence.start > mostRead) break
    if (sentence.reading.length > longest) continue
    const read = sentence.row
      ? rowClaims(input, sentence, index, memory)
      : sentenceClaims(input, sentence, index, memory)
    claims.push(...read)
  }
  return claims
}

/** What holds for all the numbers of a sentence. */
type Setting = {
  input: ClaimText
  memory: Memory
  sayings: Saying[]
  places: Place[]
  streak: ReturnType<typeof streakIn>
  /** Figures of the country, where no company is named. */
  national: boolean
}

function sentenceClaims(input: ClaimText, sentence: Sentence, index: number, memory: Memory): ReadClaim[] {
  const view = viewOf(input, sentence, index, memory)
  memory.begin(view)
  const { tokens, mentions, cues } = view
  const places = ownersIn(tokens, mentions)
  const opensNational =
    /^(exports|imports|shipments)$/.test(tokens[0]?.word ?? '') && memory.spoken.headline?.several !== false
  const setting: Setting = {
    input,
    memory,
    sayings: sayingsOf(tokens, mentions, memory.heard, sentence.paragraph),
    places,
    streak: streakIn(tokens),
    national: cues.national || opensNational,
  }
  const claims: ReadClaim[] = []
  let motion: Motion | null = null
  for (const q of view.quantities) {
    const at = clauseOf(view.clauses, q.markFrom)
    const limit = view.quantities.find((other) => other.from >= q.to)?.from ?? tokens.length
    motion = motionOf(view, q, Math.min(limit, (view.clauses[at] as Clause).to), motion)
    claims.push(...claimsOf(view, q, at, limit, motion, claims.at(-1), setting))
  }
  memory.end(view, places)
  return claims
}

/**
 * One number with all its attributes, and the same sum in another currency where it is printed. Each reader looks from
 * its spot, the memory fills what the sentence leaves open.
 */
function claimsOf(
  view: View,
  q: Quantity,
  at: number,
  limit: number,
  motion: Motion,
  last: ReadClaim | undefined,
  { input, memory, sayings, places, streak, national }: Setting,
): ReadClaim[] {
  const { tokens, cues } = view
  const { growth, change, lost } = motion
  const spot: Spot = { tokens, clauses: view.clauses, quantities: view.quantities, q, at }
  const rate = q.bare && last?.unit === 'vehicle/a' && q.unit === 'vehicle' && !change
  const counted = q.unit === 'vehicle' ? yearlyUnit(tokens, q, view.clauses[at] as Clause, limit) : q.unit
  const unit = rate ? 'vehicle/a' : counted

  const speaker = speakerAt(sayings, q.from)
  memory.speaks(speaker)
  const found = subjectOf(spot, places, memory.spoken)
  const named = found.named
  const owner = !named && wholeMarket(tokens) ? { slug: 'US', name: null, several: true } : found.owner
  const company = owner !== null && owner.slug !== 'JP' && owner.slug !== 'US' && (named || !national)
  memory.theme.named = company && named
  const kind: Kind = { unit, growth, change, comparator: 'none', lost }
  // "to 200 billion yen from 300 billion yen": both are of the same thing.
  const paired =
    last !== undefined && last.unit === unit && !growth && !change && unit !== '%' && isBase(tokens, q)
  const topic = (paired ? memory.theme.last : null) ?? topicOf(spot, kind, cues, memory.theme, company)
  const family = topic?.family ?? null

  const earlier = revisedFrom(view, q, topic, unit, motion, last)
  const { cue, ...read } = stanceFor(spot, topic, owner, speaker, memory)
  const outlook =
    earlier && read.modality === 'did' ? { basis: earlier.basis, modality: earlier.modality } : read
  const level = !growth && !change
  const dated = view.times.some((time) => time.role === 'in' && clauseOf(view.clauses, time.from) === at)
  const whole = topic?.cumulative === true && !growth
  const times = memory.periodSetting(
    family,
    unit,
    owner,
    outlook.modality === 'did' || (isPut(spot) && dated),
    whole,
    level,
  )
  const period = earlier?.period ?? periodOf(spot, view.times, times)
  const stance = settled(outlook, spot, topic, period, memory)
  const comparator = level ? 'none' : comparatorOf(spot, view.times, period)

  const metricIn = (unit: string | null) =>
    topic && !change
      ? metricOf(topic, { ...kind, unit, comparator }, memory.valued(tokens, q))
      : changeMetric(topic, { ...kind, unit }, comparator)
  const metric = metricIn(unit)
  const taken = family === 'burden' && !revises(tokens, q, motion.direction)
  const sign = signOf(tokens, q, motion, topic, taken)
  const claim: ReadClaim = {
    sentence: view.index,
    ...placeOf(view, q),
    ...values(q, sign),
    unit,
    metric,
    ...subjectFor(spot, metric, topic, owner, named, period, memory, view.mentions),
    period,
    comparator,
    ...stance,
    approximation: q.approximation,
    speaker,
    flow: flowOf(input.lexicon, metric, topic, cues),
    change: change && !taken,
    streak: streak && streakOwner(view.quantities, streak.at) === q ? streak.value : null,
  }
  const about = topic !== null && !q.again && cues.families.some((hit) => hit.value === family)
  const said = memory.said.repeated(claim, { named: named && !q.again, cue, about })
  memory.note(said, owner, topic, isBase(tokens, q))
  if (!q.also) return [said]
  const other = metricIn(q.also.unit)
  const same: ReadClaim = {
    ...said,
    ...placeOf(view, q.also),
    ...values(q.also, sign),
    unit: q.also.unit,
    metric: other,
    approximation: q.also.approximation === 'exact' ? said.approximation : q.also.approximation,
    flow: flowOf(input.lexicon, other, topic, cues),
  }
  memory.said.remember(same)
  return [said, same]
}

/** Where the number as printed stands in the text. */
function placeOf({ tokens, sentence }: View, q: Quantity): { start: number; end: number } {
  return {
    start: sentence.start + (tokens[q.markFrom] as Token).start,
    end: sentence.start + (tokens[q.markTo - 1] as Token).end,
  }
}
