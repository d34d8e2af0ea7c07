import type { Basis, Modality } from '../types.ts'
import type { Clause } from './clauses.ts'
import { type Hit, has } from './phrases.ts'
import type { Quantity } from './quantities.ts'
import { outsiders, preliminaryCues, rumourCues, type Stance, stanceCues } from './stance-words.ts'
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
  /** The unnamed sources of the sentence before still speak. */
  rumoured: boolean
  /** Figures that the publisher called preliminary. */
  preliminary: boolean
  /** The number is what another is compared with: what was, not what is promised. */
  base: boolean
}

const strong = new Set<Stance>([
  'denied',
  'considering',
  'planned',
  'target',
  'pledged',
  'threatened',
  'agreed',
  'may',
  'will',
])

/** The cue that governs a number: the nearest before it in its clause, then what follows, then the sentence's first. */
function governing(tokens: Token[], q: Quantity, clauses: Clause[], at: number) {
  const clause = clauses[at] as Clause
  const usable = (hits: Hit<Stance>[]) => hits.filter((hit) => !tokens[hit.from]?.joined)
  const before = usable(stanceCues(tokens, clause.from, q.from))
  const hit = choose(tokens, before)
  if (hit) return hit
  const after = usable(stanceCues(tokens, q.to, clause.to))
  if (after[0]) return choose(tokens, after.slice(0, 2))
  for (let n = at - 1; n >= 0; n--) {
    const earlier = choose(
      tokens,
      usable(stanceCues(tokens, (clauses[n] as Clause).from, (clauses[n] as Clause).to)),
    )
    if (earlier) return earlier
  }
  return null
}

/** "denied that it would …": a hedge under a denial or a threat does not lift it. */
function choose(tokens: Token[], hits: Hit<Stance>[]): Hit<Stance> | null {
  const last = hits.at(-1)
  if (!last) return null
  const over = hits.findLast((hit) => hit.value === 'denied')
  if (over) return over
  if (last.value === 'done') {
    // "plans to lift … was": a verb of fact in front of a hedge counts only when it stands alone.
    const hedge = hits.findLast((hit) => strong.has(hit.value))
    const gap = hedge ? tokens.slice(hedge.to, last.from) : []
    if (hedge && gap.length <= 6 && !gap.some((token) => token.word === ',')) return hedge
  }
  if (last.value === 'will' || last.value === 'may') {
    const reason = hits.findLast(
      (hit) =>
        hit.value === 'pledged' ||
        hit.value === 'threatened' ||
        hit.value === 'agreed' ||
        hit.value === 'estimated' ||
        hit.value === 'considering',
    )
    if (reason && last.from - reason.to <= 8) return reason
  }
  return last
}

/** Basis and modality of a number, by the rules shown to editors. */
export function readStance(
  tokens: Token[],
  q: Quantity,
  clauses: Clause[],
  at: number,
  setting: Setting,
): Stanced {
  const cue = governing(tokens, q, clauses, at)
  const rumoured = setting.rumoured || has(rumourCues, tokens)
  const outside = setting.outsider || has(outsiders, tokens)
  const own: Basis = setting.company && !outside ? 'guidance' : 'forecast'
  const clause = clauses[at] as Clause
  const hedged = stanceCues(tokens, clause.from, q.from).some((hit) => hit.value === 'may')
  const rumour = (stance: Stanced): Stanced =>
    rumoured && stance.modality !== 'did' ? { ...stance, basis: 'rumour' } : stance
  if (setting.base && (setting.tariff || cue?.value === 'will') && cue?.value !== 'denied')
    return { basis: 'actual', modality: 'did' }
  switch (cue?.value) {
    case 'denied':
      return { basis: 'rumour', modality: 'denied' }
    case 'pledged':
    case 'agreed':
      return rumour({ basis: 'pledge', modality: 'will' })
    case 'threatened':
      return rumour({ basis: 'pledge', modality: 'may' })
    case 'planned':
    case 'target':
      return rumour({ basis: 'target', modality: 'plans' })
    case 'considering':
      return rumour({ basis: 'target', modality: 'considering' })
    case 'may':
      return rumour({ basis: setting.tariff ? 'pledge' : own, modality: 'may' })
    case 'will':
      return rumour({ basis: setting.tariff ? 'pledge' : outside ? 'forecast' : 'target', modality: 'will' })
    case 'expected':
    case 'forecast':
      return rumour({ basis: own, modality: 'will' })
    case 'estimated':
      return { basis: 'estimate', modality: hedged ? 'may' : 'did' }
    default: {
      if (rumoured && !setting.tariff && !cue) return { basis: 'rumour', modality: 'did' }
      const early = setting.preliminary || has(preliminaryCues, tokens)
      return { basis: early ? 'preliminary' : 'actual', modality: 'did' }
    }
  }
}
