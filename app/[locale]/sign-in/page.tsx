import type { Metadata } from 'next'
import { redirect } from 'next/navigation'
import { SignInForm } from '@/components/desk/sign-in-form.tsx'
import { DeskWords } from '@/components/desk/words.tsx'
import { HintMark } from '@/components/mine/hint-mark.tsx'
import { nextPath } from '@/lib/auth/next-path.ts'
import { frontOf } from '@/lib/auth/roles.ts'
import { currentUser } from '@/lib/auth/session.ts'
import { type Locale, localePath } from '@/lib/i18n/locales.ts'
import { messages } from '@/lib/i18n/messages/all.ts'
import { translator } from '@/lib/i18n/translator.ts'

export const dynamic = 'force-dynamic'
export const metadata: Metadata = { robots: { index: false, follow: false } }

export default async function SignInPage({ params, searchParams }: PageProps<'/[locale]/sign-in'>) {
  const locale = (await params).locale as Locale
  const asked = (await searchParams)['next']
  const user = await currentUser()
  if (user) redirect(nextPath(asked, localePath(locale, frontOf(user.role))))
  // Where it leads without an address is known once somebody has signed in.
  const next = nextPath(asked, '')
  const t = translator(locale, 'auth')
  const { auth } = messages[locale]
  return (
    <div className="mx-auto w-full max-w-sm py-8">
      <HintMark on={false} />
      <h1 className="font-serif text-3xl">{t('signIn')}</h1>
      <p className="mt-2 text-muted">{t('lead')}</p>
      <DeskWords locale={locale} messages={{ auth }}>
        <SignInForm locale={locale} next={next} />
      </DeskWords>
    </div>
  )
}
