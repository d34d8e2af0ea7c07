import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { metricMetadata } from '@/app/[locale]/metrics/[slug]/metric-page.tsx'
import { readFigures } from '@/app/[locale]/metrics/[slug]/read.ts'
import { ChartFigure } from '@/components/charts/chart-figure.tsx'
import { subjectName } from '@/components/claims/claim-words.ts'
import { EmbedFrame } from '@/components/explore/embed-frame.tsx'
import { LatestFigure } from '@/components/metrics/latest-figure.tsx'
import { metricHref } from '@/components/metrics/metric-href.ts'
import { colourOf } from '@/components/metrics/subject-panel.tsx'
import { tariffUnder } from '@/components/policies/tariff-under.tsx'
import { type Locale, pick } from '@/lib/i18n/locales.ts'
import { translator } from '@/lib/i18n/translator.ts'

type Props = { locale: Locale; slug: string; query: string }

/** The whole page is the one to be found. */
export async function embedMetadata(props: Omit<Props, 'query'>): Promise<Metadata> {
  const { title, description, alternates } = await metricMetadata(props)
  return { title, description, alternates: { canonical: alternates?.canonical ?? null } }
}

/** A view of a metric for the frame of another page: of each subject the chart, with its sources and table. */
export async function MetricEmbed({ locale, slug, query }: Props) {
  const read = await readFigures(slug, query)
  if (!read) notFound()
  const { metric, view, shown, marks, tariff, until } = read
  const t = translator(locale, 'metrics')
  const name = pick(locale, metric.name, metric.nameJa)
  const drawn = shown.flatMap((one) => (one.line ? [{ ...one, line: one.line }] : []))
  return (
    <EmbedFrame href={metricHref(slug, view, locale)} locale={locale}>
      {drawn.map(({ key, subject, line }) => (
        <ChartFigure
          key={key}
          locale={locale}
          title={t('chart.title', { subject: subjectName(subject, locale), metric: name })}
          line={line}
          marks={marks}
          until={until}
          colour={colourOf(subject)}
          unitView={view.unit}
          lead={<LatestFigure line={line} locale={locale} />}
          under={tariff ? tariffUnder(tariff, locale) : undefined}
        />
      ))}
      {drawn.length === 0 ? <p>{translator(locale, 'explore')('embed.none', { name })}</p> : null}
    </EmbedFrame>
  )
}
