import type { ReactNode } from 'react'
import { FirmnessChip } from '@/components/claims/firmness-chip.tsx'
import { CalculatedFigure } from '@/components/figure/calculated.tsx'
import { Figure } from '@/components/figure/figure.tsx'
import { DataTable } from '@/components/ui/data-table.tsx'
import { formatDay } from '@/lib/format/date.ts'
import { periodLabel } from '@/lib/format/period.ts'
import { type Locale, pick } from '@/lib/i18n/locales.ts'
import { translator } from '@/lib/i18n/translator.ts'
import type { LineClaim, LinePoint } from '@/lib/metrics/line.ts'

type Props = {
  caption: string
  captionVisible?: boolean
  points: LinePoint<LineClaim>[]
  locale: Locale
  /** The most periods shown, the newest. */
  most?: number
}

/** A table that nobody would scroll to the end of: what is older is in the files. */
export const mostRows = 200

/** The newest points that a table of so many rows has room for, what sums and quotients rest on counted in; one at least. */
function newestOf<C>(points: readonly LinePoint<C>[], rows: number): LinePoint<C>[] {
  // A dozen years of months at least.
  let room = Math.max(3 * rows, 12 * 13)
  const newest = points.slice(-rows)
  const tooMany = newest.findLastIndex(({ calculation }, at) => {
    room -= 1 + (calculation?.inputs.length ?? 0)
    return room < 0 && at < newest.length - 1
  })
  return newest.slice(tooMany + 1)
}

/** The more lines a page shows, the fewer rows each has: a thousand cells, each with its sentence, would weigh megabytes. */
export const rowsFor = (lines: number): number => Math.max(12, Math.floor(mostRows / lines))

/** Where a figure was read, and when that came out. */
export function FigureSource({ claim, locale }: { claim: LineClaim; locale: Locale }) {
  const { article } = claim
  const day = claim.issuedOn ?? article.day
  return (
    <>
      {pick(locale, article.source.name, article.source.nameJa)}
      {day ? <span className="whitespace-nowrap text-muted"> {formatDay(day, locale, 'short')}</span> : null}
    </>
  )
}

/**
 * The table behind a chart, newest first: every point, and beside the one drawn every other figure
 * for the same period and what was said of it before, with basis and source. Each figure leads to the sentence it was read in.
 */
export function FigureTable({ caption, captionVisible, points, locale, most = mostRows }: Props) {
  const t = translator(locale, 'metrics')
  const shown = newestOf(points, most)
  const row = (key: string, period: ReactNode, value: ReactNode, source: ReactNode) => ({
    key,
    cells: { period: <span className="block min-w-24">{period}</span>, value, source },
  })
  const rows = shown.toReversed().flatMap((point) => {
    const label = periodLabel(point.period, locale, 'short') || t('table.noPeriod')
    const claims = [...(point.claim ? [point.claim] : []), ...point.alongside]
    const before = point.vintages.filter(({ id }) => claims.every((claim) => claim.id !== id)).toReversed()
    return [
      ...(point.calculation
        ? [
            row(
              `${point.period.start}/${point.period.end}`,
              <>
                {label} <FirmnessChip basis="calculated" modality="did" locale={locale} />
              </>,
              <CalculatedFigure
                value={point.value}
                calculation={point.calculation}
                locale={locale}
                detail="link"
                bare
              />,
              t(`chart.calculated.${point.calculation.kind}`, { count: point.calculation.inputs.length }),
            ),
          ]
        : []),
      ...[...claims, ...before].map((claim) =>
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
              <CalculatedFigure {...point.against} locale={locale} detail="link" bare />,
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
