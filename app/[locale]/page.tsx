import type { Metadata } from 'next'
import { CarTariff } from '@/components/home/car-tariff.tsx'
import { ComingActs } from '@/components/home/coming-acts.tsx'
import { KeyFigures } from '@/components/home/key-figures.tsx'
import { LatestArticles } from '@/components/home/latest-articles.tsx'
import { PolicyStanding } from '@/components/home/policy-standing.tsx'
import { RunningStories } from '@/components/home/running-stories.tsx'
import { Section } from '@/components/ui/section.tsx'
import { TextLink } from '@/components/ui/text-link.tsx'
import { listArticles } from '@/lib/articles/queries.ts'
import { listKeyFigures } from '@/lib/claims/queries.ts'
import { db } from '@/lib/db.ts'
import { formatDay, lastDayOf, todayIn } from '@/lib/format/date.ts'
import { getHorizon } from '@/lib/home/queries.ts'
import { latestStanding } from '@/lib/home/standing.ts'
import { alternates } from '@/lib/i18n/alternates.ts'
import { type Locale, localePath } from '@/lib/i18n/locales.ts'
import { translator } from '@/lib/i18n/translator.ts'
import { getCarTariff, listPolicies, listScheduledActs } from '@/lib/policies/queries.ts'
import { listStories } from '@/lib/stories/queries.ts'

type Props = { params: Promise<{ locale: Locale }> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale } = await params
  return { alternates: alternates(locale, '/') }
}

/** Where things stand: policy, the newest items, the figures that matter, running stories, what comes next. */
export default async function HomePage({ params }: Props) {
  const { locale } = await params
  const t = translator(locale, 'home')
  const today = todayIn('America/New_York')
  const [horizon, tariff, policies, articles, figures, stories, acts] = await Promise.all([
    getHorizon(db()),
    getCarTariff(db(), today),
    listPolicies(db(), today),
    listArticles(db(), {}, { limit: 11 }),
    listKeyFigures(db(), { limit: 7 }),
    listStories(db(), 6),
    listScheduledActs(db()),
  ])
  const standing = latestStanding(
    policies.filter((policy) => policy.slug !== tariff?.policy.slug),
    10,
  )
  const all = (path: string, text: string) => (
    <TextLink href={localePath(locale, path)} className="underline">
      {text}
    </TextLink>
  )
  return (
    <div className="grid gap-8">
      <header className="flex flex-wrap items-baseline justify-between gap-x-8 gap-y-1">
        <h1 className="font-serif text-3xl leading-tight">{t('title')}</h1>
        <p className="text-muted text-sm">
          {t('today', { date: formatDay(today, locale) })}
          {horizon ? (
            <>
              {' · '}
              <strong className="text-ink">{t('horizon', { date: formatDay(horizon.seen, locale) })}</strong>
            </>
          ) : null}
        </p>
      </header>
      {horizon ? null : <p className="measure">{t('empty')}</p>}
      {tariff || standing.length > 0 ? (
        <div className="grid gap-8 lg:grid-cols-[20rem_1fr]">
          {tariff ? (
            <Section title={t('tariff')}>
              <CarTariff tariff={tariff} locale={locale} />
            </Section>
          ) : null}
          {standing.length > 0 ? (
            <Section
              title={t('standing')}
              aside={all('/policies', t('allPolicies'))}
              className={tariff ? '' : 'lg:col-span-2'}
            >
              <PolicyStanding policies={standing} locale={locale} />
            </Section>
          ) : null}
        </div>
      ) : null}
      <div className="grid items-start gap-8 lg:grid-cols-[1fr_20rem]">
        {articles.length > 0 ? (
          <Section title={t('latest')} aside={all('/timeline', t('wholeTimeline'))}>
            <LatestArticles articles={articles} locale={locale} />
          </Section>
        ) : null}
        {figures.length > 0 ? (
          <Section title={t('figures')} aside={all('/metrics', t('allFigures'))}>
            <KeyFigures figures={figures} locale={locale} />
          </Section>
        ) : null}
        {stories.length > 0 ? (
          <Section title={t('stories')} aside={all('/stories', t('allStories'))}>
            <RunningStories stories={stories} locale={locale} />
          </Section>
        ) : null}
        {acts.length > 0 ? (
          <Section title={t(acts.some((act) => lastDayOf(act.day) >= today) ? 'next' : 'nextPast')}>
            <ComingActs acts={acts} locale={locale} today={today} />
          </Section>
        ) : null}
      </div>
    </div>
  )
}
