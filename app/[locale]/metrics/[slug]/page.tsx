import type { Metadata } from 'next'
import { notFound, permanentRedirect } from 'next/navigation'
import { cache } from 'react'
import { MetricFacts } from '@/components/metrics/metric-facts.tsx'
import { MetricPanels } from '@/components/metrics/metric-panels.tsx'
import { PageTitle } from '@/components/ui/page-title.tsx'
import { listClaims, listFigures } from '@/lib/claims/queries.ts'
import { db } from '@/lib/db.ts'
import { todayIn } from '@/lib/format/date.ts'
import { getHorizon } from '@/lib/home/queries.ts'
import { alternates } from '@/lib/i18n/alternates.ts'
import { type Locale, localePath, pick, pickedLang } from '@/lib/i18n/locales.ts'
import { translator } from '@/lib/i18n/translator.ts'
import { getMetric } from '@/lib/metrics/queries.ts'
import { listPolicyMarks } from '@/lib/policies/queries.ts'
import { resolveSlug } from '@/lib/slugs/queries.ts'

type Props = { params: Promise<{ locale: Locale; slug: string }> }

export const generateStaticParams = () => []

const metricBy = cache((slug: string) => getMetric(db(), slug))

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale, slug } = await params
  const metric = await metricBy(slug)
  if (!metric) return {}
  const name = pick(locale, metric.name, metric.nameJa)
  return {
    title: name,
    description: translator(locale, 'metrics')('page.description', { name, count: metric.claimCount }),
    alternates: alternates(locale, `/metrics/${slug}`),
  }
}

/** A metric: what it means, then of each subject the chart and table of every series. */
export default async function MetricPage({ params }: Props) {
  const { locale, slug } = await params
  const metric = await metricBy(slug)
  if (!metric) {
    const current = await resolveSlug(db(), 'metric', slug)
    if (current) permanentRedirect(localePath(locale, `/metrics/${current}`))
    notFound()
  }
  const [figures, claims, marks, horizon] = await Promise.all([
    listFigures(db(), { metricId: metric.id }),
    listClaims(db(), { metricId: metric.id }, { limit: 500 }),
    listPolicyMarks(db(), { metricId: metric.id }),
    getHorizon(db()),
  ])
  const t = translator(locale, 'metrics')
  return (
    <>
      <PageTitle
        kicker={t('page.kicker')}
        title={pick(locale, metric.name, metric.nameJa)}
        lang={pickedLang(locale, metric.nameJa)}
        other={
          locale === 'ja'
            ? { text: metric.name, lang: 'en' }
            : metric.nameJa
              ? { text: metric.nameJa, lang: 'ja' }
              : undefined
        }
      >
        <p className="measure mt-4 text-lg" lang={pickedLang(locale, metric.definitionJa)}>
          {pick(locale, metric.definition, metric.definitionJa)}
        </p>
      </PageTitle>
      <div className="grid grid-cols-1 gap-x-12 gap-y-10 lg:grid-cols-[minmax(0,1fr)_18rem]">
        <aside aria-label={t('page.definition')} className="lg:order-2">
          <MetricFacts metric={metric} locale={locale} />
        </aside>
        <div className="grid min-w-0 grid-cols-1 content-start gap-10">
          <MetricPanels
            metric={metric}
            figures={figures}
            claims={claims}
            marks={marks}
            until={horizon?.seen ?? todayIn('UTC')}
            locale={locale}
          />
        </div>
      </div>
    </>
  )
}
