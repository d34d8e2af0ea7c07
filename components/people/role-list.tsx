import { roleDates } from '@/components/people/role-dates.ts'
import { Section } from '@/components/ui/section.tsx'
import { TextLink } from '@/components/ui/text-link.tsx'
import { type Locale, localePath, pick, pickedLang } from '@/lib/i18n/locales.ts'
import { translator } from '@/lib/i18n/translator.ts'
import type { PersonView } from '@/lib/people/types.ts'

/** A person's offices with their dates, and how all of it is known. */
export function RoleList({ person, locale }: { person: PersonView; locale: Locale }) {
  const t = translator(locale, 'people')
  const common = translator(locale, 'common')
  const aliases = person.aliases.filter(({ text }) => text !== person.name && text !== person.nameJa)
  return (
    <Section title={t('roles')}>
      <ul className="grid gap-3">
        {person.roles.map((role) => {
          const dates = roleDates(role, locale)
          const organisation = pick(locale, role.organisation, role.organisationJa)
          const lang = pickedLang(locale, role.organisationJa)
          return (
            <li key={`${role.role} ${role.organisation} ${role.from ?? ''}`}>
              <p className="font-semibold leading-snug" lang={pickedLang(locale, role.roleJa)}>
                {pick(locale, role.role, role.roleJa)}
              </p>
              <p lang={lang}>
                {role.company ? (
                  <TextLink
                    href={localePath(locale, `/companies/${role.company.slug}`)}
                    className="underline"
                  >
                    {organisation}
                  </TextLink>
                ) : (
                  organisation
                )}
              </p>
              <p className="text-muted text-sm">
                {dates || t('dates.unknown')}
                {role.verified === 'public_record' ? ` · ${common('verified.public_record')}` : ''}
              </p>
            </li>
          )
        })}
      </ul>
      {aliases.length > 0 ? (
        <p className="mt-4 text-sm">
          <span className="kicker block">{t('aliases')}</span>
          {aliases.map(({ text, lang }, index) => (
            <span key={`${lang}-${text}`} lang={lang === locale ? undefined : lang}>
              {index > 0 ? ' · ' : ''}
              {text}
            </span>
          ))}
        </p>
      ) : null}
      <p className="mt-4 text-muted text-sm">{common(`verified.${person.verified}`)}</p>
    </Section>
  )
}
