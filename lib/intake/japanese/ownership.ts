import type { NamedThing } from '../lexicon.ts'
import type { Mention } from '../types.ts'
import type { Span } from './clauses.ts'
import type { Memory } from './memory.ts'
import type { Activity } from './metric-words.ts'
import type { Measure } from './metrics.ts'
import type { Quantity } from './quantities.ts'
import { type FoundSubject, respectively, type Subject, subjectAt } from './subjects.ts'
import { nationAt } from './tariffs.ts'

/** Whose a number is. */

const nation = (slug: string): Subject => ({ slug, name: null, company: false })
const FUND = 'japan-550bn-investment'

/** 米国が90%、日本が10%を受け取る: a country's share of what is divided. */
function receiverOf(text: string, quantity: Quantity): Subject | null {
  if (quantity.unit !== '%' || quantity.direction !== 0 || /関税|税率/.test(text)) return null
  const found = /(米国|日本|米)(?:側)?(?:が|は|に|分が)$/.exec(
    text.slice(Math.max(0, quantity.start - 6), quantity.start),
  )?.[1]
  return found ? nation(found === '日本' ? 'JP' : 'US') : null
}

/** Such a share runs nowhere. */
export const isShareOf = (text: string, quantity: Quantity) => receiverOf(text, quantity) !== null

/** The subject that the sentence itself gives a number; `row` counts the numbers after each それぞれ. */
export function placedSubject(
  text: string,
  quantity: Quantity,
  subjects: readonly FoundSubject[],
  spans: readonly Span[],
  row: Map<number, number>,
): Subject | null {
  const receiver = receiverOf(text, quantity)
  if (receiver) return receiver
  const list = respectively(text, subjects, quantity.start)
  const key = text.lastIndexOf('それぞれ', quantity.start)
  if (list && key >= 0) {
    // Each kind of unit is dealt out anew: 41万台、64万台で、3.3%減、3.6%減.
    const slot = key * 2 + (quantity.unit === '%' ? 1 : 0)
    const at = row.get(slot) ?? 0
    row.set(slot, at + 1)
    const own = list[at]
    if (own) return own.subject
  }
  const before = subjectAt(text, subjects, quantity.start, spans)
  if (before) return before.subject
  return subjects.find(({ start }) => start >= quantity.end && start - quantity.end < 30)?.subject ?? null
}

/** Metrics that are a country's, whoever was spoken of before. */
const NATIONAL = /^(?:japan-(?!ese)|us-goods-deficit|us-made-car-imports|import-registrations)/

/** A bound that a policy sets is the policy's: 特別取扱制度では年5000台以下. */
export const ruleOf = (quantity: Quantity, mentions: readonly Mention[]): string | null =>
  quantity.approximation === 'up-to' && quantity.unit === 'vehicle'
    ? (mentions.find(({ kind, end }) => kind === 'policy' && end <= quantity.start)?.slugs[0] ?? null)
    : null

/** The owner of a measure: rates and trade figures are countries', 5500億ドル a policy's, the rest as named. */
export function ownerOf(
  text: string,
  measure: Measure,
  activity: Activity | null,
  stated: Subject | null,
  memory: Memory,
  quantity: Quantity,
  mentions: readonly Mention[],
): Subject {
  const rule = ruleOf(quantity, mentions)
  if (rule && activity !== 'investment' && activity !== 'ceiling') return nation(rule)
  if (activity === 'tariff') return nation(nationAt(text, quantity.start))
  if (activity === 'ceiling') return nation('jp-ver-1981')
  if (activity === 'investment') {
    const named = mentions.some(({ slugs }) => slugs[0] === FUND)
    const carried = memory.subject?.slug === FUND && !stated?.company
    if (quantity.point?.eq(550e9) || named || carried) return nation(FUND)
  }
  const country = measure.country === 'JP' || measure.country === 'US' ? measure.country : null
  if (country && NATIONAL.test(measure.metric ?? '') && !stated?.company) return nation(country)
  if (country && measure.metric?.startsWith('us-brand') && !stated) {
    return memory.subject && (memory.subject.slug === 'US' || isAmerican(memory.subject))
      ? memory.subject
      : nation('US')
  }
  if (stated) return stated
  if (measure.metric === 'us-made-car-imports-japan' && !isAmerican(memory.subject)) return nation('JP')
  const policy = mentions.find(({ kind, slugs }) => kind === 'policy' && slugs.length === 1)
  if (policy?.slugs[0] && measure.metric === null && !quantity.change && quantity.unit !== 'JPY')
    return nation(policy.slugs[0])
  const last = memory.subject ?? memory.company ?? memory.main
  if (last) return last
  return country ? nation(country) : { slug: null, name: null, company: false }
}

const AMERICAN = new Set(['ford', 'gm', 'stellantis', 'tesla'])
export const isAmerican = (subject: Subject | null) => AMERICAN.has(subject?.slug ?? '')

/** Whether a company's year runs from January: those of other countries, Japanese ones from April. */
export const hasCalendarYear = (subject: Subject, things: readonly NamedThing[]) =>
  isAmerican(subject) ||
  (subject.company &&
    subject.name !== null &&
    !/日本製鉄|デンソー|アイシン|パナソニック|豊田|三菱|矢崎|住友|日立|東芝|ソフトバンク|ジヤトコ|ブリヂストン/.test(
      subject.name,
    ) &&
    things.length > 0)
