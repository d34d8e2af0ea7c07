import type { Basis, Modality } from '../types.ts'
import { commaAfter, commaBefore, quotationAt, type Span, statements } from './clauses.ts'
import type { Activity } from './metric-words.ts'
import {
  CONDITION,
  CONSIDERING,
  DENIED,
  ESTIMATE,
  FORECAST,
  GUIDANCE,
  MAY,
  PAST_AFTER,
  PLANS,
  PLEDGE,
  RUMOUR,
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
  /** The first value of a move: it held until then, whatever comes. */
  from: boolean
  /** The next sentence lays this one to unnamed sources. */
  rumoured: boolean
  /** The publisher calls the whole of the figures preliminary. */
  preliminary: boolean
  /** Whether the period lies behind, around or before us, as seen from the day of publication. */
  tense: 'past' | 'present' | 'future' | null
}

/** The words that rule a number. */
type Rule = {
  /** Between the commas around it, and what its sentence opens with: 〜の試算では、 */
  own: string
  /** From it to the end of its statement, or of its quotation. */
  after: string
  past: boolean
}

function ruleOf({ text, start, end, brackets, tense }: StanceScene): Rule {
  const quotation = quotationAt(text, start)
  const statement = statements(text).find((span) => start >= span.start && start < span.end)
  const first = Math.max(statement?.start ?? 0, quotation?.start ?? 0)
  const last = Math.min(statement?.end ?? text.length, quotation ? quotation.end : text.length)
  const from = commaBefore(text, start, first, brackets)
  const to = commaAfter(text, end, last, brackets)
  const opening =
    /^[^。]{0,80}?(?:試算|推計|推定|予測|予想|見通し|分析|計画|目標|調査)(?:では|によると|によれば|で)、/.exec(
      text,
    )?.[0] ?? ''
  const near = text.slice(end, Math.min(to, end + 40))
  return {
    own:
      (opening.length <= start ? opening : '') +
      text.slice(Math.max(from, start - 40), Math.min(to, end + 60)),
    after: text.slice(end, last),
    past: tense === 'past' || (tense !== 'future' && PAST_AFTER.test(near) && !FORECAST.test(near)),
  }
}

/** Basis and modality by the reading rules: what a company says of itself is guidance, what others say forecast. */
export function readStance(scene: StanceScene): Stance {
  const { text, start, end, activity, company } = scene
  const rumour = RUMOUR.test(text) || scene.rumoured
  if (scene.from) return { basis: rumour ? 'rumour' : 'actual', modality: 'did' }
  if (DENIED.test(text.slice(end)) && !/[ただ]が、/.test(text.slice(end, end + 40)))
    return { basis: 'rumour', modality: 'denied' }
  const rule = ruleOf(scene)
  const ruled = (pattern: RegExp) => pattern.test(rule.own) || (!rule.past && pattern.test(rule.after))
  const modality = modalityOf(ruled, rule, scene)
  if (rumour && !/^[^。]{0,60}一部(?:の)?報道/.test('')) {
    if (!(modality === 'did' && scene.tense === 'past')) return { basis: 'rumour', modality }
  }
  const third = THIRD_PARTY.test(text)
  const reckoned = ruled(/試算|推計|推定|見積も|はじ[くい]|概算|算出/)
  if (modality === 'did') {
    if (ruled(/速報|暫定値/) || scene.preliminary) return { basis: 'preliminary', modality }
    return { basis: reckoned || (ruled(ESTIMATE) && !rule.past) ? 'estimate' : 'actual', modality }
  }
  if ((activity === 'tariff' || activity === 'ceiling') && !reckoned && !(third && ruled(FORECAST)))
    return { basis: 'pledge', modality }
  if (third || !company) {
    if (reckoned || (ruled(ESTIMATE) && !ruled(/予想|予測|見通し|見込|との見方/)))
      return { basis: 'estimate', modality }
    if (modality === 'plans' || modality === 'considering') return { basis: 'target', modality }
    return { basis: ruled(PLEDGE) && !ruled(FORECAST) ? 'pledge' : 'forecast', modality }
  }
  if (modality === 'plans' || modality === 'considering') return { basis: 'target', modality }
  if (activity === 'investment' && modality === 'will' && !ruled(GUIDANCE))
    return { basis: 'pledge', modality }
  return { basis: 'guidance', modality }
}

function modalityOf(ruled: (pattern: RegExp) => boolean, rule: Rule, scene: StanceScene): Modality {
  if (rule.past && !ruled(FORECAST)) return 'did'
  if (ruled(MAY)) return 'may'
  if (
    CONDITION.test(rule.own) ||
    (CONDITION.test(scene.text.slice(0, scene.start)) && ruled(/試算|推計|るとみ|見込|予測/))
  )
    return 'may'
  if (ruled(CONSIDERING)) return 'considering'
  // Of an outlook: 見込む is "expects", also where a plan is named beside it.
  if (FORECAST.test(rule.own) && !/計画|方針|目標|目指/.test(rule.own)) return 'will'
  if (ruled(PLANS)) return 'plans'
  if (ruled(FORECAST)) return 'will'
  if (scene.tense === 'past') return 'did'
  if (ruled(PLEDGE) || ruled(WILL)) return 'will'
  return scene.tense === 'future' && !rule.past ? 'will' : 'did'
}
