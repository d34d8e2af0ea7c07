import type { Basis, Modality } from '../types.ts'
import { type Clause, clauseOf } from './clauses.ts'
import { type Hit, has } from './phrases.ts'
import type { Quantity } from './quantities.ts'
import { calculatedCues, outsiders, preliminaryCues, rumourCues } from './source-words.ts'
import type { Spot } from './spot.ts'
import { type Stance, stanceCues } from './stance-words.ts'
import type { Token } from './tokens.ts'

export type Stanced = { basis: Basis; modality: Modality }
/** What the stance of a number depends on besides its clause. */
export type Setting = {
  /** Someone named, or of a trade that reckons, speaks: not the subject of the number itself. */
  outsider: boolean
  /** The subject is a company or its people. */
  company: boolean
  /** A rate of duty: in force unless said otherwise. */
  tariff: boolean
  /** Money for projects: what is worth so much is yet to be spent. */
  fund: boolean
  /** What comes about, not what is done: profits, burdens, sales. */
  outcome: boolean
  /** The unnamed sources of the sentence before still speak. */
  rumoured: boolean
  /** Figures that the publisher called preliminary. */
  preliminary: boolean
  /** The number is what another is compared with: what was, not what is promised. */
  base: boolean
}

/** Cues that say why something is not yet so; "would" and "to be" only say that it is not. */
const reasons = new Set<Stance>([
  'denied',
  'considering',
  'planned',
  'target',
  'pledged',
  'threatened',
  'agreed',
  'expected',
  'forecast',
  'estimated',
])
type Cue = { value: Stance; hedged: boolean; at: number }

const usable = (tokens: Token[], from: number, to: number) =>
  stanceCues(tokens, from, to).filter((hit) => !tokens[hit.from]?.joined && tokens[hit.from]?.raw !== 'May')

/** The cue that governs a number: the nearest before it in its clause, then what follows, then earlier clauses. */
function governing(tokens: Token[], q: Quantity, clauses: Clause[], at: number): Cue | null {
  const clause = clauses[at] as Clause
  const behind = usable(tokens, q.to, clause.to)
  const denial = behind.find(
    (hit) =>
      hit.value === 'denied' &&
      !tokens.slice(q.to, hit.from).some((t) => t.word === 'not') &&
      /^(is|are|was|were|be|been|as|likewise|also|flatly|later|quickly)$/.test(
        tokens[hit.from - 1]?.word ?? '',
      ),
  )
  if (denial) return { value: 'denied', hedged: false, at: denial.from }
  const before = choose(tokens, usable(tokens, clause.from, q.from))
  const reckoned = behind.find(
    (hit) =>
      hit.value === 'estimated' &&
      tokens.slice(hit.from, hit.to).some((t) => /^(reckoning|reckons|estimate|estimates)$/.test(t.word)),
  )
  if (reckoned && (!before || before.value === 'done'))
    return { value: 'estimated', hedged: false, at: reckoned.from }
  const modal = behind[0]?.value === 'may' && behind[0].from - q.to <= 4
  if (before)
    return modal && before.value !== 'done'
      ? { ...before, hedged: true }
      : modal
        ? { value: 'may', hedged: true, at: before.at }
        : before
  const ahead = behind.find((hit) => hit.value !== 'done' && hit.value !== 'agreed' && hit.from - q.to <= 6)
  if (ahead) return choose(tokens, [ahead])
  const after = choose(
    tokens,
    behind.filter((hit) => hit.from - q.to <= 10 && hit.value !== 'agreed').slice(0, 1),
  )
  if (after) return after
  for (let n = at - 1; n >= 0; n--) {
    const earlier = clauses[n] as Clause
    const cue = choose(tokens, usable(tokens, earlier.from, earlier.to))
    if (cue) return cue
  }
  return null
}

