import { subjectHref, subjectName } from '@/components/claims/claim-words.ts'
import { Figure } from '@/components/figure/figure.tsx'
import { AccountLine } from '@/components/pledges/follow-list.tsx'
import { PledgeTerms } from '@/components/pledges/pledge-terms.tsx'
import { TextLink } from '@/components/ui/text-link.tsx'
import { type Locale, pick, pickedLang } from '@/lib/i18n/locales.ts'
import { translator } from '@/lib/i18n/translator.ts'
import type { Pledge } from '@/lib/pledges/types.ts'

type Props = { pledge: Pledge; seen: string; locale: Locale; part?: boolean }

/**
 * A promise: who, what, and how else it is told; when, new or not, due when, what has been seen of it since; under it
 * the amounts within it.
 */
export function PledgeEntry({ pledge, seen, locale, part }: Props) {
  const t = translator(locale, 'pledges')
  const { claim, parts, disputedBy } = pledge
  const { note } = claim
  const href = subjectHref(claim.subject, locale)
  const name = subjectName(claim.subject, locale)
  return (
    <li
      id={`claim-${claim.id}`}
      className="min-w-0 border-rule border-b py-5 first:pt-0 last:border-0 target:bg-mark"
    >
      <div className="grid grid-cols-1 gap-x-10 gap-y-3 lg:grid-cols-[minmax(0,5fr)_minmax(0,6fr)]">
        <div className="min-w-0">
          {part ? null : (
            <p className="font-semibold text-sm">
              {href ? (
                <TextLink
                  href={href}
                  className="inline-block py-1 underline decoration-rule-strong underline-offset-4"
                >
                  {name}
                </TextLink>
              ) : (
                name
              )}
            </p>
          )}
          <div
            className={
              claim.value ? `font-semibold ${part ? 'text-lg' : 'text-2xl'}` : 'text-lg leading-snug'
            }
          >
            <Figure
              claim={claim}
              locale={locale}
              detail="popover"
              size={claim.value && !part ? 'large' : 'text'}
            />
          </div>
          {disputedBy.length > 0 ? (
            <ul className="mt-1 grid gap-1 text-sm">
              {disputedBy.map((other) => (
                <AccountLine key={other.id} word={t('against')} claim={other} locale={locale} withSpeaker />
              ))}
            </ul>
          ) : null}
          {note ? (
            <p className="mt-1 text-muted text-sm" lang={pickedLang(locale, claim.noteJa)}>
              {pick(locale, note, claim.noteJa)}
            </p>
          ) : null}
        </div>
        <PledgeTerms pledge={pledge} seen={seen} locale={locale} />
      </div>
      {parts.length > 0 ? (
        <div className="mt-5 border-rule-strong border-l-2 pl-5">
          <h3 className="font-semibold text-sm">{t('parts')}</h3>
          <p className="mb-3 text-muted text-sm">{t('partsNote')}</p>
          <ul>
            {parts.map((one) => (
              <PledgeEntry key={one.claim.id} pledge={one} seen={seen} locale={locale} part />
            ))}
          </ul>
        </div>
      ) : null}
    </li>
  )
}
