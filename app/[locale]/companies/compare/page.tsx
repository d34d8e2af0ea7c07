import type { Metadata } from 'next'
import { StartForm } from '@/components/compare/start-form.tsx'
import { PageTitle } from '@/components/ui/page-title.tsx'
import { goodSets } from '@/lib/compare/good-sets.ts'
import { listChoices } from '@/lib/compare/queries.ts'
import { db } from '@/lib/db.ts'
import { alternates } from '@/lib/i18n/alternates.ts'
import type { Locale } from '@/lib/i18n/locales.ts'
import { translator } from '@/lib/i18n/translator.ts'

type Props = { params: Promise<{ locale: Locale }> }

export const generateStaticParams = () => []

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale } = await params
  const t = translator(locale, 'compare')
  return {
    title: t('title'),
    description: t('description'),
    alternates: alternates(locale, '/companies/compare'),
  }
}

/** Where companies are chosen to be put side by side. */
export default async function CompareStartPage({ params }: Props) {
  const { locale } = await params
  const t = translator(locale, 'compare')
  const choices = await listChoices(db())
  return (
    <>
      <PageTitle title={t('title')}>
        <p className="measure mt-3 text-muted">{t('intro')}</p>
      </PageTitle>
      <StartForm choices={choices} sets={goodSets(choices)} locale={locale} />
    </>
  )
}
