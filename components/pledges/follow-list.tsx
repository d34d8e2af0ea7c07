import { Figure } from '@/components/figure/figure.tsx'
import { RecordList } from '@/components/pledges/record-list.tsx'
import { TextLink } from '@/components/ui/text-link.tsx'
import type { ClaimSummary } from '@/lib/claims/types.ts'
import { formatDay } from '@/lib/format/date.ts'
import { type Locale, localePath, pick } from '@/lib/i18n/locales.ts'
import { translator } from '@/lib/i18n/translator.ts'
import type { Pledge } from '@/lib/pledges/types.ts'

/** More than this are one link to the metric's page. */
const most = 8

/** What came after a promise, each one click from its sentence; with nothing, until when that is known. */
export function FollowList({ pledge, seen, locale }: { pledge: Pledge; seen: string; locale: Locale }) {
  const t = translator(locale, 'pledges')
  const { since, before, state, parts, record } = pledge
  const { metric } = pledge.claim
  const day = formatDay(seen, locale)
  const nothing = state === 'made' ? null : state === 'passed' ? t('passed', { day }) : t('nothing', { day })
  const isEmpty = since.length + parts.length === 0 && (record.length === 0 || state === 'passed')
  return (
    <>
      {isEmpty && nothing ? (
        <p className={state === 'passed' ? 'text-warn' : 'text-muted'}>{nothing}</p>
      ) : null}
      <ul className="grid gap-1 empty:hidden">
        {since.slice(0, most).map(({ by, claim }) => (
          <AccountLine key={`${by} ${claim.id}`} word={t(`follow.${by}`)} claim={claim} locale={locale} />
        ))}
        {since.length > most && metric ? (
          <li>
            <TextLink href={localePath(locale, `/metrics/${metric.slug}`)} className="underline">
              {t('sinceMore', { count: since.length - most })}
            </TextLink>
          </li>
        ) : null}
        {before.map((claim) => (
          <AccountLine key={claim.id} word={t('before')} claim={claim} locale={locale} />
        ))}
      </ul>
      {parts.length > 0 ? <p>{t('partsBelow', { count: parts.length })}</p> : null}
      <RecordList pledge={pledge} locale={locale} />
    </>
  )
}

type AccountProps = { word: string; claim: ClaimSummary; locale: Locale; withSpeaker?: boolean }

/** One claim in a line: how it bears on the promise, what it says, who reports it and when. */
export function AccountLine({ word, claim, locale, withSpeaker }: AccountProps) {
  const speaker = withSpeaker ? claim.speaker : null
  return (
    <li>
      <span className="text-muted">{word}</span>
      <Figure claim={claim} locale={locale} detail="link" />
      <span className="text-muted">
        {' — '}
        {speaker ? `${pick(locale, speaker.name, speaker.nameJa)}; ` : ''}
        {pick(locale, claim.article.source.name, claim.article.source.nameJa)}
        {claim.day ? `, ${formatDay(claim.day, locale, 'short')}` : ''}
      </span>
    </li>
  )
}
