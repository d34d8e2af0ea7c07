import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { cache } from 'react'
import { subjectName } from '@/components/claims/claim-words.ts'
import { CalculationDetail } from '@/components/figure/calculated.tsx'
import { metricHref } from '@/components/metrics/metric-href.ts'
import { PageTitle } from '@/components/ui/page-title.tsx'
import { TextLink } from '@/components/ui/text-link.tsx'
import { db } from '@/lib/db.ts'
import { formatValue } from '@/lib/format/number.ts'
import { periodLabel } from '@/lib/format/period.ts'
import { type Locale, localePath, pick } from '@/lib/i18n/locales.ts'
import { translator } from '@/lib/i18n/translator.ts'
import { readCalculated } from '@/lib/metrics/calculated-address.ts'
import { getCalculated } from '@/lib/metrics/calculated-queries.ts'
import { subjectKey } from '@/lib/metrics/series-id.ts'
import { emptyFiguresView, type MetricPageView } from '@/lib/metrics/view.ts'

type Params = { locale: Locale; series: string; how: string; period: string }
type Props = { params: Promise<Params> }

export const generateStaticParams = () => []

const figureAt = cache(async (series: string, how: string, period: string) => {
  const address = readCalculated(series, how, period)
  return address && getCalculated(db(), address)
})

/** It follows from its metric's figures: search engines are sent there. */
export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale, series, how, period } = await params
  const found = await figureAt(series, how, period)
  if (!found) return {}
  return {
    title: `${formatValue(found.value, locale).text} — ${subjectName(found.subject, locale)}`,
    robots: { index: false },
    alternates: { canonical: localePath(locale, `/metrics/${found.metric.slug}`) },
  }
}

/**
 * One figure calculated here, its formula and what it rests on: what its links show beside it when they are pointed at
 * (components/figure/peek.ts takes the part marked `data-peek`), and a page of its own for whoever follows them.
 */
export default async function CalculatedPage({ params }: Props) {
  const { locale, series, how, period } = await params
  const found = await figureAt(series, how, period)
  if (!found) notFound()
  const { value, calculation, metric, subject } = found
  const t = translator(locale, 'claims')
  const view: MetricPageView = { ...emptyFiguresView, subject: subjectKey(subject), length: null }
  return (
    <>
      <PageTitle
        kicker={t('page.calculated')}
        title={`${pick(locale, metric.name, metric.nameJa)} · ${subjectName(subject, locale)} · ${periodLabel(found.period, locale)}`}
      />
      <div className="measure" data-peek>
        <CalculationDetail
          text={formatValue(value, locale).text}
          calculation={calculation}
          locale={locale}
          sources
        />
      </div>
      <p className="mt-6">
        <TextLink href={metricHref(metric.slug, view, locale)} className="underline">
          {t('page.series')}
        </TextLink>
      </p>
    </>
  )
}
