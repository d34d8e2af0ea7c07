import type { ClaimText, ReadClaim, ReadPeriod, Sentence } from '../types.ts'
import { settleBare } from './bare.ts'
import { type Clause, clauseOf, readClauses } from './clauses.ts'
import { type Cues, readCues } from './cues.ts'
import { type Direction, readDirection } from './directions.ts'
import { Memory } from './memory.ts'
import { type Kind, metricOf, type Topic } from './metrics.ts'
import { mentionsIn, type Owner, ownersIn, type SentenceMention } from './names.ts'
import { printed } from './numerals.ts'
import { subjectFor } from './ownership.ts'
import { iso } from './period-codes.ts'
import { type Quantity, readQuantities } from './quantities.ts'
import { sayingsOf, speakerAt } from './speakers.ts'
import type { Spot } from './spot.ts'
import { readStance, type Stanced } from './stance.ts'
import { subjectOf } from './subjects.ts'
import { rowClaims } from './tables.ts'
import { bases, readTimes, type Time } from './times.ts'
import { comparatorOf, isBase, periodOf, streakIn } from './timing.ts'
import { readTokens, type Token } from './tokens.ts'
import { topicOf } from './topics.ts'
import { flowOf, yearlyUnit } from './units.ts'

/** All that one sentence holds, read once. */
export type View = {
  sentence: Sentence
  index: number
  tokens: Token[]
  clauses: Clause[]
  mentions: SentenceMention[]
  quantities: Quantity[]
  times: Time[]
  cues: Cues
}

/** Sentences longer than this are no sentences: nothing is read from them. */
const longest = 3000
/** Nor are those that hold more numbers than this. */
const mostNumbers = 60
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

export function viewOf(input: ClaimText, sentence: Sentence, index: number, memory: Memory): View {
  const whole = readTokens(sentence.reading)
  // A heap of numbers is no sentence.
  const crowded = whole.filter((token) => token.kind === 'number').length > mostNumbers
  const tokens = crowded ? [] : whole
  const clauses = readClauses(tokens)
  const mentions = mentionsIn(sentence, tokens, input.mentions)
  const found = readQuantities(tokens, clauses)
  const quantities = settleBare(tokens, found, mentions, memory.counting ? 'vehicle' : null, (value) =>
    memory.unitOf(value),
  )
  return {
    sentence,
    index,
    tokens,
    clauses,
    mentions,
    quantities,
    times: readTimes(tokens, memory.on),
    cues: readCues(tokens),
  }
}

