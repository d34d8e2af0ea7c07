import { rowsFor } from '@/components/charts/figure-table.tsx'
import type { NamedLine } from '@/components/charts/lines-drawing.ts'
import { isPlain } from '@/components/claims/firmness.ts'
import { FirmnessChip } from '@/components/claims/firmness-chip.tsx'
import { CalculatedLink } from '@/components/figure/calculated-link.tsx'
import { Figure } from '@/components/figure/figure.tsx'
import { DataTable } from '@/components/ui/data-table.tsx'
import { periodLabel } from '@/lib/format/period.ts'
import type { Locale } from '@/lib/i18n/locales.ts'
import { translator } from '@/lib/i18n/translator.ts'
import type { Line, LineClaim, LinePoint } from '@/lib/metrics/line.ts'

type Props = { caption: string; lines: NamedLine[]; locale: Locale }

const periodOf = ({ period }: LinePoint<unknown>) => `${period.start ?? ''}/${period.end ?? ''}`
const end = ({ period }: LinePoint<unknown>) => period.end ?? period.start ?? ''

/** The table behind a chart of several lines: a row for each period, newest first, and a column for each line. */
export function LinesTable({ caption, lines, locale }: Props) {
  const t = translator(locale, 'metrics')
  const periods = new Map<string, LinePoint<LineClaim>>()
  for (const point of lines.flatMap(({ line }) => line.points)) periods.set(periodOf(point), point)
  const all = [...periods.values()].sort((a, b) => (end(a) < end(b) ? 1 : end(a) > end(b) ? -1 : 0))
  const shown = all.slice(0, rowsFor(lines.length))
  const columns = lines.map(({ line, name }) => ({
    key: line.id,
    line,
    name,
    calculated: line.points.every(({ calculation }) => calculation),
    points: new Map(line.points.map((point) => [periodOf(point), point])),
  }))
  return (
    <>
      <DataTable
        caption={caption}
        columns={[
          { key: 'period', label: t('table.period') },
          ...columns.map(({ key, name, calculated }) => ({
            key,
            label: calculated ? (
              <>
                {name} <Calculated locale={locale} />
              </>
            ) : (
              name
            ),
            numeric: true,
          })),
        ]}
        rows={shown.map((row) => ({
          key: periodOf(row),
          cells: {
            period: <span className="whitespace-nowrap">{periodLabel(row.period, locale, 'short')}</span>,
            ...Object.fromEntries(
              columns.map(({ key, line, points, calculated }) => {
                const point = points.get(periodOf(row))
                return [
                  key,
                  point ? (
                    <PointCell key={key} line={line} point={point} marked={!calculated} locale={locale} />
                  ) : (
                    '–'
                  ),
                ]
              }),
            ),
          },
        }))}
      />
      {all.length > shown.length ? (
        <p className="mt-1 text-muted">
          {t('chart.tableNewest', { shown: shown.length, total: all.length })}
        </p>
      ) : null}
    </>
  )
}

const Calculated = ({ locale }: { locale: Locale }) => (
  <FirmnessChip basis="calculated" modality="did" locale={locale} />
)

type CellProps = {
  line: Line<LineClaim>
  point: LinePoint<LineClaim>
  /** Says of a calculated figure that it is one: where its column does not. */
  marked: boolean
  locale: Locale
}

function PointCell({ line, point, marked, locale }: CellProps) {
  const { claim, calculation, value } = point
  if (calculation) {
    return (
      <>
        <CalculatedLink value={value} line={line} point={point} locale={locale} />
        {marked ? ' ' : null}
        {marked ? <Calculated locale={locale} /> : null}
      </>
    )
  }
  if (!claim) return null
  return (
    <>
      <Figure claim={claim} locale={locale} detail="link" bare />{' '}
      {isPlain(claim.basis, claim.modality) ? null : (
        <FirmnessChip basis={claim.basis} modality={claim.modality} locale={locale} />
      )}
    </>
  )
}