/** "denied that it would …", "predicted it would …": the reason counts, not the hedge under it. */
function choose(tokens: Token[], hits: Hit<Stance>[]): Cue | null {
  const last = hits.at(-1)
  if (!last) return null
  const hedged = hits.some((hit) => hit.value === 'may' && tokens[hit.from]?.word !== 'would')
  const cue = (hit: Hit<Stance>): Cue => ({ value: hit.value, hedged, at: hit.from })
  const over = hits.findLast((hit) => hit.value === 'denied')
  if (over) return cue(over)
  const modal = hits.at(-2)
  if (
    last.value === 'done' &&
    modal &&
    (modal.value === 'may' || modal.value === 'will') &&
    last.from - modal.to <= 3
  )
    return choose(tokens, hits.slice(0, -1))
  const reckoning = hits.find(
    (hit) => hit.value === 'estimated' && tokens.slice(hit.from, hit.to).some((t) => t.word === 'reckoning'),
  )
  if (reckoning && last.value === 'done') return cue(reckoning)
  const reason = hits.findLast((hit) => reasons.has(hit.value))
  if (!reason || reason === last) return cue(last)
  const gap = tokens.slice(reason.to, last.from)
  const broken = gap.some((token) => token.word === ',' || token.word === '"')
  if (last.value === 'done') return gap.length <= 8 && !broken ? cue(reason) : cue(last)
  if (last.value === 'will' || last.value === 'may') return gap.length <= 12 ? cue(reason) : cue(last)
  return cue(last)
}

/** Unnamed sources speak for the whole sentence from its beginning or its end, else for what follows and their clause. */
function rumouredAt(tokens: Token[], q: Quantity, clauses: Clause[]): boolean {
  return rumourCues(tokens).some((hit) => {
    if (hit.from <= 6 || hit.from < q.from) return true
    const end = tokens.length - hit.to <= 6 || clauseOf(clauses, hit.from) === clauses.length - 1
    const same = clauseOf(clauses, hit.from) === clauseOf(clauses, q.from)
    return end || same
  })
}

/** Basis and modality of a number, by the rules shown to editors. */
export function readStance(spot: Spot, setting: Setting): Stanced & { cue: boolean } {
  const { tokens, q, clauses, at } = spot
  const cue = governing(tokens, q, clauses, at)
  const opener = tokens[q.from - 1]?.word ?? ''
  if (opener === 'not' || cue?.value === 'denied') return { basis: 'rumour', modality: 'denied', cue: true }
  const adjective = tokens
    .slice(Math.max(0, q.from - 1), q.markFrom)
    .some((token) => token.word === 'estimated')
  if (adjective && (!cue || cue.value === 'done' || cue.value === 'estimated'))
    return { basis: 'estimate', modality: 'did', cue: true }
  if (behindDone(tokens, q)) return { basis: 'actual', modality: 'did', cue: false }
  const stance = byCue(tokens, q, clauses, cue, setting)
  return { ...stance, cue: cue !== null && cue.value !== 'done' }
}

/** "the $50 billion it has spent so far", "of which $36 billion has been assigned": a fact, whatever is pledged beside. */
function behindDone(tokens: Token[], q: Quantity): boolean {
  const after = tokens.slice(q.to, q.to + 4).map((token) => token.word)
  const which = tokens.slice(Math.max(0, q.from - 2), q.from).map((token) => token.word)
  const perfect = (at: number) =>
    /^(has|have)$/.test(after[at] ?? '') &&
    !/^(to|pledged|promised|committed|planned|agreed)$/.test(after[at + 1] ?? '')
  return (/^(it|they|he|she)$/.test(after[0] ?? '') && perfect(1)) || (which.includes('which') && perfect(0))
}

/** "said it would invest": what was said as "will"; with a condition it stays open. */
function reported(tokens: Token[], at: number): boolean {
  const before = tokens.slice(0, at)
  return (
    before.some((t) => /^(said|says|told|announced|confirmed|added|reported|that)$/.test(t.word)) &&
    !tokens.some((t) => t.word === 'if')
  )
}

