import type { Metadata } from 'next'
import { MetricTable } from '@/components/metrics/metric-table.tsx'
import { groupsOf } from '@/components/metrics/metric-words.ts'
import { PageTitle } from '@/components/ui/page-title.tsx'
import { Section } from '@/components/ui/section.tsx'
import { TextLink } from '@/components/ui/text-link.tsx'
import { db } from '@/lib/db.ts'
import { alternates } from '@/lib/i18n/alternates.ts'
import { type Locale, localePath } from '@/lib/i18n/locales.ts'
import { translator } from '@/lib/i18n/translator.ts'
import { listNewest } from '@/lib/metrics/newest.ts'
import { listMetrics } from '@/lib/metrics/queries.ts'

type Props = { params: Promise<{ locale: Locale }> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale } = await params
  const t = translator(locale, 'metrics')
  return { title: t('title'), description: t('description'), alternates: alternates(locale, '/metrics') }
}

/** Every metric by what it counts. */
export default async function MetricsPage({ params }: Props) {
  const { locale } = await params
  const t = translator(locale, 'metrics')
  const [metrics, newest] = await Promise.all([listMetrics(db()), listNewest(db())])
  const groups = groupsOf(metrics)
  return (
    <>
      <PageTitle title={t('title')}>
        <p className="measure mt-3 text-muted">{t('intro')}</p>
        <p className="mt-2 flex flex-wrap gap-x-6 text-sm">
          <TextLink href={localePath(locale, '/metrics/explore')} className="py-1 underline">
            {translator(locale, 'explore')('title')}
          </TextLink>
          <TextLink href={localePath(locale, '/contradictions')} className="py-1 underline">
            {translator(locale, 'disputes')('title')}
          </TextLink>
          <TextLink href={localePath(locale, '/pledges')} className="py-1 underline">
            {translator(locale, 'pledges')('title')}
          </TextLink>
        </p>
      </PageTitle>
      <div className="grid grid-cols-1 gap-10">
        {groups.map(({ group, metrics }) => (
          <Section key={group} title={t(`group.${group}`)} aside={metrics.length}>
            <MetricTable metrics={metrics} newest={newest} caption={t(`group.${group}`)} locale={locale} />
          </Section>
        ))}
      </div>
    </>
  )
}
