import { NamedLinks } from '@/components/articles/named-links.tsx'
import { unitWord } from '@/components/metrics/metric-words.ts'
import { Fact } from '@/components/ui/fact.tsx'
import { formatDay } from '@/lib/format/date.ts'
import { type Locale, pick, pickedLang } from '@/lib/i18n/locales.ts'
import { translator } from '@/lib/i18n/translator.ts'
import type { MetricView } from '@/lib/metrics/types.ts'

/** The side column of a metric: unit, kind, direction of trade, period, how much is held. */
export function MetricFacts({ metric, locale }: { metric: MetricView; locale: Locale }) {
  const t = translator(locale, 'metrics')
  return (
    <dl className="grid grid-cols-2 gap-x-6 text-sm leading-snug sm:grid-cols-3 lg:grid-cols-1">
      <Fact term={t('page.unit')}>{unitWord(metric.unit, locale)}</Fact>
      <Fact term={t('page.kind')}>
        {t(`kind.${metric.kind}`)}
        <span className="block text-muted">{t(`kindLong.${metric.kind}`)}</span>
      </Fact>
      {metric.flow ? (
        <Fact term={t('page.flow')}>{translator(locale, 'common')(`flow.${metric.flow}`)}</Fact>
      ) : null}
      {metric.usualPeriod ? (
        <Fact term={t('page.usual')}>
          <span lang={pickedLang(locale, metric.usualPeriodJa)}>
            {pick(locale, metric.usualPeriod, metric.usualPeriodJa)}
          </span>
        </Fact>
      ) : null}
      {metric.changeOf ? (
        <Fact term={t('page.changeOf')} wide>
          <NamedLinks items={[metric.changeOf]} folder="metrics" locale={locale} />
        </Fact>
      ) : null}
      {metric.changes.length > 0 ? (
        <Fact term={t('page.changes')} wide>
          <NamedLinks items={metric.changes} folder="metrics" locale={locale} />
        </Fact>
      ) : null}
      <Fact term={t('page.figures')}>{metric.claimCount}</Fact>
      {metric.latestPeriod && metric.kind !== 'rate' ? (
        <Fact term={t('page.latest')}>{formatDay(metric.latestPeriod, locale)}</Fact>
      ) : null}
      {metric.stories.length > 0 ? (
        <Fact term={t('page.stories')} wide>
          <NamedLinks items={metric.stories} folder="stories" locale={locale} />
        </Fact>
      ) : null}
    </dl>
  )
}
