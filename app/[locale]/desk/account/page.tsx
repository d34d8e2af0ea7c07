import { OwnPasswordForm } from '@/components/desk/users/user-forms.tsx'
import { DeskWords } from '@/components/desk/words.tsx'
import { requirePage } from '@/lib/auth/session.ts'
import type { Locale } from '@/lib/i18n/locales.ts'
import { messages } from '@/lib/i18n/messages/all.ts'
import { translator } from '@/lib/i18n/translator.ts'

export default async function AccountPage({ params }: PageProps<'/[locale]/desk/account'>) {
  const locale = (await params).locale as Locale
  const user = await requirePage(locale, '/desk/account', 'analyst')
  const t = translator(locale, 'desk')
  const { auth, desk, errors } = messages[locale]
  return (
    <DeskWords locale={locale} messages={{ auth, desk, errors }}>
      <h1 className="font-serif text-3xl">{t('account')}</h1>
      <p className="mt-2 text-muted">
        {user.name} · {user.email} · {t(`roles.${user.role}`)}
      </p>
      <OwnPasswordForm />
    </DeskWords>
  )
}
