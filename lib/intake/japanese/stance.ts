import type { Basis, Modality } from '../types.ts'
import { bracketAt, commaAfter, commaBefore, quotationAt, type Span, statements } from './clauses.ts'
import { correctionOf, withoutVerdict } from './corrections.ts'
import type { Activity } from './metric-words.ts'
import {
  CONDITION,
  CONSIDERING,
  DENIED,
  DOES,
  ESTIMATE,
  FORECAST,
  GUIDANCE,
  IS,
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
  /** The next sentence calls what this one reports untrue. */
  refuted: boolean
  /** The next sentence lays this one to unnamed sources. */
  rumoured: boolean
  /** Somebody else foretells it, as the sentence before said. */
  foretold: boolean
  /** The publisher calls the whole of the figures preliminary. */
  preliminary: boolean
  /** Whether the period lies behind, around or before us, as seen from the day of publication. */
  tense: 'past' | 'present' | 'future' | null
  /** The period is a whole year. */
  wholeYear: boolean
}

/** The words that rule a number. */
type Rule = {
  /** Between the commas around it, and what its sentence opens with: 〜の試算では、 */
  own: string
  /** From it to the end of its statement, or of its quotation. */
  after: string
  past: boolean
}

/** 40万台で、同社は…: a statement that ends at its で, before another begins. An outlook goes on to its verb. */
const copula = (text: string, end: number, activity: Activity | null) =>
  !(
    activity !== null &&
    OUTLOOK.has(activity) &&
    !/^で、[^、。]{0,6}(?:通期|今期|来期|通年)/.test(text.slice(end))
  ) && /^で、[^、。]{1,14}(?:は|が)/.test(text.slice(end, end + 24))

/** 期初の計画より: a plan that is only compared with. */
const withoutBase = (text: string) =>
  text.replace(/(?:計画|目標|予想|見通し|想定)(?:より|に比べて?|と比べて?|を(?:上|下)回)/g, '')

/** …と見込み、: what follows is another matter. */
const FORETELLS_ON = /^([^。]{0,60}?と(?:見込み|予測し|予想し|想定し|見積もり)、).*$/s

function ruleOf({ text, start, end, brackets, tense, activity }: StanceScene): Rule {
  const quotation = quotationAt(text, start)
  const statement = statements(text).find((span) => start >= span.start && start < span.end)
  const first = Math.max(statement?.start ?? 0, quotation?.start ?? 0)
  const last = Math.min(statement?.end ?? text.length, quotation ? quotation.end : text.length)
  let from = commaBefore(text, start, first, brackets)
  // 営業利益予想を、3兆円に: what the comma cuts off is still the number's own.
  if (from > first && /[をはがもの]、$/.test(text.slice(first, from)))
    from = commaBefore(text, from - 1, first, brackets)
  const to = commaAfter(text, end, last, brackets)
  const opening =
    /^[^。]{0,80}?(?:(?:試算|推計|推定|予測|予想|見通し|分析|調査)で|速報値?(?:では|によると)|(?:試算|推計|推定|予測|予想|見通し|分析|計画|目標|調査)(?:では|によると|によれば)|(?:見通し|予想|想定)(?:について(?:は|も)?|に関して(?:は|も)?|は))、/.exec(
      text,
    )?.[0] ?? ''
  const near = text.slice(end, Math.min(to, end + 40))
  const bracket = bracketAt(brackets, start)
  return {
    own: withoutBase(
      (opening.length <= start ? opening : '') +
        (bracket
          ? (/(?:予想|見通し|想定|計画|目標)$/.exec(text.slice(0, bracket.start))?.[0] ?? '') +
            text.slice(bracket.start, bracket.end)
          : text.slice(Math.max(from, start - 40), Math.min(to + 1, end + 60))),
    ),
    after: withoutBase(text.slice(end, copula(text, end, activity) ? to : last)).replace(FORETELLS_ON, '$1'),
    past:
      tense === 'past' ||
      (tense !== 'future' && PAST_AFTER.test(near) && !FORECAST.test(near) && !PLEDGE.test(near)),
  }
}

