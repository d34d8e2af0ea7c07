import type { ReactNode } from 'react'
import {
  claimHref,
  isDisputed,
  speakerHref,
  subjectHref,
  subjectName,
} from '@/components/claims/claim-words.ts'
import { DisputeLink } from '@/components/disputes/dispute-link.tsx'
import { Figure } from '@/components/figure/figure.tsx'
import { FollowList } from '@/components/pledges/follow-list.tsx'
import { TextLink } from '@/components/ui/text-link.tsx'
import { formatDay } from '@/lib/format/date.ts'
import { periodLabel } from '@/lib/format/period.ts'
import { type Locale, pick, pickedLang } from '@/lib/i18n/locales.ts'
import { translator } from '@/lib/i18n/translator.ts'
import type { Pledge } from '@/lib/pledges/types.ts'

type Props = { pledge: Pledge; seen: string; locale: Locale; part?: boolean }

/** A promise: who, what, when, new or not, due when, what has been seen since; under it the amounts within it. */
export function PledgeEntry({ pledge, seen, locale, part }: Props) {
  const t = translator(locale, 'pledges')
  const { claim, announcedOn, state, since, parts } = pledge
  const { article, speaker, note } = claim
  const href = subjectHref(claim.subject, locale)
  const name = subjectName(claim.subject, locale)
  const speakerLink = speaker && speakerHref(speaker, locale)
  const speakerName = speaker && pick(locale, speaker.name, speaker.nameJa)
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
          {note ? (
            <p className="mt-1 text-muted text-sm" lang={pickedLang(locale, claim.noteJa)}>
              {pick(locale, note, claim.noteJa)}
            </p>
          ) : null}
        </div>
        <dl className="grid grid-cols-[6.5rem_minmax(0,1fr)] content-start gap-x-4 gap-y-1 text-sm">
          <Term term={t('announced')}>
            {announcedOn ? formatDay(announcedOn, locale) : t('announcedUnknown')}
            {speakerName ? (
              <>
                {' · '}
                {speakerLink ? (
                  <TextLink href={speakerLink} className="underline">
                    {speakerName}
                  </TextLink>
                ) : (
                  speakerName
                )}
              </>
            ) : null}
            <span className="block text-muted">
              <TextLink href={claimHref(claim, locale)} className="underline" lang={article.language}>
                {article.headline}
              </TextLink>
              {` — ${pick(locale, article.source.name, article.source.nameJa)}`}
            </span>
          </Term>
          <Term term={t('novelty')}>
            {claim.novelty ? translator(locale, 'claims')(`novelty.${claim.novelty}`) : t('noveltyUnknown')}
            {claim.novelty === 'announced_before' ? (
              <span className="block text-muted">{t('noAdding')}</span>
            ) : null}
          </Term>
          <Term term={t(state === 'made' ? 'madeWhen' : 'due')}>{dueText(pledge, locale)}</Term>
          {isDisputed(claim) ? (
            <Term term={t('disputed')}>
              <DisputeLink claimId={claim.id} locale={locale} />
            </Term>
          ) : null}
          {state === 'made' && since.length === 0 && parts.length === 0 ? null : (
            <Term term={t('since')}>
              <FollowList pledge={pledge} seen={seen} locale={locale} />
            </Term>
          )}
        </dl>
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

function Term({ term, children }: { term: string; children: ReactNode }) {
  return (
    <>
      <dt className="text-muted">{term}</dt>
      <dd className="min-w-0">{children}</dd>
    </>
  )
}

function dueText({ claim, due, state }: Pledge, locale: Locale): string {
  const t = translator(locale, 'pledges')
  if (state === 'made') return periodLabel(claim.period, locale) || t('madeUnknown')
  return due ? t('dueBy', { day: formatDay(due, locale) }) : t('dueNone')
}
