import type { Metadata } from 'next'
import { notFound, permanentRedirect } from 'next/navigation'
import { cache } from 'react'
import { ArticleList } from '@/components/articles/article-list.tsx'
import { Coming } from '@/components/companies/coming.tsx'
import { CompanyFacts } from '@/components/companies/company-facts.tsx'
import { CompanyFigures } from '@/components/companies/company-figures.tsx'
import { CompareLinks } from '@/components/companies/compare-links.tsx'
import { countryName } from '@/components/companies/country-name.ts'
import { FiveFigures } from '@/components/companies/five-figures.tsx'
import { type Part, PartLinks } from '@/components/companies/part-links.tsx'
import { PlantMap } from '@/components/companies/plant-map.tsx'
import { PlantTable } from '@/components/companies/plant-table.tsx'
import { AllPromises, Promised } from '@/components/companies/promised.tsx'
import { Mine } from '@/components/mine/mine.tsx'
import { TimelineEntries } from '@/components/timeline/timeline-entries.tsx'
import { PageTitle } from '@/components/ui/page-title.tsx'
import { Section } from '@/components/ui/section.tsx'
import { TextLink } from '@/components/ui/text-link.tsx'
import { listArticles } from '@/lib/articles/queries.ts'
import { dueAfter } from '@/lib/claims/due.ts'
import { keyFive } from '@/lib/claims/key-five.ts'
import { listLevels } from '@/lib/claims/levels.ts'
import { everyClaim } from '@/lib/claims/newest.ts'
import { listClaims, listFigures } from '@/lib/claims/queries.ts'
import { listPeers } from '@/lib/companies/peers.ts'
import { placePlants } from '@/lib/companies/plant-places.ts'
import { getCompany } from '@/lib/companies/queries.ts'
import { db } from '@/lib/db.ts'
import { lastDayOf, todayIn } from '@/lib/format/date.ts'
import { getHorizon } from '@/lib/home/queries.ts'
import { alternates } from '@/lib/i18n/alternates.ts'
import { type Locale, localePath, pick, pickedLang } from '@/lib/i18n/locales.ts'
import { translator } from '@/lib/i18n/translator.ts'
import { listPledges } from '@/lib/pledges/queries.ts'
import { listPolicyMarks, listScheduledActs } from '@/lib/policies/queries.ts'
import { listTariffs } from '@/lib/policies/tariffs.ts'
import { resolveSlug } from '@/lib/slugs/queries.ts'
import { listTimeline } from '@/lib/timeline/queries.ts'
import { emptyView } from '@/lib/timeline/view.ts'

type Props = { params: Promise<{ locale: Locale; slug: string }> }

export const generateStaticParams = () => []

const companyBy = cache((slug: string) => getCompany(db(), slug))

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale, slug } = await params
  const company = await companyBy(slug)
  if (!company) return {}
  return {
    title: pick(locale, company.name, company.nameJa),
    description: pick(locale, company.summary, company.summaryJa),
    alternates: alternates(locale, `/companies/${slug}`),
  }
}

