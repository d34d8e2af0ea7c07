import type { Metadata } from 'next'
import { notFound, permanentRedirect } from 'next/navigation'
import { cache } from 'react'
import { ArticleEntry } from '@/components/articles/article-entry.tsx'
import { Figure } from '@/components/figure/figure.tsx'
import { Mine } from '@/components/mine/mine.tsx'
import { ActList } from '@/components/policies/act-list.tsx'
import { AsOfForm } from '@/components/policies/as-of-form.tsx'
import { MeasureTable, measureTerms } from '@/components/policies/measure-table.tsx'
import { PolicyFacts } from '@/components/policies/policy-facts.tsx'
import { RatesNow } from '@/components/policies/rates-now.tsx'
import { SideStatuses } from '@/components/policies/side-statuses.tsx'
import { StepChart } from '@/components/policies/step-chart.tsx'
import { hasCourse } from '@/components/policies/step-points.ts'
import { PageTitle } from '@/components/ui/page-title.tsx'
import { Section } from '@/components/ui/section.tsx'
import { listArticles } from '@/lib/articles/queries.ts'
import { listClaims } from '@/lib/claims/queries.ts'
import { db } from '@/lib/db.ts'
import { formatDay } from '@/lib/format/date.ts'
import { alternates } from '@/lib/i18n/alternates.ts'
import { type Locale, localePath, pick, pickedLang } from '@/lib/i18n/locales.ts'
import { translator } from '@/lib/i18n/translator.ts'
import { getPolicy } from '@/lib/policies/queries.ts'
import { resolveSlug } from '@/lib/slugs/queries.ts'

const policyOn = cache((slug: string, on: string) => getPolicy(db(), slug, on))

export async function policyMetadata(locale: Locale, slug: string, on: string): Promise<Metadata> {
  const policy = await policyOn(slug, on)
  if (!policy) return {}
  return {
    title: pick(locale, policy.name, policy.nameJa),
    description: pick(locale, policy.summary, policy.summaryJa),
    alternates: alternates(locale, `/policies/${slug}`),
  }
}

type Props = {
  locale: Locale
  slug: string
  on: string
  today: string
  /** The address asked for a day that is none: today's is shown, and said to be. */
  misread?: boolean
}

/** A policy on a day: status by acts, rates then, the course of its rates, every act, who is affected. */
export async function PolicyPage({ locale, slug, on, today, misread = false }: Props) {
  const policy = await policyOn(slug, on)
  if (!policy) {
    const current = await resolveSlug(db(), 'policy', slug)
    if (current) permanentRedirect(localePath(locale, `/policies/${current}`))
    notFound()
  }
  const [articles, claims] = await Promise.all([
    listArticles(db(), { policyId: policy.id }, { limit: 12 }),
    listClaims(db(), { policyId: policy.id }, { limit: 20 }),
  ])
  const t = translator(locale, 'policies')
  const date = formatDay(on, locale)
  const lastSeen =
    on > policy.statusAsOf ? t('asLastSeen', { date: formatDay(policy.statusAsOf, locale) }) : null
  return (
    <>
      <PageTitle
        kicker={`${t(`jurisdiction.${policy.jurisdiction}`)} · ${t(`instrument.${policy.instrument}`)}`}
        title={pick(locale, policy.name, policy.nameJa)}
        other={
          locale === 'en' ? { text: policy.nameJa ?? '', lang: 'ja' } : { text: policy.name, lang: 'en' }
        }
      />
      <Mine kind="policy" target={slug} locale={locale} />
      <div className="grid grid-cols-[minmax(0,1fr)] gap-x-12 gap-y-10 lg:grid-cols-[minmax(0,1fr)_19rem]">
        <div className="grid grid-cols-[minmax(0,1fr)] content-start gap-10">
          <div className="grid gap-4">
            <div className="flex flex-wrap items-baseline gap-x-4">
              <p className="kicker">
                {lastSeen ? `${t('asOfDate', { date })} (${lastSeen})` : t('asOfDate', { date })}
              </p>
              <SideStatuses policy={policy} locale={locale} actHref={(key) => `#act-${key}`} />
            </div>
            <p className="measure text-lg" lang={pickedLang(locale, policy.summaryJa)}>
              {pick(locale, policy.summary, policy.summaryJa)}
            </p>
            <AsOfForm slug={slug} locale={locale} on={on} today={today} misread={misread} />
          </div>
          <Section title={t('inForceOn', { date })} aside={lastSeen}>
            <RatesNow policy={policy} locale={locale} />
          </Section>
          {policy.measures.length > 0 ? (
            <Section id="rates" title={t('rates')} aside={t('chartNote')}>
              <div className="grid grid-cols-[minmax(0,1fr)] gap-10">
                {policy.measures.map((measure) => (
                  <div key={measure.key}>
                    <h3 className="font-semibold">{pick(locale, measure.name, measure.nameJa)}</h3>
                    <p className="mb-2 text-muted text-sm">{measureTerms(measure, locale)}</p>
                    {hasCourse(measure) ? (
                      <StepChart policy={policy} measure={measure} locale={locale} />
                    ) : null}
                    <MeasureTable measure={measure} locale={locale} on={on} />
                  </div>
                ))}
              </div>
            </Section>
          ) : null}
          <Section id="acts" title={t('acts')} aside={t('actCount', { count: policy.acts.length })}>
            <p className="text-muted text-sm">{t('actsLead')}</p>
            <ActList acts={policy.acts} locale={locale} on={on} />
          </Section>
          {claims.length > 0 ? (
            <Section id="figures" title={t('figures')}>
              <ul className="grid gap-2">
                {claims.map((claim) => (
                  <li key={claim.id} className="border-rule border-b pb-2">
                    {claim.metric ? (
                      <span className="text-muted">
                        {pick(locale, claim.metric.name, claim.metric.nameJa)}:{' '}
                      </span>
                    ) : null}
                    <Figure claim={claim} locale={locale} detail="popover" />
                  </li>
                ))}
              </ul>
            </Section>
          ) : null}
          {articles.length > 0 ? (
            <Section id="articles" title={t('articles')}>
              {articles.map((article) => (
                <ArticleEntry key={article.slug} article={article} locale={locale} />
              ))}
            </Section>
          ) : null}
        </div>
        <PolicyFacts policy={policy} locale={locale} />
      </div>
    </>
  )
}
