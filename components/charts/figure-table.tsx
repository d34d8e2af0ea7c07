import type { ReactNode } from 'react'
import { FirmnessChip } from '@/components/claims/firmness-chip.tsx'
import { CalculatedLink } from '@/components/figure/calculated-link.tsx'
import { Figure } from '@/components/figure/figure.tsx'
import { DataTable } from '@/components/ui/data-table.tsx'
import { formatDay } from '@/lib/format/date.ts'
import { periodLabel } from '@/lib/format/period.ts'
import { type Locale, pick } from '@/lib/i18n/locales.ts'
import { translator } from '@/lib/i18n/translator.ts'
import type { Line, LineClaim, LinePoint } from '@/lib/metrics/line.ts'

type Props = {
  caption: string
  captionVisible?: boolean
  points: LinePoint<LineClaim>[]
  /** Whose points they are, where some are calculated here. */
  line?: Line<LineClaim>
  locale: Locale
  /** The most periods shown, the newest. */
  most?: number
}

/** A table that nobody would scroll to the end of: what is older is in the files. */
export const mostRows = 200

/** The more lines a page shows, the fewer rows each has: a thousand cells, each with its sentence, would weigh megabytes. */
export const rowsFor = (lines: number): number => Math.max(12, Math.floor(mostRows / lines))

/** Where a figure was read and when that came out; apart from it when the figure was given, where that was another day. */
export function FigureSource({ claim, locale }: { claim: LineClaim; locale: Locale }) {
  const { article, issuedOn } = claim
  const given = issuedOn && issuedOn !== article.day ? formatDay(issuedOn, locale, 'short') : null
  return (
    <>
      {pick(locale, article.source.name, article.source.nameJa)}{' '}
      {article.day ? (
        <span className="whitespace-nowrap text-muted">{formatDay(article.day, locale, 'short')}</span>
      ) : null}{' '}
      {given ? (
        <span className="inline-block text-muted">
          {translator(locale, 'metrics')('table.given', { day: given })}
        </span>
      ) : null}
    </>
  )
}

/** Every claim on the period of a point that its table tells: the one drawn, others beside it, then earlier words, newest first. */
function claimsOf({ claim, alongside, vintages }: LinePoint<LineClaim>): LineClaim[] {
  const claims = [...(claim ? [claim] : []), ...alongside]
  return [...claims, ...vintages.filter(({ id }) => claims.every((known) => known.id !== id)).toReversed()]
}

/** How many figures `FigureTable` has for these points: its rows, those beyond the newest included. */
export const figureCount = (points: readonly LinePoint<LineClaim>[]): number =>
  points.reduce(
    (sum, point) => sum + claimsOf(point).length + (point.calculation ? 1 : 0) + (point.against ? 1 : 0),
    0,
  )

/**
 * The table behind a chart, newest first: every point, and beside the one drawn every other figure
 * for the same period and what was said of it before, with basis and source. Each figure leads to the sentence it was read in.
 */
export function FigureTable({ caption, captionVisible, points, line, locale, most = mostRows }: Props) {
  const t = translator(locale, 'metrics')
  const shown = points.slice(-most)
  const row = (key: string, period: ReactNode, value: ReactNode, source: ReactNode) => ({
    key,
    cells: { period: <span className="block min-w-24">{period}</span>, value, source },
  })
  const rows = shown.toReversed().flatMap((point) => {
    const label = periodLabel(point.period, locale, 'short') || t('table.noPeriod')
    return [
      ...(point.calculation
        ? [
            row(
              `${point.period.start}/${point.period.end}`,
              <>
                {label} <FirmnessChip basis="calculated" modality="did" locale={locale} />
              </>,
              line ? <CalculatedLink value={point.value} line={line} point={point} locale={locale} /> : null,
              t(`chart.calculated.${point.calculation.kind}`, { count: point.calculation.inputs.length }),
            ),
          ]
        : []),
      ...claimsOf(point).map((claim) =>
        row(
          String(claim.id),
          <>
            {claim === point.claim ? label : <span className="text-muted">{t('table.samePeriod')}</span>}{' '}
            <FirmnessChip basis={claim.basis} modality={claim.modality} locale={locale} />
          </>,
          <Figure claim={claim} locale={locale} detail="link" bare />,
          <FigureSource claim={claim} locale={locale} />,
        ),
      ),
      ...(point.against
        ? [
            row(
              `${point.period.start}/${point.period.end}/parts`,
              <>
                <span className="text-muted">{t('table.samePeriod')}</span>{' '}
                <FirmnessChip basis="calculated" modality="did" locale={locale} />
              </>,
              line ? (
                <CalculatedLink value={point.against.value} line={line} point={point} locale={locale} />
              ) : null,
              t('table.parts'),
            ),
          ]
        : []),
    ]
  })
  return (
    <>
      <DataTable
        caption={caption}
        captionVisible={captionVisible}
        columns={[
          { key: 'period', label: t('table.periodBasis') },
          { key: 'value', label: t('table.value'), numeric: true },
          { key: 'source', label: t('table.source') },
        ]}
        rows={rows}
      />
      {points.length > shown.length ? (
        <p className="mt-1 text-muted">
          {t('chart.tableNewest', { shown: shown.length, total: points.length })}
        </p>
      ) : null}
    </>
  )
}