/** A company: facts, figures with charts and policy acts on them, plants, timeline, articles. */
export default async function CompanyPage({ params }: Props) {
  const { locale, slug } = await params
  const company = await companyBy(slug)
  if (!company) {
    const current = await resolveSlug(db(), 'company', slug)
    if (current) permanentRedirect(localePath(locale, `/companies/${current}`))
    notFound()
  }
  const scope = { companyId: company.id }
  const [figures, claims, marks, articles, timeline, horizon, levels, scheduled, peers, tariffs] =
    await Promise.all([
      listFigures(db(), scope),
      listClaims(db(), scope, { limit: 500 }),
      listPolicyMarks(db(), scope),
      listArticles(db(), scope, { limit: 8 }),
      listTimeline(db(), { ...emptyView, company: [slug] }, { limit: 25 }),
      getHorizon(db()),
      listLevels(db()),
      listScheduledActs(db()),
      listPeers(db(), company.id),
      listTariffs(db()),
    ])
  const until = horizon?.seen ?? todayIn('UTC')
  const [plants, promised] = await Promise.all([
    placePlants(company.plants, until),
    listPledges(db(), until, scope),
  ])
  const held = everyClaim(figures, claims)
  const five = keyFive(held, levels, until)
  const due = dueAfter(held, until)
  const mine = new Set(company.policies.map((policy) => policy.slug))
  const acts = scheduled.filter((act) => mine.has(act.policy.slug) && lastDayOf(act.day) > until)
  const t = translator(locale, 'companies')
  const shortName = pick(locale, company.shortName, company.shortNameJa)
  const parts: Part[] = [
    {
      id: 'now',
      title: t(five.length === 5 ? 'five.title' : 'five.fewer'),
      body: five.length > 0 ? <FiveFigures figures={five} locale={locale} /> : null,
    },
    {
      id: 'figures',
      title: t('figures.title'),
      aside: peers.length > 0 ? <CompareLinks company={slug} peers={peers} locale={locale} /> : null,
      body: (
        <CompanyFigures
          company={company}
          figures={figures}
          claims={claims}
          marks={marks}
          until={until}
          rate={tariffs.find(({ policy }) => mine.has(policy.slug))?.id ?? null}
          locale={locale}
        />
      ),
    },
    {
      id: 'plants',
      title: t('plants.title'),
      aside: t('plants.count', { count: plants.length }),
      body:
        plants.length > 0 ? (
          <>
            <PlantMap plants={plants} company={shortName} locale={locale} />
            <PlantTable plants={plants} locale={locale} />
          </>
        ) : null,
    },
    {
      id: 'promised',
      title: t('promised.title'),
      aside: <AllPromises locale={locale} />,
      body: promised.length > 0 ? <Promised groups={promised} seen={until} locale={locale} /> : null,
    },
    {
      id: 'next',
      title: t('next.title'),
      body:
        acts.length + due.length > 0 ? <Coming acts={acts} due={due} seen={until} locale={locale} /> : null,
    },
    {
      id: 'articles',
      title: t('articles.title'),
      body:
        articles.length > 0 ? (
          <ArticleList articles={articles} locale={locale} />
        ) : (
          <p className="text-muted">{t('articles.none')}</p>
        ),
    },
    {
      id: 'timeline',
      title: t('timeline.title'),
      body:
        timeline.entries.length > 0 ? (
          <>
            <TimelineEntries entries={timeline.entries} locale={locale} compact />
            <TextLink
              href={localePath(locale, `/timeline?company=${slug}`)}
              className="mt-4 inline-block py-1 underline"
            >
              {t('timeline.all', { company: shortName })}
            </TextLink>
          </>
        ) : (
          <p className="text-muted">{t('timeline.none')}</p>
        ),
    },
  ].filter(({ body }) => body !== null)
  return (
    <>
      <PageTitle
        kicker={`${t(`kind.${company.kind}`)} · ${countryName(company.country, locale)}`}
        title={pick(locale, company.name, company.nameJa)}
        lang={pickedLang(locale, company.nameJa)}
        other={
          locale === 'en' ? { text: company.nameJa ?? '', lang: 'ja' } : { text: company.name, lang: 'en' }
        }
      >
        <p className="measure mt-4 text-lg" lang={pickedLang(locale, company.summaryJa)}>
          {pick(locale, company.summary, company.summaryJa)}
        </p>
      </PageTitle>
      <PartLinks parts={parts} locale={locale} />
      <Mine kind="company" target={slug} locale={locale} />
      <div className="grid grid-cols-1 gap-x-12 gap-y-10 lg:grid-cols-[minmax(0,1fr)_18rem]">
        <div className="grid min-w-0 grid-cols-1 content-start gap-10">
          {parts.map(({ id, title, aside, body }) => (
            <Section key={id} id={id} title={title} aside={aside}>
              {body}
            </Section>
          ))}
        </div>
        <aside id="facts" aria-label={t('facts.label')}>
          <CompanyFacts company={company} locale={locale} />
        </aside>
      </div>
    </>
  )
}
