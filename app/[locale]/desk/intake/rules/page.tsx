import { ReadingRules } from '@/components/desk/intake/reading-rules.tsx'
import { requirePage } from '@/lib/auth/session.ts'
import type { Locale } from '@/lib/i18n/locales.ts'
import { translator } from '@/lib/i18n/translator.ts'

export default async function ReadingRulesPage({ params }: PageProps<'/[locale]/desk/intake/rules'>) {
  const locale = (await params).locale as Locale
  await requirePage(locale, '/desk/intake/rules')
  return (
    <>
      <h1 className="mb-4 font-serif text-3xl">{translator(locale, 'reading')('title')}</h1>
      <ReadingRules locale={locale} />
    </>
  )
}
