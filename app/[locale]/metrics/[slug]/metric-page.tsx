import type { Metadata } from 'next'
import { notFound, permanentRedirect } from 'next/navigation'
import { readFigures, readMetric } from '@/app/[locale]/metrics/[slug]/read.ts'
import { MetricFacts } from '@/components/metrics/metric-facts.tsx'
import { MetricPanels } from '@/components/metrics/metric-panels.tsx'
import { PageTitle } from '@/components/ui/page-title.tsx'
import { db } from '@/lib/db.ts'
import { publicOrigin } from '@/lib/env.ts'
import { alternates } from '@/lib/i18n/alternates.ts'
import { type Locale, localePath, pick, pickedLang } from '@/lib/i18n/locales.ts'
import { translator } from '@/lib/i18n/translator.ts'
import { resolveSlug } from '@/lib/slugs/queries.ts'

type Props = { locale: Locale; slug: string; query: string }

/** Every view of a metric is canonically the metric itself. */
export async function metricMetadata({ locale, slug }: Omit<Props, 'query'>): Promise<Metadata> {
  const metric = await readMetric(slug)
  if (!metric) return {}
  const name = pick(locale, metric.name, metric.nameJa)
  return {
    title: name,
    description: translator(locale, 'metrics')('page.description', { name, count: metric.claimCount }),
    alternates: alternates(locale, `/metrics/${slug}`),
  }
}

/** A metric: what it means, then of each subject the chart and table, as the address asks. */
export async function MetricPage({ locale, slug, query }: Props) {
  const read = await readFigures(slug, query)
  if (!read) {
    const current = await resolveSlug(db(), 'metric', slug)
    if (current) permanentRedirect(localePath(locale, `/metrics/${current}`))
    notFound()
  }
  const { metric } = read
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
        <div className="grid min-w-0 grid-cols-1 content-start gap-8">
          <MetricPanels read={read} origin={publicOrigin()} locale={locale} />
        </div>
        <aside aria-label={t('page.definition')}>
          <MetricFacts metric={metric} locale={locale} />
        </aside>
      </div>
    </>
  )
}
