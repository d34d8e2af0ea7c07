import { FigureSource } from '@/components/charts/figure-table.tsx'
import { subjectHref, subjectName } from '@/components/claims/claim-words.ts'
import { FirmnessChip } from '@/components/claims/firmness-chip.tsx'
import { Figure } from '@/components/figure/figure.tsx'
import { DataTable } from '@/components/ui/data-table.tsx'
import { TextLink } from '@/components/ui/text-link.tsx'
import type { MetricFigures } from '@/lib/claims/figures.ts'
import { periodLabel } from '@/lib/format/period.ts'
import { type Locale, localePath, pick } from '@/lib/i18n/locales.ts'
import { translator } from '@/lib/i18n/translator.ts'
import type { LineClaim } from '@/lib/metrics/line.ts'

type Props = {
  figures: MetricFigures<LineClaim>[]
  /** What tells the rows apart: the measure on a company's page, the subject on a measure's page. */
  by: 'metric' | 'subject'
  caption: string
  locale: Locale
}

/** Figures that no chart holds, one row each, newest period first within each measure or subject. */
export function SingleFigures({ figures, by, caption, locale }: Props) {
  const t = translator(locale, 'metrics')
  const rows = figures.flatMap((one) => {
    const points = one.series.flatMap((series) => series.points)
    const claims = [...points.flatMap(({ claim, alongside }) => [claim, ...alongside]), ...one.undated]
    return claims
      .sort((a, b) => (b.period.end ?? '').localeCompare(a.period.end ?? '', 'en'))
      .map((claim, index) => ({ claim, repeated: index > 0 }))
  })
  return (
    <DataTable
      caption={caption}
      columns={[
        { key: 'head', label: t(by === 'metric' ? 'table.what' : 'table.who') },
        { key: 'value', label: t('table.value'), numeric: true },
        { key: 'period', label: t('table.periodBasis') },
        { key: 'source', label: t('table.source') },
      ]}
      rows={rows.map(({ claim, repeated }) => ({
        key: String(claim.id),
        cells: {
          head: (
            <span className={`block min-w-28 ${repeated ? 'text-muted' : ''}`}>
              <Head claim={claim} by={by} locale={locale} />
            </span>
          ),
          value: <Figure claim={claim} locale={locale} detail="link" bare />,
          period: (
            <span className="block min-w-24">
              {periodLabel(claim.period, locale, 'short') || t('table.noPeriod')}{' '}
              <FirmnessChip basis={claim.basis} modality={claim.modality} locale={locale} />
            </span>
          ),
          source: <FigureSource claim={claim} locale={locale} />,
        },
      }))}
    />
  )
}

function Head({ claim, by, locale }: { claim: LineClaim; by: Props['by']; locale: Locale }) {
  const { metric, subject } = claim
  const href = by === 'metric' && metric ? localePath(locale, `/metrics/${metric.slug}`) : null
  const name =
    by === 'metric' && metric ? pick(locale, metric.name, metric.nameJa) : subjectName(subject, locale)
  const target = by === 'metric' ? href : subjectHref(subject, locale)
  return target ? (
    <TextLink href={target} className="underline">
      {name}
    </TextLink>
  ) : (
    name
  )
}