function sentenceClaims(input: ClaimText, sentence: Sentence, index: number, memory: Memory): ReadClaim[] {
  const view = viewOf(input, sentence, index, memory)
  const { tokens } = view
  memory.begin(view)
  const sayings = sayingsOf(tokens, view.mentions, memory.heard, sentence.paragraph)
  const claims: ReadClaim[] = []
  const directions = new Map<Quantity, Direction>()
  const places = ownersIn(tokens, view.mentions)
  const streak = streakIn(tokens)
  const opensNational =
    /^(exports|imports|shipments)$/.test(tokens[0]?.word ?? '') && memory.spoken.headline?.several !== false
  const national = view.cues.national || opensNational
  for (const q of view.quantities) {
    const at = clauseOf(view.clauses, q.markFrom)
    const speaker = speakerAt(sayings, q.from)
    const previous = view.quantities.findLast((other) => other.to <= q.from)
    const clause = view.clauses[at] as Clause
    const start = Math.max(previous?.to ?? 0, 0)
    const limit = view.quantities.find((other) => other.from >= q.to)?.from ?? tokens.length
    let direction = readDirection(tokens, q, start, Math.min(limit, clause.to))
    if (!direction && previous && previous.unit === q.unit)
      direction = carried(tokens, previous, q, directions.get(previous) ?? null)
    directions.set(q, direction)
    const lost =
      direction !== null &&
      /^los[est]/.test(tokens[direction.from]?.word ?? '') &&
      /^[A-Z]{3}$/.test(q.unit ?? '')
    const growth = q.unit === '%' && (direction !== null || q.signed)
    const change = q.unit !== '%' && direction !== null && !lost
    const rate = q.bare && claims.at(-1)?.unit === 'vehicle/a' && q.unit === 'vehicle' && !change
    const unit = rate ? 'vehicle/a' : q.unit === 'vehicle' ? yearlyUnit(tokens, q, clause, limit) : q.unit
    memory.speaks(speaker)
    const { owner, named } = subjectOf(tokens, places, view.quantities, view.clauses, at, q, memory.spoken)
    const company = owner !== null && owner.slug !== 'JP' && owner.slug !== 'US' && (named || !national)
    const rough: Kind = { unit, growth, change, comparator: 'none', lost }
    const spot: Spot = { tokens, clauses: view.clauses, quantities: view.quantities, q, at }
    memory.theme.named = company && named
    const topic = topicOf(spot, rough, view.cues, memory.theme, company)
    const stance = stanceFor(view, q, at, topic, owner, speaker, memory)
    // "to 3.35 trillion yen from 3.1 trillion yen": what a forecast was before is a forecast as well.
    const last = claims.at(-1)
    const revised =
      topic?.family !== 'tariff' &&
      last !== undefined &&
      last.unit === unit &&
      /^(guidance|forecast|target)$/.test(last.basis) &&
      isBase(tokens, q) &&
      !growth &&
      !change
    if (revised && stance.modality === 'did' && !yoyBehind(view, q))
      Object.assign(stance, { basis: last.basis, modality: last.modality })
    const whole =
      topic?.cumulative === true &&
      /^(investment|cumulative|export|import|sales|production)$/.test(topic?.family ?? '') &&
      !growth
    const setting = memory.periodSetting(
      topic?.family ?? null,
      unit,
      owner,
      stance.modality === 'did',
      whole,
      !growth && !change,
    )
    const same = revised && !yoyBehind(view, q) ? last.period : null
    const period = same ?? periodOf(spot, view.times, setting)
    settle(stance, spot, topic, period, memory)
    const comparator = growth || change ? comparatorOf(spot, view.times, period) : 'none'
    const metric =
      topic && !change
        ? metricOf(topic, { ...rough, comparator }, memory.valued(tokens, q))
        : changeMetric(topic, rough, comparator)
    const subject = subjectFor(spot, metric, topic, owner, named, period, memory, view.mentions)
    const taken = topic?.family === 'burden' && !revises(tokens, q, direction)
    const sign =
      lost && topic?.family !== 'burden'
        ? -1
        : signOf(tokens, q, direction, topic, (growth || change) && !taken)
    const takesStreak = streak !== null && streakOwner(view.quantities, streak.at) === q
    const { cue, ...stanced } = stance
    const claim: ReadClaim = {
      sentence: index,
      start: sentence.start + (tokens[q.markFrom] as Token).start,
      end: sentence.start + (tokens[q.markTo - 1] as Token).end,
      ...values(q, sign),
      unit,
      metric,
      ...subject,
      period,
      comparator,
      ...stanced,
      approximation: q.approximation,
      speaker,
      flow: flowOf(input.lexicon, metric, topic, view.cues),
      change: change && !taken,
      streak: takesStreak ? (streak?.value ?? null) : null,
    }
    const said = memory.repeated(claim, {
      named: named && !q.again,
      cue,
      about: topic !== null && !q.again && view.cues.families.some((hit) => hit.value === topic.family),
    })
    claims.push(said)
    memory.remember(said)
    const country = said.subject === 'JP' || said.subject === 'US'
    memory.note(
      country ? { slug: said.subject, name: null, several: true } : owner,
      topic,
      isBase(tokens, q) ? null : said.period,
      said.modality === 'did',
      unit,
    )
  }
  memory.end(view, places)
  return claims
}

/** "cut its estimate of the burden by 15 billion yen": the estimate moves, tariffs take nothing. */
function revises(tokens: Token[], q: Quantity, direction: Direction): boolean {
  if (!direction) return false
  if (
    /^(reduction|increase|decrease|rise|drop|fall|cut|decline|improvement)$/.test(
      tokens[direction.from]?.word ?? '',
    ) &&
    tokens[direction.from + 1]?.word === 'of'
  )
    return true
  const [from, to] = direction.from < q.from ? [direction.from, q.from] : [q.to, direction.from]
  return tokens
    .slice(from, to)
    .some((token) =>
      /^(estimate|forecast|projection|outlook|figure|bill|burden|hit|impact|cost|costs)$/.test(token.word),
    )
}

const yoyBehind = ({ tokens, times }: View, q: Quantity) =>
  bases(tokens, q.to, q.to + 8).length > 0 ||
  times.some((time) => time.from >= q.to && time.from - q.to <= 2 && /^(FY)?\d{4}$/.test(time.period.code))