/** Basis and modality by the reading rules: what a company says of itself is guidance, what others say forecast. */
export function readStance(given: StanceScene): Stance {
  const correction = correctionOf(given.text, given.start, given.end)
  if (correction === 'wrong' || given.refuted) return { basis: 'rumour', modality: 'denied' }
  const scene = correction ? { ...given, text: withoutVerdict(given.text) } : given
  const { text, end, activity, company } = scene
  const rumour = RUMOUR.test(text) || scene.rumoured
  if (holdsAlready(scene)) return { basis: rumour ? 'rumour' : 'actual', modality: 'did' }
  const contrast = /[ただ]が、/.test(text.slice(end, end + 40)) && !REPORTED.test(text.slice(end))
  if (DENIED.test(text.slice(end)) && !contrast) return { basis: 'rumour', modality: 'denied' }
  if (/^の[^、。0-9]{0,8}(?:計画|目標)(?:を|から|は|に対|の一)/.test(text.slice(end)))
    return { basis: 'target', modality: 'plans' }
  const rule = ruleOf(scene)
  const ruled = (pattern: RegExp) => pattern.test(rule.own) || (!rule.past && pattern.test(rule.after))
  const modality = modalityOf(ruled, rule, scene)
  if (rumour && !(modality === 'did' && scene.tense === 'past')) return { basis: 'rumour', modality }
  const third = THIRD_PARTY.test(text) || scene.foretold
  const reckoned = ruled(/試算|推計|推定|見積も|はじ[くい]|概算|算出/)
  if (modality === 'did') {
    if (ruled(/速報|暫定値/) || scene.preliminary) return { basis: 'preliminary', modality }
    return { basis: reckoned || (ruled(ESTIMATE) && !rule.past) ? 'estimate' : 'actual', modality }
  }
  if ((activity === 'tariff' || activity === 'ceiling') && !reckoned && !(third && ruled(FORECAST)))
    return { basis: 'pledge', modality }
  if (third || !company) {
    if (reckoned || (modality !== 'will' && ruled(ESTIMATE) && !ruled(/予想|予測|見通し|見込|との見方/)))
      return { basis: 'estimate', modality }
    if (modality === 'plans' || modality === 'considering') return { basis: 'target', modality }
    const promised = ruled(PLEDGE) || activity === 'investment'
    return { basis: promised && !ruled(FORECAST) ? 'pledge' : 'forecast', modality }
  }
  if (modality === 'plans') return { basis: 'target', modality }
  if (activity === 'investment' && /用意/.test(rule.after)) return { basis: 'pledge', modality }
  if (activity === 'investment' && modality === 'will' && !ruled(GUIDANCE))
    return { basis: 'pledge', modality }
  return { basis: 'guidance', modality }
}

const IMPOSES =
  /^とする。?$|(?:発動|適用|実施)する(?:。|」|$)|(?:引き上げる|引き下げる|上乗せする)(?:。|」|$)/
const SOON = /来年|来春|来秋|来夏|今秋|今冬|今春|今夏|年内|年末|近く/

/** 増えるとみる, of what is not yet; 増えたとみる is of what was. */
const LOOKS_AHEAD = /(?<!てい|であ)[るすくうつむぶぐ]とみ(?:る|て)/

const REPORTED = /と(?:一部で)?(?:報じ|伝え|報道)|との(?:報道|見方|観測)|検討/

const ACTS = new Set<Activity>([
  'investment',
  'employment',
  'capacity',
  'other',
  'reverse-import',
  'us-made',
  'production',
])
/** What anyone may be about to do. */
const DEEDS = new Set<Activity>(['investment', 'employment', 'production'])
const OUTLOOK = new Set<Activity>(['operating-profit', 'net-profit', 'revenue', 'tariff-cost'])

/** The last part of a sentence that ends in a plain verb of doing: 増産で2000億円を取り戻す。 */
const acts = ({ company, activity }: StanceScene, { after }: Rule): boolean =>
  (company ? ACTS : DEEDS).has(activity ?? 'other') &&
  !after.includes('、') &&
  DOES.test(after) &&
  !IS.test(after)

/** The value that a move starts from, and what is called the present one: facts, whatever is to come. */
function holdsAlready({ text, start, end, from, activity }: StanceScene): boolean {
  if (
    /(?:既存|現行|現在|本来|もともと|これまで|基本)の[^、。0-9]{0,8}$|現行(?:で)?$|現在(?!より|比|に比べ)(?:は|も|、)?[^0-9。、]{0,4}$/.test(
      text.slice(Math.max(0, start - 16), start),
    )
  )
    return true
  // 日本車にかかる15%の関税, 15%の関税がこのまま続けば: what is levied now.
  if (
    activity === 'tariff' &&
    (/(?:にかかる|かかっている|課されている|課している|課せられた|課された)(?:現行の)?$/.test(
      text.slice(0, start),
    ) ||
      /^の[^、。0-9]{0,8}(?:が|は)(?:このまま|今後も|長く)?(?:続|長引|維持|定着|残)/.test(text.slice(end)))
  )
    return true
  if (!from) return false
  const revised =
    GUIDANCE.test(text.slice(Math.max(0, start - 30), start)) ||
    /従来|当初/.test(text.slice(Math.max(0, start - 12), start)) ||
    /(?:計画|目標)(?:台数|値)?[はもを、][^、。]{0,8}$/.test(text.slice(Math.max(0, start - 16), start))
  return !(
    revised ||
    (activity !== null &&
      OUTLOOK.has(activity) &&
      (GUIDANCE.test(text.slice(end)) || /見直/.test(text.slice(end))))
  )
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
  if (scene.foretold && !rule.past) return 'will'
  if (LOOKS_AHEAD.test(rule.own + rule.after)) return 'will'
  if (ruled(PLEDGE) || ruled(WILL)) return 'will'
  if (scene.activity === 'tariff' && IMPOSES.test(rule.after)) return 'will'
  if (scene.company && SOON.test(rule.own) && DOES.test(rule.after)) return 'will'
  if (scene.tense === 'future' && !rule.past) return 'will'
  if (!rule.past && acts(scene, rule)) return 'will'
  // A year that is not over has an outlook, not a result.
  const open =
    scene.tense === 'present' && scene.wholeYear && scene.activity !== null && OUTLOOK.has(scene.activity)
  return open && !rule.past ? 'will' : 'did'
}
