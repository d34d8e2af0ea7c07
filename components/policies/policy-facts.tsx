import type { ReactNode } from 'react'
import { TextLink } from '@/components/ui/text-link.tsx'
import { type Locale, localePath, pick, pickedLang } from '@/lib/i18n/locales.ts'
import { translator } from '@/lib/i18n/translator.ts'
import type { Named } from '@/lib/named.ts'
import type { PolicyView } from '@/lib/policies/types.ts'

function Fact({ term, children }: { term: string; children: ReactNode }) {
  return (
    <div className="border-rule border-t py-2">
      <dt className="kicker">{term}</dt>
      <dd>{children}</dd>
    </div>
  )
}

/** The side column: legal basis, names, companies affected, stories, notes on the record. */
export function PolicyFacts({ policy, locale }: { policy: PolicyView; locale: Locale }) {
  const t = translator(locale, 'policies')
  const common = translator(locale, 'common')
  const links = (things: Named[], folder: string) => (
    <ul>
      {things.map((thing) => (
        <li key={thing.slug}>
          <TextLink
            href={localePath(locale, `/${folder}/${thing.slug}`)}
            className="inline-block py-0.5 underline"
          >
            {pick(locale, thing.name, thing.nameJa)}
          </TextLink>
        </li>
      ))}
    </ul>
  )
  return (
    <aside className="text-sm">
      <dl>
        {policy.legalBasis ? <Fact term={t('legalBasis')}>{policy.legalBasis}</Fact> : null}
        {policy.aliases.length > 0 ? (
          <Fact term={t('alsoKnown')}>
            {policy.aliases.map((alias) => alias.text).join(locale === 'ja' ? '、' : ', ')}
          </Fact>
        ) : null}
        {policy.companies.length > 0 ? (
          <Fact term={t('companies')}>
            <p className="text-muted">{t('companiesLead')}</p>
            {links(policy.companies, 'companies')}
          </Fact>
        ) : null}
        {policy.stories.length > 0 ? (
          <Fact term={t('stories')}>{links(policy.stories, 'stories')}</Fact>
        ) : null}
        {policy.notes.length > 0 ? (
          <Fact term={t('notes')}>
            {policy.notes.map((note, index) => (
              <p key={note} lang={pickedLang(locale, policy.notesJa[index])}>
                {pick(locale, note, policy.notesJa[index])}
              </p>
            ))}
          </Fact>
        ) : null}
        <Fact term={common('source')}>
          {policy.seenAt ? (
            <a className="break-all underline" href={policy.seenAt} rel="external nofollow">
              {new URL(policy.seenAt).hostname}
            </a>
          ) : null}{' '}
          <span className="text-muted">{common(`verified.${policy.verified}`)}</span>
        </Fact>
      </dl>
    </aside>
  )
}
