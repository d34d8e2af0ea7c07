import { PublishingForm } from '@/components/desk/settings/publishing-form.tsx'
import { requirePage } from '@/lib/auth/session.ts'
import { db } from '@/lib/db.ts'
import type { Locale } from '@/lib/i18n/locales.ts'
import { translator } from '@/lib/i18n/translator.ts'
import { getSetting } from '@/lib/settings/queries.ts'

export default async function SettingsPage({ params }: PageProps<'/[locale]/desk/settings'>) {
  const locale = (await params).locale as Locale
  await requirePage(locale, '/desk/settings', 'admin')
  const publishing = await getSetting(db(), 'publishing')
  return (
    <>
      <h1 className="mb-6 font-serif text-3xl">{translator(locale, 'desk')('nav.settings')}</h1>
      <PublishingForm value={publishing} />
    </>
  )
}