/** Analysts and the like speak for what follows them and for their own clause. */
function outsideAt(tokens: Token[], q: Quantity, clauses: Clause[]): boolean {
  return outsiders(tokens).some(
    (hit) => hit.from < q.from || clauseOf(clauses, hit.from) === clauseOf(clauses, q.from),
  )
}

/** "estimate it will lose", "estimate it would lose"; what is estimated of now or then is as it is. */
function estimated(ahead: Token[], hedged: boolean): Modality {
  if (hedged || ahead.some((token) => token.word === 'would')) return 'may'
  return ahead.some((token) => /^(will|shall|'ll)$/.test(token.word)) ? 'will' : 'did'
}

function byCue(tokens: Token[], q: Quantity, clauses: Clause[], cue: Cue | null, setting: Setting): Stanced {
  const here = rumouredAt(tokens, q, clauses)
  const rumoured = setting.rumoured || here
  const outside = setting.outsider || outsideAt(tokens, q, clauses)
  const own: Basis = setting.company && !outside ? 'guidance' : 'forecast'
  const hedge: Modality = cue?.hedged ? 'may' : 'will'
  const rumour = (stance: Stanced): Stanced =>
    here || (rumoured && (stance.modality === 'may' || stance.modality === 'considering'))
      ? { ...stance, basis: 'rumour' }
      : stance
  const wish =
    cue?.value === 'will' ||
    cue?.value === 'planned' ||
    cue?.value === 'target' ||
    cue?.value === 'considering'
  if (setting.base && (setting.tariff || wish || q.unit === '%')) return { basis: 'actual', modality: 'did' }
  switch (cue?.value) {
    case 'pledged':
    case 'agreed':
      return rumour({ basis: 'pledge', modality: hedge })
    case 'threatened':
      if (setting.company && !setting.tariff) return rumour({ basis: own, modality: hedge })
      if (!setting.tariff && /^warn/.test(tokens[cue.at]?.word ?? ''))
        return rumour({ basis: own, modality: 'may' })
      return rumour({ basis: 'pledge', modality: 'may' })
    case 'planned':
    case 'target':
      return rumour({ basis: 'target', modality: 'plans' })
    case 'considering':
      return rumour({ basis: setting.company ? 'guidance' : 'target', modality: 'considering' })
    case 'may':
      if (tokens[cue.at]?.word === 'would' && reported(tokens, cue.at))
        return rumour({
          basis: setting.tariff ? 'pledge' : outside ? 'forecast' : setting.outcome ? own : 'target',
          modality: 'will',
        })
      return rumour({ basis: setting.tariff ? 'pledge' : own, modality: 'may' })
    case 'will':
      return rumour({
        basis: setting.tariff ? 'pledge' : outside ? 'forecast' : setting.outcome ? own : 'target',
        modality: 'will',
      })
    case 'expected':
    case 'forecast':
      return rumour({ basis: own, modality: hedge })
    case 'estimated':
      // "is put at 41,900", "…, the tracker reckons": by others.
      if (
        setting.company &&
        !outside &&
        cue.at < q.to &&
        !/^(is|are|was|were)$/.test(tokens[cue.at]?.word ?? '')
      )
        return rumour({ basis: 'guidance', modality: hedge })
      return { basis: 'estimate', modality: estimated(tokens.slice(cue.at, q.from), cue.hedged) }
    default: {
      if (has(calculatedCues, tokens)) return { basis: 'calculated', modality: 'did' }
      if (here && !setting.tariff) return { basis: 'rumour', modality: 'did' }
      if (setting.fund) return { basis: 'target', modality: 'will' }
      const early = (setting.preliminary && !setting.base && !setting.tariff) || has(preliminaryCues, tokens)
      return { basis: early ? 'preliminary' : 'actual', modality: 'did' }
    }
  }
}
