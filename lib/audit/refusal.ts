/**
 * What the database refuses although the schemas let it pass (two writers at once, mostly),
 * as issues a form can show: never a server error.
 */
import type { Issue } from '../errors.ts'

const uniques: Record<string, Issue> = {
  Source_name_key: { path: 'name', code: 'taken' },
  Agency_name_key: { path: 'name', code: 'taken' },
  Topic_name_key: { path: 'name', code: 'taken' },
  Article_canonicalUrl_key: { path: 'canonicalUrl', code: 'taken' },
  Claim_preferred_key: { path: 'claims', code: 'another-preferred', values: { article: '…' } },
  Claim_externalId_key: { path: 'claims', code: 'taken' },
  CompanyTicker_companyId_exchange_key: { path: 'tickers', code: 'duplicate' },
}

const checks: [RegExp, Issue][] = [
  [/"Article_published_check"/, { path: 'publishedAt', code: 'required' }],
  [/"Article_zone_check"/, { path: 'publishedZone', code: 'zone-needed' }],
  [/"Claim_subject_check"/, { path: 'claims', code: 'one-subject' }],
  [/"Claim_order_check"/, { path: 'claims', code: 'out-of-order' }],
  [/"Claim_period_order_check"/, { path: 'claims', code: 'end-before-start' }],
  [/"MeasureInterval_overlap_excl"/, { path: 'measures', code: 'overlap' }],
  [/"MeasureInterval_order_check"/, { path: 'measures', code: 'end-before-start' }],
  [/"Company_parent_check"/, { path: 'parent', code: 'own-parent' }],
  [/"Article_copy_check"/, { path: 'copyOf', code: 'own-copy' }],
  // The evidence triggers raise their own words; the driver does not pass the constraint's name on.
  [/^passage \d+: the quote/, { path: 'claims', code: 'quote-not-found' }],
  [/^claim \d+: a growth figure/, { path: 'claims', code: 'growth-needs-base' }],
  [/^claim \d+: evidence is/, { path: 'claims', code: 'evidence-mismatch' }],
  [/^metric \d+: claims without/, { path: 'kind', code: 'growth-needs-base' }],
  [/"(\w+)_slug_check"/, { path: 'slug', code: 'not-a-slug' }],
]

type Cause = { code: string; message: string; index: string | null }

/** The database's own words inside an error of Prisma's, or null. */
function causeOf(error: unknown): Cause | null {
  if (!(error instanceof Error)) return null
  const meta = 'meta' in error ? Object(error.meta) : {}
  const cause = Object(Object(meta.driverAdapterError).cause ?? error.cause)
  if (typeof cause.originalCode !== 'string') return null
  return {
    code: cause.originalCode,
    message: String(cause.originalMessage ?? ''),
    index: typeof cause.constraint?.index === 'string' ? cause.constraint.index : null,
  }
}

/** @returns the issue an integrity violation stands for; null when the error is something else */
export function refusalOf(error: unknown): Issue | null {
  const cause = causeOf(error)
  // Class 23: integrity constraint violation; 22: data the column's type cannot hold.
  if (!cause || !/^2[23]/.test(cause.code)) return null
  const index = cause.index ?? /unique constraint "([^"]+)"/.exec(cause.message)?.[1]
  if (cause.code === '23505' && index) {
    return uniques[index] ?? { path: index.endsWith('_slug_key') ? 'slug' : '', code: 'taken' }
  }
  const found = checks.find(([pattern]) => pattern.test(cause.message))
  return found?.[1] ?? { path: '', code: 'refused', values: { rule: ruleIn(cause.message) } }
}

/** The violated rule by its name, never the row's content. */
const ruleIn = (message: string): string => /constraint "([^"]+)"/.exec(message)?.[1] ?? ''

/** @returns whether two writes waited for each other: the database ended this one, and it may be tried again */
export const isDeadlock = (error: unknown): boolean => ['40P01', '40001'].includes(causeOf(error)?.code ?? '')
