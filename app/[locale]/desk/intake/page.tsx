import { IntakeDesk } from '@/components/desk/intake/intake-desk.tsx'
import { ReadingRules } from '@/components/desk/intake/reading-rules.tsx'
import { Disclosure } from '@/components/ui/disclosure.tsx'
import { standingOf } from '@/lib/articles/standing.ts'
import { requirePage } from '@/lib/auth/session.ts'
import { db } from '@/lib/db.ts'
import type { Locale } from '@/lib/i18n/locales.ts'
import { translator } from '@/lib/i18n/translator.ts'
import { previewArticle } from '../articles/preview.tsx'
import { quickKinds } from '../things.ts'

export default async function IntakePage({ params }: PageProps<'/[locale]/desk/intake'>) {
  const locale = (await params).locale as Locale
  const user = await requirePage(locale, '/desk/intake')
  const standing = await standingOf(db(), user.actor, null)
  const t = translator(locale, 'intake')
  return (
    <>
      <h1 className="mb-2 font-serif text-3xl">{t('title')}</h1>
      <IntakeDesk quick={quickKinds()} standing={standing} preview={previewArticle} lead={t('lead')}>
        <Disclosure summary={translator(locale, 'reading')('title')} className="mt-6">
          <ReadingRules locale={locale} />
        </Disclosure>
      </IntakeDesk>
    </>
  )
}
