import { AddUserForm, UserForms } from '@/components/desk/users/user-forms.tsx'
import { DeskWords } from '@/components/desk/words.tsx'
import { Chip } from '@/components/ui/chip.tsx'
import { Section } from '@/components/ui/section.tsx'
import { requirePage } from '@/lib/auth/session.ts'
import { db } from '@/lib/db.ts'
import type { Locale } from '@/lib/i18n/locales.ts'
import { messages } from '@/lib/i18n/messages/all.ts'
import { translator } from '@/lib/i18n/translator.ts'
import { listUsers } from '@/lib/users/queries.ts'

export default async function UsersPage({ params }: PageProps<'/[locale]/desk/users'>) {
  const locale = (await params).locale as Locale
  await requirePage(locale, '/desk/users', 'admin')
  const users = await listUsers(db())
  const t = translator(locale, 'desk')
  const words = translator(locale, 'auth')
  const { auth, desk, errors } = messages[locale]
  const day = new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeZone: 'UTC' })
  return (
    <DeskWords locale={locale} messages={{ auth, desk, errors }}>
      <h1 className="mb-6 font-serif text-3xl">{t('nav.users')}</h1>
      <ul className="mb-10 border-rule border-t">
        {users.map((user) => (
          <li key={user.id} className="border-rule border-b">
            <details className="group">
              <summary className="flex flex-wrap items-baseline gap-x-3 py-2">
                <span
                  aria-hidden="true"
                  className="w-3 text-muted before:content-['+'] group-open:before:content-['−']"
                />
                <span className="font-semibold">{user.name}</span>
                <span className="text-muted">{user.email}</span>
                <span>{t(`roles.${user.role}`)}</span>
                {user.disabled ? <Chip tone="dashed">{words('users.disabled')}</Chip> : null}
                <span className="ml-auto text-muted text-sm">
                  {user.lastSeen
                    ? words('users.lastSeen', { day: day.format(new Date(user.lastSeen)) })
                    : words('users.neverSeen')}
                </span>
              </summary>
              <UserForms user={user} />
            </details>
          </li>
        ))}
      </ul>
      <Section title={words('users.new')}>
        <AddUserForm />
      </Section>
    </DeskWords>
  )
}
