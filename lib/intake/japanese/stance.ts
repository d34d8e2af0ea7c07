import type { Basis, Modality } from '../types.ts'
import { commaAfter, commaBefore, quotationAt, type Span, statements } from './clauses.ts'
import type { Activity } from './metric-words.ts'
import {
  CONSIDERING,
  DENIED,
  ESTIMATE,
  FORECAST,
  GUIDANCE_VERB,
  MAY,
  PLANS,
  PLEDGE,
  PRELIMINARY,
  RUMOUR,
  TARGET,
  THIRD_PARTY,
  WILL,
} from './stance-words.ts'

export type Stance = { basis: Basis; modality: Modality }

export type StanceScene = {
  text: string
  start: number
  end: number
  brackets: readonly Span[]
  activity: Activity | null
  /** The subject is a company, which speaks here of itself unless a third party is named. */
  company: boolean
  /** Unnamed sources were named as such for the text before. */
  rumoured: boolean
  /** The publisher calls the whole of the figures preliminary. */
  preliminary: boolean
  /** Whether the period lies behind, before or around the day of publication. */
  tense: 'past' | 'present' | 'future' | null
}

const PAST_AFTER =
  /^[^、。]{0,24}?(?:だった|でした|なった|となりました|となり|増えた|減った|上回った|下回った|達した|のぼった|上った|とどまった|記録した|計上した|増加した|減少した|伸びた|落ち込んだ)/

/** The words that rule a number: its own part between commas first, then on to the end of its statement. */
export function readStance(scene: StanceScene): Stance {
  const { text, start, end, brackets, activity } = scene
  const quotation = quotationAt(text, start)
  const statement = statements(text).find((span) => start >= span.start && start < span.end) ?? {
    start: 0,
    end: text.length,
  }
  const from = commaBefore(text, start, Math.max(statement.start, quotation?.start ?? 0), brackets)
  const to = commaAfter(text, end, statement.end, brackets)
  const own = text.slice(Math.max(from, start - 40), Math.min(to, end + 60))
  const after = text.slice(end, statement.end)
  const rest = text.slice(end)
  const past = scene.tense === 'past' || PAST_AFTER.test(text.slice(end, to))
  const ruled = (pattern: RegExp) =>
    pattern.test(own) ||
    (!past && pattern.test(after)) ||
    (quotation !== null && !past && pattern.test(text.slice(end, quotation.end)))
  const third = THIRD_PARTY.test(text)
  const rumour = RUMOUR.test(text)

  if (DENIED.test(rest) && !/(?:だった|した)が、/.test(rest.slice(0, 40)))
    return { basis: 'rumour', modality: 'denied' }
  const modality = modalityOf(ruled, scene, past)
  if (rumour || (scene.rumoured && modality !== 'did')) return { basis: 'rumour', modality }
  if (ruled(PRELIMINARY) || (scene.preliminary && modality === 'did'))
    return { basis: 'preliminary', modality: 'did' }
  if (modality === 'did') {
    if (ruled(ESTIMATE) && !past) return { basis: 'estimate', modality }
    if (/推計|推定|試算/.test(own)) return { basis: 'estimate', modality }
    return { basis: 'actual', modality }
  }
  if (activity === 'tariff' || activity === 'ceiling') {
    if (ruled(PLEDGE) || modality === 'will')
      return { basis: 'pledge', modality: modality === 'plans' ? 'plans' : modality }
  }
  if (third && ruled(ESTIMATE) && !ruled(/予想|予測|見通し/)) return { basis: 'estimate', modality }
  if (/試算|推計|推定/.test(own + after))
    return { basis: scene.company && !third ? 'guidance' : 'estimate', modality }
  if (modality === 'plans' || modality === 'considering') return { basis: 'target', modality }
  if (ruled(PLEDGE) && activity === 'investment') return { basis: 'pledge', modality }
  if (third || !scene.company)
    return { basis: ruled(PLEDGE) && !ruled(FORECAST) ? 'pledge' : 'forecast', modality }
  if (ruled(TARGET) && !ruled(GUIDANCE_VERB)) return { basis: 'target', modality: 'plans' }
  return { basis: 'guidance', modality }
}

function modalityOf(ruled: (pattern: RegExp) => boolean, scene: StanceScene, past: boolean): Modality {
  const looksBack = past && scene.tense !== 'future'
  if (looksBack && !ruled(FORECAST)) return 'did'
  if (ruled(MAY)) return 'may'
  if (ruled(CONSIDERING)) return 'considering'
  const profits =
    scene.activity === 'operating-profit' ||
    scene.activity === 'net-profit' ||
    scene.activity === 'tariff-cost'
  if (ruled(FORECAST) || (profits && ruled(GUIDANCE_VERB))) return 'will'
  if (ruled(PLANS)) return 'plans'
  if (scene.tense === 'past') return 'did'
  if (ruled(PLEDGE)) return 'will'
  if (ruled(WILL) || (scene.tense === 'future' && !past)) return 'will'
  return 'did'
}
