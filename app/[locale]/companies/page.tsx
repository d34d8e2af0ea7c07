import type { Metadata } from 'next'
import { AllPlantsMap } from '@/components/companies/all-plants-map.tsx'
import { CompanyTable } from '@/components/companies/company-table.tsx'
import { PageTitle } from '@/components/ui/page-title.tsx'
import { Section } from '@/components/ui/section.tsx'
import { TextLink } from '@/components/ui/text-link.tsx'
import { newestByCompany } from '@/lib/claims/newest.ts'
import { listFigures } from '@/lib/claims/queries.ts'
import { placePlants } from '@/lib/companies/plant-places.ts'
import { listCompanies, listPlants } from '@/lib/companies/queries.ts'
import { db } from '@/lib/db.ts'
import { todayIn } from '@/lib/format/date.ts'
import { getHorizon } from '@/lib/home/queries.ts'
import { alternates } from '@/lib/i18n/alternates.ts'
import { type Locale, localePath } from '@/lib/i18n/locales.ts'
import { translator } from '@/lib/i18n/translator.ts'

type Props = { params: Promise<{ locale: Locale }> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale } = await params
  const t = translator(locale, 'companies')
  return { title: t('title'), description: t('description'), alternates: alternates(locale, '/companies') }
}

/** Every company, Japanese ones first. */
export default async function CompaniesPage({ params }: Props) {
  const { locale } = await params
  const t = translator(locale, 'companies')
  const [companies, figures, plants, horizon] = await Promise.all([
    listCompanies(db()),
    listFigures(db(), {}),
    listPlants(db()),
    getHorizon(db()),
  ])
  const until = horizon?.seen ?? todayIn('UTC')
  const placed = await Promise.all(
    plants.map(async (one) => ({ ...one, placed: await placePlants(one.plants, until) })),
  )
  const newest = newestByCompany(figures)
  const groups = [
    { key: 'japanese' as const, companies: companies.filter((company) => company.country === 'JP') },
    { key: 'western' as const, companies: companies.filter((company) => company.country !== 'JP') },
  ]
  return (
    <>
      <PageTitle title={t('title')}>
        <p className="measure mt-3 text-muted">{t('intro')}</p>
        <TextLink
          href={localePath(locale, '/companies/compare')}
          className="mt-2 inline-flex min-h-6 items-center underline"
        >
          {translator(locale, 'compare')('title')}
        </TextLink>
      </PageTitle>
      <div className="grid grid-cols-1 gap-10">
        {groups
          .filter((group) => group.companies.length > 0)
          .map((group) => (
            <Section key={group.key} title={t(`group.${group.key}`)} aside={group.companies.length}>
              <CompanyTable
                newest={newest}
                companies={group.companies}
                caption={t(`group.${group.key}`)}
                locale={locale}
              />
            </Section>
          ))}
        {placed.length > 0 ? (
          <Section id="plants" title={t('plants.title')}>
            <AllPlantsMap companies={placed} locale={locale} />
          </Section>
        ) : null}
      </div>
    </>
  )
}
