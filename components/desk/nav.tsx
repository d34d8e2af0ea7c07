import { NavLink } from '@/components/layout/nav-link.tsx'
import { signOut } from '@/lib/auth/actions.ts'
import { isAtLeast } from '@/lib/auth/roles.ts'
import type { SignedIn } from '@/lib/auth/session.ts'
import { thingKinds } from '@/lib/desk/kinds.ts'
import { type Locale, localePath } from '@/lib/i18n/locales.ts'
import { translator } from '@/lib/i18n/translator.ts'

/** The desk's sections, who is signed in, and the way out. */
export function DeskNav({ locale, user }: { locale: Locale; user: SignedIn }) {
  const t = translator(locale, 'desk')
  const editor = isAtLeast(user.role, 'editor')
  const sections = [
    ...(['intake', 'articles', 'import', ...thingKinds, 'log'] as const),
    ...(isAtLeast(user.role, 'admin') ? (['users', 'settings'] as const) : []),
  ]
  return (
    <div
      className="-mt-3 mb-6 flex flex-wrap-reverse items-center justify-between gap-x-6 border-rule border-b text-sm"
      data-print="no"
    >
      {editor ? (
        <nav aria-label={t('title')}>
          <ul className="-mx-2 flex flex-wrap gap-x-0.5">
            {sections.map((section) => (
              <li key={section}>
                <NavLink href={localePath(locale, `/desk/${section}`)}>{t(`nav.${section}`)}</NavLink>
              </li>
            ))}
          </ul>
        </nav>
      ) : null}
      <div className="flex flex-wrap items-center gap-x-3 text-muted">
        <a className="underline" href={localePath(locale, '/desk/account')}>
          {user.name}
        </a>
        <span>{t(`roles.${user.role}`)}</span>
        <form action={signOut}>
          <input type="hidden" name="locale" value={locale} />
          <button type="submit" className="min-h-8 underline">
            {t('signOut')}
          </button>
        </form>
      </div>
    </div>
  )
}
