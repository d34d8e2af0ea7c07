import { redirect } from 'next/navigation'
import { requirePage } from '@/lib/auth/session.ts'
import { type Locale, localePath } from '@/lib/i18n/locales.ts'

export default async function DeskPage({ params }: PageProps<'/[locale]/desk'>) {
  const locale = (await params).locale as Locale
  await requirePage(locale, '/desk')
  redirect(localePath(locale, '/desk/articles'))
}
