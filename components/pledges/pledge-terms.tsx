import type { ReactNode } from 'react'
import { claimHref, speakerHref } from '@/components/claims/claim-words.ts'
import { DisputeLink } from '@/components/disputes/dispute-link.tsx'
import { Figure } from '@/components/figure/figure.tsx'
import { dueText } from '@/components/pledges/due-words.ts'
import { FollowList } from '@/components/pledges/follow-list.tsx'
import { ActLink } from '@/components/pledges/record-list.tsx'
import { TextLink } from '@/components/ui/text-link.tsx'
import { formatDay } from '@/lib/format/date.ts'
import { type Locale, pick } from '@/lib/i18n/locales.ts'
import { translator } from '@/lib/i18n/translator.ts'
import type { Pledge } from '@/lib/pledges/types.ts'

type Props = { pledge: Pledge; seen: string; locale: Locale }

/** When a promise was told here and when it was first announced, by when it is due, and what the record has since. */
export function PledgeTerms({ pledge, seen, locale }: Props) {
  const t = translator(locale, 'pledges')
  const { claim, toldOn, state, since, parts, disputedBy } = pledge
  const { article, speaker } = claim
  const speakerLink = speaker && speakerHref(speaker, locale)
  const speakerName = speaker && pick(locale, speaker.name, speaker.nameJa)
  return (
    <dl className="grid grid-cols-[6.5rem_minmax(0,1fr)] content-start gap-x-4 gap-y-1 text-sm">
      <Term term={t('told')}>
        {toldOn ? formatDay(toldOn, locale) : t('toldUnknown')}
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
      <Term term={t('first')}>
        <FirstAnnounced pledge={pledge} locale={locale} />
      </Term>
      <Term term={t(state === 'made' ? 'madeWhen' : 'due')}>
        <Due pledge={pledge} locale={locale} />
      </Term>
      {disputedBy.length > 0 ? (
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

/** What the record shows of the first announcement: an act, or what the source says of it; else that nothing is known. */
function FirstAnnounced({ pledge, locale }: Omit<Props, 'seen'>) {
  const t = translator(locale, 'pledges')
  const { announcedBy: act, claim, toldOn } = pledge
  if (act) {
    return (
      <>
        {formatDay(act.day, locale)}
        <span className="block">
          <ActLink act={act} locale={locale} />
        </span>
      </>
    )
  }
  if (claim.novelty === 'announced_before') {
    return (
      <>
        {t('firstBefore')}
        <span className="block text-muted">{t('noAdding')}</span>
      </>
    )
  }
  if (claim.novelty === 'first_announced') {
    return toldOn ? t('firstThen', { day: formatDay(toldOn, locale) }) : t('firstHere')
  }
  return t('firstUnknown')
}

/** By when; where nothing is said of the promise itself, the times told in the same sentence. */
function Due({ pledge, locale }: Omit<Props, 'seen'>) {
  const t = translator(locale, 'pledges')
  const text = dueText(pledge, locale)
  if (text !== null) return text
  if (pledge.state === 'made') return t('madeUnknown')
  if (pledge.beside.length === 0) return t('dueNone')
  return (
    <>
      {t('dueBeside')}
      <ul className="grid gap-1">
        {pledge.beside.map((claim) => (
          <li key={claim.id}>
            <Figure claim={claim} locale={locale} detail="link" />
            <span className="text-muted">
              {` — ${dueText({ claim, due: claim.period.end, state: 'running' }, locale) ?? ''}`}
            </span>
          </li>
        ))}
      </ul>
    </>
  )
}
