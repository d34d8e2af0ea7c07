import type { ClaimView, ValueView } from '../../lib/claims/types.ts'

let last = 0

type Asked = Partial<Omit<ClaimView, 'value' | 'period' | 'metric'>> & {
  metric?: Partial<NonNullable<ClaimView['metric']>>
  value?: Partial<ValueView>
  calendar?: ClaimView['period']['calendar']
}

/**
 * A plainly made-up figure: of Example Motors' example metric, unless something else is asked for.
 * @param start first day, ISO, null for open
 * @param point decimal string; null where `value` gives a range
 */
export function madeUpClaim(
  start: string | null,
  end: string | null,
  point: string | null,
  asked: Asked = {},
): ClaimView {
  last += 1
  const { metric, value, calendar = 'calendar', ...rest } = asked
  const unit = metric?.unit ?? '{vehicle}'
  return {
    id: last,
    subject: {
      type: 'company',
      slug: 'example-motors',
      name: 'Example Motors',
      nameJa: '例自動車',
      shortName: 'Example',
      shortNameJa: '例自動車',
      country: 'JP',
    },
    metric: { slug: 'example', name: 'Example', nameJa: '例', unit, kind: 'level', flow: null, ...metric },
    statement: null,
    statementJa: null,
    value: {
      low: null,
      point,
      high: null,
      unit,
      decimals: point?.split('.')[1]?.length ?? 0,
      rounded: false,
      approximation: 'exact',
      comparator: 'none',
      isChange: false,
      asPrinted: null,
      ...value,
    },
    period: { state: start === null && end === null ? 'unknown' : 'known', start, end, calendar },
    basis: 'actual',
    modality: 'did',
    novelty: null,
    standing: 'current',
    preferred: true,
    evidence: 'citation',
    flow: null,
    speaker: null,
    issuedOn: null,
    day: null,
    verified: 'source_seen',
    article: {
      id: 1,
      slug: 'example-article',
      kind: 'news',
      headline: 'Example',
      headlineBasis: 'seen',
      language: 'en',
      source: { slug: 'example-news', name: 'Example News', nameJa: '例通信' },
      originSource: null,
      credit: null,
      canonicalUrl: null,
      publishedAt: null,
      publishedPrecision: null,
      publishedZone: null,
      day: null,
    },
    seenAt: null,
    note: null,
    noteJa: null,
    passages: [],
    corrections: [],
    links: [],
    ...rest,
  }
}
