import type { Metadata } from 'next'
import { CompanyTable } from '@/components/companies/company-table.tsx'
import { PageTitle } from '@/components/ui/page-title.tsx'
import { Section } from '@/components/ui/section.tsx'
import { listCompanies } from '@/lib/companies/queries.ts'
import { db } from '@/lib/db.ts'
import { alternates } from '@/lib/i18n/alternates.ts'
import type { Locale } from '@/lib/i18n/locales.ts'
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
  const companies = await listCompanies(db())
  const groups = [
    { key: 'japanese' as const, companies: companies.filter((company) => company.country === 'JP') },
    { key: 'western' as const, companies: companies.filter((company) => company.country !== 'JP') },
  ]
  return (
    <>
      <PageTitle title={t('title')}>
        <p className="measure mt-3 text-muted">{t('intro')}</p>
      </PageTitle>
      <div className="grid gap-10">
        {groups
          .filter((group) => group.companies.length > 0)
          .map((group) => (
            <Section key={group.key} title={t(`group.${group.key}`)} aside={group.companies.length}>
              <CompanyTable companies={group.companies} caption={t(`group.${group.key}`)} locale={locale} />
            </Section>
          ))}
      </div>
    </>
  )
}
