import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { DeskWords } from '@/components/desk/words.tsx'
import { HintMark } from '@/components/mine/hint-mark.tsx'
import { signOut } from '@/lib/auth/actions.ts'
import { currentUser } from '@/lib/auth/session.ts'
import { isLocale } from '@/lib/i18n/locales.ts'
import { messages } from '@/lib/i18n/messages/all.ts'
import { translator } from '@/lib/i18n/translator.ts'

/** Made for one person, at each request. */
export const dynamic = 'force-dynamic'

export async function generateMetadata({ params }: LayoutProps<'/[locale]/mine'>): Promise<Metadata> {
  const { locale } = await params
  if (!isLocale(locale)) return {}
  return { title: translator(locale, 'mine')('title'), robots: { index: false, follow: false } }
}

export default async function MineLayout({ children, params }: LayoutProps<'/[locale]/mine'>) {
  const { locale } = await params
  if (!isLocale(locale)) notFound()
  const user = await currentUser()
  const { mine, errors } = messages[locale]
  return (
    <DeskWords locale={locale} messages={{ mine, errors }}>
      <HintMark on={user !== null} />
      {user ? (
        <div className="-mt-3 mb-6 flex flex-wrap items-center justify-end gap-x-3 border-rule border-b text-muted text-sm">
          <span>{user.name}</span>
          <form action={signOut}>
            <input type="hidden" name="locale" value={locale} />
            <button type="submit" className="min-h-8 underline">
              {translator(locale, 'desk')('signOut')}
            </button>
          </form>
        </div>
      ) : null}
      {children}
    </DeskWords>
  )
}
