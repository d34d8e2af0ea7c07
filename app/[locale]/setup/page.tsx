import type { Metadata } from 'next'
import { SetupForm } from '@/components/desk/setup-form.tsx'
import { DeskWords } from '@/components/desk/words.tsx'
import { db } from '@/lib/db.ts'
import type { Locale } from '@/lib/i18n/locales.ts'
import { messages } from '@/lib/i18n/messages/all.ts'
import { translator } from '@/lib/i18n/translator.ts'
import { isSetupLinkOpen } from '@/lib/users/setup-link.ts'

export const dynamic = 'force-dynamic'
// The address holds the token: it must not travel on as a referrer.
export const metadata: Metadata = { robots: { index: false, follow: false }, referrer: 'no-referrer' }

export default async function SetupPage({ params, searchParams }: PageProps<'/[locale]/setup'>) {
  const locale = (await params).locale as Locale
  const { token } = await searchParams
  const open = typeof token === 'string' && (await isSetupLinkOpen(db(), token))
  const t = translator(locale, 'auth')
  const { auth, errors } = messages[locale]
  return (
    <div className="mx-auto w-full max-w-sm py-8">
      <h1 className="font-serif text-3xl">{t('setup.title')}</h1>
      <p className="mt-2 text-muted">{open ? t('setup.lead') : t('setup.linkUsed')}</p>
      {open ? (
        <DeskWords locale={locale} messages={{ auth, errors }}>
          <SetupForm locale={locale} token={token} />
        </DeskWords>
      ) : null}
    </div>
  )
}
