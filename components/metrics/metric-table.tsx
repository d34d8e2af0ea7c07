import { subjectName } from '@/components/claims/claim-words.ts'
import { Figure } from '@/components/figure/figure.tsx'
import { unitWord } from '@/components/metrics/metric-words.ts'
import { DataTable } from '@/components/ui/data-table.tsx'
import { TextLink } from '@/components/ui/text-link.tsx'
import { formatDay } from '@/lib/format/date.ts'
import { periodLabel } from '@/lib/format/period.ts'
import { type Locale, localePath, pick, pickedLang } from '@/lib/i18n/locales.ts'
import { translator } from '@/lib/i18n/translator.ts'
import type { LineClaim } from '@/lib/metrics/line.ts'
import type { MetricCard } from '@/lib/metrics/types.ts'

type Props = {
  metrics: MetricCard[]
  /** By the slug of each: its newest figure. */
  newest: ReadonlyMap<string, LineClaim>
  caption: string
  locale: Locale
}

/** Metrics of one group: what, its newest figure, in which unit and direction, how many figures of how many subjects, up to when. */
export function MetricTable({ metrics, newest, caption, locale }: Props) {
  const t = translator(locale, 'metrics')
  const common = translator(locale, 'common')
  return (
    <DataTable
      caption={caption}
      columns={[
        { key: 'name', label: t('index.name') },
        { key: 'newest', label: t('index.newest') },
        { key: 'unit', label: t('index.unit') },
        { key: 'flow', label: t('page.flow') },
        { key: 'subjects', label: t('index.subjects'), numeric: true },
        { key: 'figures', label: t('index.figures'), numeric: true },
        { key: 'latest', label: t('index.latest') },
      ]}
      rows={metrics.map((metric) => ({
        key: metric.slug,
        cells: {
          name: (
            <div className="min-w-48">
              <TextLink
                href={localePath(locale, `/metrics/${metric.slug}`)}
                lang={pickedLang(locale, metric.nameJa)}
                className="font-semibold underline"
              >
                {pick(locale, metric.name, metric.nameJa)}
              </TextLink>
              <p className="max-w-prose text-muted" lang={pickedLang(locale, metric.definitionJa)}>
                {pick(locale, metric.definition, metric.definitionJa)}
              </p>
            </div>
          ),
          newest: <Newest claim={newest.get(metric.slug)} locale={locale} />,
          unit: unitWord(metric.unit, locale),
          flow: metric.flow ? common(`flow.${metric.flow}`) : '–',
          subjects: metric.subjects || '–',
          figures: metric.claimCount || '–',
          latest: (
            <span className="whitespace-nowrap">
              {metric.latestPeriod ? formatDay(metric.latestPeriod.slice(0, 7), locale, 'short') : '–'}
            </span>
          ),
        },
      }))}
    />
  )
}

/** The figure, of whom and of when. */
function Newest({ claim, locale }: { claim: LineClaim | undefined; locale: Locale }) {
  if (!claim) return '–'
  const words = [subjectName(claim.subject, locale), periodLabel(claim.period, locale, 'short')]
  return (
    <div className="min-w-32">
      <Figure claim={claim} locale={locale} detail="link" />
      <p className="text-2xs text-muted">{words.filter(Boolean).join(' · ')}</p>
    </div>
  )
}