/** What only the period tells: a duty that is still to come, a sum that was put on months gone by. */
function settle(
  stance: Stanced,
  { tokens, q, clauses, at }: Spot,
  topic: Topic | null,
  period: ReadPeriod | null,
  memory: Memory,
): void {
  const today = memory.on ? iso(memory.on) : null
  if (!today || !period?.start) return
  if (
    topic?.family === 'tariff' &&
    stance.modality === 'did' &&
    period.end === null &&
    period.start > today
  ) {
    Object.assign(stance, { basis: 'pledge', modality: 'will' })
  }
  const put = tokens
    .slice(clauses[at]?.from, q.from)
    .some((token) => /^(put|puts|pegged|estimated)$/.test(token.word))
  if (put && period.end !== null && period.end < today && stance.basis === 'guidance') {
    Object.assign(stance, { basis: 'actual', modality: 'did' })
  }
}

/** The number whose streak it is: the growth nearest before the words, else the first after them. */
function streakOwner(quantities: Quantity[], at: number): Quantity | undefined {
  const growths = quantities.filter((q) => q.unit === '%' || q.unit === 'pp')
  const fit = growths.length > 0 ? growths : quantities
  return fit.findLast((q) => q.from < at) ?? fit[0]
}

/** "fell 3.2% in Japan and 4.1% in the US": the second goes the way of the first. */
function carried(tokens: Token[], previous: Quantity, q: Quantity, direction: Direction): Direction {
  if (!direction) return null
  const between = tokens.slice(previous.to, q.from)
  const last = tokens[q.from - 1]?.word ?? ''
  if (tokens[q.to]?.word === 'of') return null
  if (/^(to|from|at|of|is|was|were|than|with)$/.test(last)) return null
  return between.some((token) => /^(;|is|was|were|has|had|accounted|stood)$/.test(token.word))
    ? null
    : direction
}

/** An amount of change has the metric of its level, growth has that of the year. */
function changeMetric(topic: Topic | null, kind: Kind, comparator: string): string | null {
  if (!topic || kind.unit === 'pp') return null
  return metricOf(topic, { ...kind, change: false, growth: false, comparator }, false)
}

function values(q: Quantity, sign: 1 | -1) {
  const signed = (value: Quantity['point']) => (value === null ? null : printed(value.times(sign)))
  const ends = [signed(q.low), signed(q.high)]
  const [low, high] = sign < 0 ? [ends[1] ?? null, ends[0] ?? null] : [ends[0] ?? null, ends[1] ?? null]
  return { low, point: signed(q.point), high }
}

/** Losses are negative, and so is what fell; what tariffs cost is positive. */
function signOf(
  tokens: Token[],
  q: Quantity,
  direction: Direction,
  topic: Topic | null,
  moves: boolean,
): 1 | -1 {
  if (q.signed) return 1
  if (moves) return direction?.sign ?? 1
  if (topic?.family === 'burden') return 1
  if (topic?.family === 'operating' || topic?.family === 'net') return isLoss(tokens, q) ? -1 : 1
  return 1
}

function isLoss(tokens: Token[], q: Quantity): boolean {
  const before = tokens.slice(Math.max(0, q.from - 12), q.from)
  const after = tokens.slice(q.to, q.to + 4)
  const cut = before.findLastIndex((token) =>
    /^(profit|income|earnings|loss|losses|lost|deficit)$/.test(token.word),
  )
  const word = before[cut]?.word ?? ''
  if (/^(loss|losses|lost)$/.test(word)) return true
  if (/^in the red/.test(after.map((token) => token.word).join(' '))) return true
  return after.some((token) => token.word === 'loss') && !after.some((token) => token.kind === 'sign')
}

function stanceFor(
  view: View,
  q: Quantity,
  at: number,
  topic: Topic | null,
  owner: Owner | null,
  speaker: string | null,
  memory: Memory,
): Stanced & { cue: boolean } {
  const tariff = topic?.family === 'tariff'
  const outsider = speaker !== null && !memory.insider(speaker, owner)
  const setting = {
    outsider,
    company: owner !== null && owner.slug !== 'US' && owner.slug !== 'JP',
    tariff,
    rumoured: memory.rumoured,
    preliminary: memory.preliminary,
    base: isBase(view.tokens, q),
    fund: topic?.family === 'investment' && memory.theme.funded && !memory.theme.named,
    outcome: /^(burden|operating|net|revenue|sales|deficit|surplus|registration)$/.test(topic?.family ?? ''),
  }
  return readStance(view.tokens, q, view.clauses, at, setting)
}
