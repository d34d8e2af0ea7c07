import { CommandLink } from '@/components/keys/command-link.tsx'
import { LanguageLink } from '@/components/layout/language-link.tsx'
import { NavLink } from '@/components/layout/nav-link.tsx'
import { ThemeSwitch } from '@/components/layout/theme-switch.tsx'
import { TextLink } from '@/components/ui/text-link.tsx'
import { type Locale, localePath } from '@/lib/i18n/locales.ts'
import { translator } from '@/lib/i18n/translator.ts'

const sections = ['timeline', 'companies', 'policies', 'metrics', 'stories'] as const

/** Masthead: wordmark, sections, search, language and colours; the same on every page, so cacheable. */
export function Header({ locale }: { locale: Locale }) {
  const t = translator(locale, 'common')
  return (
    <header className="border-rule border-b" data-print="no">
      <div className="page flex flex-wrap items-center gap-x-6 gap-y-2 py-3">
        <TextLink href={localePath(locale, '/')} className="flex items-baseline gap-2 hover:no-underline">
          <span className="font-semibold font-serif text-2xl leading-none tracking-tight">
            {t('siteName')}
          </span>
          <span className="hidden text-2xs text-muted lg:inline">{t('tagline')}</span>
        </TextLink>
        <form
          action={localePath(locale, '/search')}
          className="order-3 w-full sm:order-none sm:ml-auto sm:w-56"
        >
          <input
            type="search"
            name="q"
            maxLength={200}
            className="field text-sm"
            aria-label={t('nav.search')}
            placeholder={t('nav.searchPlaceholder')}
          />
        </form>
        <div className="ml-auto flex items-center gap-3 text-sm sm:ml-0">
          <CommandLink href={localePath(locale, '/search')} locale={locale}>
            <span className="sr-only">{t('commands')} </span>
            <span className="sm:hidden">{t('commandShort')}</span>
            <span className="max-sm:hidden">{t('commandKey')}</span>
          </CommandLink>
          <LanguageLink locale={locale} label={locale === 'en' ? t('language.ja') : t('language.en')} />
          <ThemeSwitch
            label={t('theme.label')}
            options={{ system: t('theme.system'), light: t('theme.light'), dark: t('theme.dark') }}
          />
        </div>
      </div>
      <nav className="page" aria-label={t('nav.label')}>
        <ul className="-mx-1.5 flex flex-wrap text-sm sm:-mx-2 sm:gap-x-1">
          {sections.map((section) => (
            <li key={section}>
              <NavLink href={localePath(locale, `/${section}`)}>{t(`nav.${section}`)}</NavLink>
            </li>
          ))}
          <li className="mine-link sm:ml-auto">
            <NavLink href={localePath(locale, '/mine')} plain>
              {translator(locale, 'mine')('title')}
            </NavLink>
          </li>
          <li className="sm:ml-auto [:root[data-mine]_&]:ml-0">
            <NavLink href={localePath(locale, '/desk')} plain>
              {t('nav.desk')}
            </NavLink>
          </li>
        </ul>
      </nav>
    </header>
  )
}
