import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { DeskNav } from '@/components/desk/nav.tsx'
import { DeskWords } from '@/components/desk/words.tsx'
import { HintMark } from '@/components/mine/hint-mark.tsx'
import { currentUser } from '@/lib/auth/session.ts'
import { isLocale } from '@/lib/i18n/locales.ts'
import { messages } from '@/lib/i18n/messages/all.ts'
import { translator } from '@/lib/i18n/translator.ts'

/** Every page of the desk is made for one person, at each request. */
export const dynamic = 'force-dynamic'

export async function generateMetadata({ params }: LayoutProps<'/[locale]/desk'>): Promise<Metadata> {
  const { locale } = await params
  if (!isLocale(locale)) return {}
  return { title: translator(locale, 'desk')('title'), robots: { index: false, follow: false } }
}

export default async function DeskLayout({ children, params }: LayoutProps<'/[locale]/desk'>) {
  const { locale } = await params
  if (!isLocale(locale)) notFound()
  const user = await currentUser()
  const { desk, evidence, intake, errors, claims, policies, common, review, history } = messages[locale]
  return (
    <DeskWords
      locale={locale}
      messages={{
        ...{ desk, evidence, intake, errors, claims, policies, common, review },
        history: { corrections: history.corrections },
      }}
    >
      <HintMark on={user !== null} />
      {user ? <DeskNav locale={locale} user={user} /> : null}
      {children}
    </DeskWords>
  )
}
