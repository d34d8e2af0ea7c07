import type { ReadPeriod } from '../types.ts'
import type { Memory } from './memory.ts'
import { nationalSubject, type Topic } from './metrics.ts'
import type { Owner, SentenceMention } from './names.ts'
import { has } from './phrases.ts'
import { outsiders } from './source-words.ts'
import type { Spot } from './spot.ts'
import type { Token } from './tokens.ts'

export type Subject = { subject: string | null; subjectName: string | null }

const of = (slug: string | null): Subject => ({ subject: slug, subjectName: null })

/** On whose goods a duty is that is none on Japan's. */
const countries = new Map(
  Object.entries({
    korea: 'KR',
    korean: 'KR',
    seoul: 'KR',
    hyundai: 'KR',
    kia: 'KR',
    mexico: 'MX',
    mexican: 'MX',
    canada: 'CA',
    canadian: 'CA',
    china: 'CN',
    chinese: 'CN',
    beijing: 'CN',
    eu: 'EU',
    european: 'EU',
    europe: 'EU',
    brussels: 'EU',
    germany: 'DE',
    german: 'DE',
    britain: 'GB',
    british: 'GB',
    uk: 'GB',
    india: 'IN',
    thailand: 'TH',
    vietnam: 'VN',
  }),
)

export const countryIn = (tokens: Token[], from: number, to: number): string | null => {
  for (const token of tokens.slice(from, to)) {
    const code = countries.get(token.word)
    if (code) return code
  }
  return null
}

/** Whose number it is in the record: figures of a country are its own, whoever is named beside them. */
export function subjectFor(
  spot: Spot,
  metric: string | null,
  topic: Topic | null,
  owner: Owner | null,
  named: boolean,
  period: ReadPeriod | null,
  memory: Memory,
  mentions: SentenceMention[],
): Subject {
  const { tokens, clauses, at } = spot
  const fixed = metric ? nationalSubject[metric] : undefined
  // The ceiling of the 1980s is the policy's own; one that is only spoken of would be Japan's.
  if (metric === 'export-restraint-ceiling')
    return of(period && (period.start ?? '') < '2000' ? 'jp-ver-1981' : 'JP')
  if (fixed) return of(fixed)
  if (metric === 'us-investment-committed' || (topic?.family === 'investment' && !topic.cumulative)) {
    const fund = memory.fund(tokens, owner, named)
    if (fund) return of(fund)
  }
  if (topic?.family === 'registration' && topic.brand === 'us' && (!owner || owner.slug === 'JP' || !named))
    return of('US')
  if (topic?.family === 'registration' && topic.brand === 'foreign' && !named) return of('JP')
  if (topic?.family === 'tariff') {
    if (topic.place !== 'elsewhere') return of('JP')
    const policy = mentions.find((mention) => mention.kind === 'policy' && mention.slugs[0] === truckPolicy)
    return of(policy ? truckPolicy : countryIn(tokens, clauses[at]?.from ?? 0, clauses[at]?.to ?? 0))
  }
  if (!named && topic?.family === 'import' && has(outsiders, tokens)) return of('JP')
  if (!named && topic && !topic.company && /^(export|import|surplus|deficit)$/.test(topic.family))
    return of('JP')
  if (!owner) return of(topic ? 'JP' : null)
  return { subject: owner.slug, subjectName: owner.slug ? null : owner.name }
}

/** The duty on heavy vehicles of every country, in force since November 2025. */
export const truckPolicy = 'us-s232-mhdv-tariff'
