/** Pure: the name of a series in an address: `global-production.toyota.month`, `us-exports.JP.fiscal_year.jp_us`. */
import { Comparator, Flow } from '../../prisma/generated/enums.ts'

/**
 * What tells one series from another. `subject`: a company's slug, a country's ISO 3166 code, or `policy~` and a policy's
 * slug; `length`: as `durationKey` of lib/format/period.ts names it.
 */
export type SeriesId = {
  metric: string
  subject: string
  length: string
  comparator: Comparator
  flow: Flow | null
}

const slug = /^[a-z0-9]+(?:-[a-z0-9]+)*$/
const subject = /^(?:[A-Z]{2}|(?:policy~)?[a-z0-9]+(?:-[a-z0-9]+)*)$/
const length = /^[a-z_]+(?::\d+[md])?$/

export function printSeriesId(id: SeriesId): string {
  const { comparator, flow } = id
  return [id.metric, id.subject, id.length, comparator === 'none' ? null : comparator, flow]
    .filter((part) => part !== null)
    .join('.')
}

/** @returns null for what is no such name; whether the series exists is another question */
export function parseSeriesId(text: string): SeriesId | null {
  const [metric = '', who = '', long = '', ...rest] = text.split('.')
  if (!slug.test(metric) || !subject.test(who) || !length.test(long) || rest.length > 2) return null
  const comparator = rest[0] !== undefined && rest[0] in Comparator ? (rest[0] as Comparator) : 'none'
  const [flow, ...others] = rest.slice(comparator === 'none' ? 0 : 1)
  if (others.length > 0 || (flow !== undefined && !(flow in Flow))) return null
  return { metric, subject: who, length: long, comparator, flow: (flow as Flow | undefined) ?? null }
}

/** The subject of a claim as a series names it. */
export const subjectKey = (of: { type: string; slug?: string; code?: string }): string =>
  of.type === 'policy' ? `policy~${of.slug ?? ''}` : (of.slug ?? of.code ?? '')
