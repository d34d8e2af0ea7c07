/** Pure: lines as the files have them. */
import type { SubjectView } from '../../claims/types.ts'
import { periodCode } from '../../format/period.ts'
import { type Locale, localePath, pick } from '../../i18n/locales.ts'
import type { Calculation } from '../calculated.ts'
import type { Line, LineClaim, LinePoint } from '../line.ts'
import { parseSeriesId, subjectKey } from '../series-id.ts'
import type { Sentence } from './sentences.ts'
import type { OutFigure, OutSeries, OutStatement } from './shape.ts'

export type Writing = {
  locale: Locale
  /** Stands before every address: the installation's origin, or '' where it is not known. */
  origin: string
  /** The name of a subject in that language. */
  subjectName: (subject: SubjectView) => string
  sentences: ReadonlyMap<number, Sentence>
}

/** Every claim that a file of these lines rests on: rows of their own, and what figures were calculated of. */
export const claimsOf = (lines: readonly Line<LineClaim>[]): LineClaim[] =>
  lines.flatMap(({ points }) =>
    points.flatMap((point) => [...statements(point), ...(point.calculation?.inputs ?? [])]),
  )

const statements = ({ claim, alongside, vintages }: LinePoint<LineClaim>): LineClaim[] => [
  ...(claim ? [claim] : []),
  ...alongside,
  ...vintages.filter((one) => one !== claim && !alongside.some(({ id }) => id === one.id)),
]

/** @returns the line with a row for every statement behind it, oldest period first, the drawn one before what stands beside it */
export function outSeriesOf(line: Line<LineClaim>, writing: Writing): OutSeries {
  const { locale } = writing
  const { metric, subject, flow, comparator, scale, unit } = line
  const metricName = pick(locale, metric.name, metric.nameJa)
  const subjectName = writing.subjectName(subject)
  return {
    series: line.id,
    name: locale === 'ja' ? `${subjectName}：${metricName}` : `${subjectName}: ${metricName}`,
    metric: { slug: metric.slug, name: metricName, kind: metric.kind, unit: metric.unit },
    subject: { type: subject.type, key: subjectKey(subject).replace('policy~', ''), name: subjectName },
    flow,
    length: parseSeriesId(line.id)?.length ?? line.duration,
    comparator,
    scale,
    unit,
    figures: line.points.flatMap((point) => figuresAt(point, writing)),
  }
}

function figuresAt(point: LinePoint<LineClaim>, writing: Writing): OutFigure[] {
  const others = statements(point).filter((one) => one !== point.claim)
  const drawn: OutFigure = {
    ...numbers('drawn', point),
    statement: point.claim && statementOf(point.claim, writing),
    calculated: point.calculation && calculated(point.calculation, writing),
  }
  return [
    drawn,
    ...others.flatMap((claim): OutFigure[] => {
      if (claim.value === null) return []
      const role = point.alongside.includes(claim) ? 'alongside' : 'earlier'
      const { period, value, basis } = claim
      return [
        {
          ...numbers(role, { period, value, basis }),
          statement: statementOf(claim, writing),
          calculated: null,
        },
      ]
    }),
  ]
}

function numbers(
  role: OutFigure['role'],
  { period, value, basis }: Pick<LinePoint<LineClaim>, 'period' | 'value' | 'basis'>,
): Omit<OutFigure, 'statement' | 'calculated'> {
  return {
    role,
    period: periodCode(period),
    period_start: period.start,
    period_end: period.end,
    calendar: period.calendar,
    value: value.point,
    low: value.low,
    high: value.high,
    approximation: value.approximation,
    basis,
    as_printed: value.asPrinted,
  }
}

function statementOf(claim: LineClaim, { locale, origin, sentences }: Writing): OutStatement {
  const { article, speaker } = claim
  const sentence = sentences.get(claim.id)
  return {
    claim: claim.id,
    url: origin + localePath(locale, `/claims/${claim.id}`),
    standing: claim.standing,
    modality: claim.modality,
    preferred: claim.preferred,
    speaker: speaker && pick(locale, speaker.name, speaker.nameJa),
    issued_on: claim.issuedOn,
    corrected_from: claim.corrections[0]?.before ?? null,
    source: pick(locale, article.source.name, article.source.nameJa),
    headline: article.headlineBasis === 'not_seen' ? null : article.headline,
    source_url: article.canonicalUrl,
    published: article.day,
    passage: sentence?.passage ?? null,
    seen_at: sentence?.seen ?? null,
    verified: claim.verified,
    recorded: sentence?.recorded ?? '',
  }
}

/** The formula over the numbers of its claims: "claim 1 + claim 2", "100 × (claim 2 ÷ claim 1 − 1)". */
function calculated(
  { kind, inputs, above = 1 }: Calculation<LineClaim>,
  writing: Writing,
): OutFigure['calculated'] {
  const names = inputs.map(({ id }) => `claim ${id}`)
  const [over, under] = [side(names.slice(0, above)), side(names.slice(above))]
  const formula =
    kind === 'sum'
      ? names.join(' + ')
      : kind === 'yoy'
        ? `100 × (${over} ÷ ${under} − 1)`
        : `100 × ${over} ÷ ${under}`
  return {
    ...{ kind, formula, inputs: inputs.map(({ id }) => id) },
    statements: inputs.map((claim) => statementOf(claim, writing)),
  }
}

/** One side of a quotient, which may be a sum itself. */
const side = (of: string[]) => (of.length === 1 ? (of[0] ?? '') : `(${of.join(' + ')})`)
