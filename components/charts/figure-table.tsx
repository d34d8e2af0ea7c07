import { FirmnessChip } from '@/components/claims/firmness-chip.tsx'
import { Figure } from '@/components/figure/figure.tsx'
import { DataTable } from '@/components/ui/data-table.tsx'
import type { ClaimView } from '@/lib/claims/types.ts'
import { formatDay } from '@/lib/format/date.ts'
import { periodLabel } from '@/lib/format/period.ts'
import { type Locale, pick } from '@/lib/i18n/locales.ts'
import { translator } from '@/lib/i18n/translator.ts'
import type { LinePoint } from '@/lib/metrics/line.ts'

type Props = {
  caption: string
  captionVisible?: boolean
  points: LinePoint<ClaimView>[]
  locale: Locale
}

/** Where a figure was read, and when that came out. */
export function FigureSource({ claim, locale }: { claim: ClaimView; locale: Locale }) {
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
 * for the same period, with basis and source. Each figure leads to the sentence it was read in.
 */
export function FigureTable({ caption, captionVisible, points, locale }: Props) {
  const t = translator(locale, 'metrics')
  const rows = points.toReversed().flatMap(({ claim, alongside }) =>
    [claim ?? [], alongside].flat().map((one, index) => ({
      key: String(one.id),
      cells: {
        period: (
          <span className="block min-w-24">
            {index > 0 ? (
              <span className="text-muted">{t('table.samePeriod')}</span>
            ) : (
              periodLabel(one.period, locale, 'short') || t('table.noPeriod')
            )}{' '}
            <FirmnessChip basis={one.basis} modality={one.modality} locale={locale} />
          </span>
        ),
        value: <Figure claim={one} locale={locale} detail="link" bare />,
        source: <FigureSource claim={one} locale={locale} />,
      },
    })),
  )
  return (
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
  )
}
