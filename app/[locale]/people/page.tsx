import type { Metadata } from 'next'
import { roleDates } from '@/components/people/role-dates.ts'
import { DataTable } from '@/components/ui/data-table.tsx'
import { PageTitle } from '@/components/ui/page-title.tsx'
import { TextLink } from '@/components/ui/text-link.tsx'
import { db } from '@/lib/db.ts'
import { alternates } from '@/lib/i18n/alternates.ts'
import { type Locale, localePath, pick, pickedLang } from '@/lib/i18n/locales.ts'
import { translator } from '@/lib/i18n/translator.ts'
import { listPeople } from '@/lib/people/queries.ts'

type Props = { params: Promise<{ locale: Locale }> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale } = await params
  const t = translator(locale, 'people')
  return { title: t('title'), description: t('lead'), alternates: alternates(locale, '/people') }
}

/** Everyone named, with the office they are known for. */
export default async function PeoplePage({ params }: Props) {
  const { locale } = await params
  const t = translator(locale, 'people')
  const people = await listPeople(db())
  return (
    <>
      <PageTitle title={t('title')}>
        <p className="measure mt-3 text-muted">{t('lead')}</p>
      </PageTitle>
      <DataTable
        caption={t('title')}
        columns={[
          { key: 'name', label: t('columns.name') },
          { key: 'role', label: t('columns.role') },
          { key: 'dates', label: t('columns.dates') },
          { key: 'articles', label: t('columns.articles'), numeric: true },
        ]}
        rows={people.map((person) => {
          const [role] = person.roles
          const other = locale === 'ja' ? person.name : person.nameJa
          return {
            key: person.slug,
            cells: {
              name: (
                <div className="min-w-36">
                  <TextLink
                    href={localePath(locale, `/people/${person.slug}`)}
                    lang={pickedLang(locale, person.nameJa)}
                    className="font-semibold underline"
                  >
                    {pick(locale, person.name, person.nameJa)}
                  </TextLink>
                  {other && person.nameJa && person.nameJa !== person.name ? (
                    <span lang={locale === 'ja' ? 'en' : 'ja'} className="block text-muted">
                      {other}
                    </span>
                  ) : null}
                </div>
              ),
              role: role ? (
                <div className="min-w-48">
                  <span lang={pickedLang(locale, role.roleJa)}>{pick(locale, role.role, role.roleJa)}</span>
                  <span lang={pickedLang(locale, role.organisationJa)} className="block text-muted">
                    {pick(locale, role.organisation, role.organisationJa)}
                  </span>
                </div>
              ) : null,
              dates: role ? <span className="text-muted">{roleDates(role, locale)}</span> : null,
              articles: person.articleCount,
            },
          }
        })}
      />
    </>
  )
}
