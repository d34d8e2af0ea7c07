import type { Metadata } from 'next'
import { SideStatuses } from '@/components/policies/side-statuses.tsx'
import { DataTable } from '@/components/ui/data-table.tsx'
import { PageTitle } from '@/components/ui/page-title.tsx'
import { TextLink } from '@/components/ui/text-link.tsx'
import { db } from '@/lib/db.ts'
import { todayIn } from '@/lib/format/date.ts'
import { formatAmount } from '@/lib/format/number.ts'
import { alternates } from '@/lib/i18n/alternates.ts'
import { type Locale, localePath, pick } from '@/lib/i18n/locales.ts'
import { translator } from '@/lib/i18n/translator.ts'
import { listPolicies } from '@/lib/policies/queries.ts'

type Props = { params: Promise<{ locale: Locale }> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale } = await params
  const t = translator(locale, 'policies')
  return { title: t('title'), description: t('lead'), alternates: alternates(locale, '/policies') }
}

/** Every policy with where it stands today and the rates in force. */
export default async function PoliciesPage({ params }: Props) {
  const { locale } = await params
  const t = translator(locale, 'policies')
  const policies = await listPolicies(db(), todayIn('America/New_York'))
  return (
    <>
      <PageTitle title={t('title')}>
        <p className="measure mt-3 text-muted">{t('lead')}</p>
      </PageTitle>
      <DataTable
        caption={t('title')}
        columns={[
          { key: 'policy', label: t('columns.policy') },
          { key: 'status', label: t('columns.status') },
          { key: 'rates', label: t('columns.rates') },
          { key: 'acts', label: t('columns.acts'), numeric: true },
        ]}
        rows={policies.map((policy) => ({
          key: policy.slug,
          cells: {
            policy: (
              <div className="min-w-48">
                <TextLink
                  href={localePath(locale, `/policies/${policy.slug}`)}
                  className="font-semibold underline"
                >
                  {pick(locale, policy.name, policy.nameJa)}
                </TextLink>
                <p className="text-muted">
                  {t(`jurisdiction.${policy.jurisdiction}`)} · {t(`instrument.${policy.instrument}`)}
                </p>
              </div>
            ),
            status: <SideStatuses policy={policy} locale={locale} />,
            rates: (
              <ul className="min-w-40">
                {policy.rates.map(({ measure, now }) => (
                  <li key={measure.name}>
                    <span className="font-semibold">{formatAmount(now.value, measure.unit, locale)}</span>{' '}
                    <span className="text-muted">{pick(locale, measure.name, measure.nameJa)}</span>
                  </li>
                ))}
              </ul>
            ),
            acts: policy.actCount,
          },
        }))}
      />
    </>
  )
}
