import { speakerHref, subjectHref, subjectName } from '@/components/claims/claim-words.ts'
import { Figure } from '@/components/figure/figure.tsx'
import type { EntryOf } from '@/components/timeline/bundles.ts'
import { entryAttributes } from '@/components/timeline/entry-attributes.ts'
import { EntryLink } from '@/components/timeline/entry-link.tsx'
import { FoldedReports } from '@/components/timeline/folded-reports.tsx'
import { FoundWords } from '@/components/timeline/found-words.tsx'
import type { StreamShape } from '@/components/timeline/shape.ts'
import type { ClaimView } from '@/lib/claims/types.ts'
import { formatDay } from '@/lib/format/date.ts'
import { periodLabel } from '@/lib/format/period.ts'
import { type Locale, localePath, pick, pickedLang } from '@/lib/i18n/locales.ts'
import { translator } from '@/lib/i18n/translator.ts'
import { claimThen } from '@/lib/timeline/claim-then.ts'

type Props = { entries: EntryOf<'claim'>[]; shape: StreamShape; locale: Locale }

/** What one source says on one day: each figure with what, who and when; the source once, below. */
export function ClaimLines({ entries, shape, locale }: Props) {
  const t = translator(locale, 'stream')
  const first = entries[0]?.claim
  if (!first) return null
  const { article, day } = first
  const said =
    shape.date === 'period' && day ? ` · ${t('said', { date: formatDay(day, locale, 'short') })}` : ''
  return (
    <>
      <ul className="grid gap-y-1">
        {entries.map((entry) => (
          <li key={entry.id} {...entryAttributes(entry)}>
            <ClaimLine claim={entry.claim} shape={shape} locale={locale} />
            <FoundWords entry={`claim:${entry.id}`} shape={shape} locale={locale} />
            <FoldedReports entry={entry} shape={shape} locale={locale} />
          </li>
        ))}
      </ul>
      <p className="mt-0.5 text-muted text-sm">
        {pick(locale, article.source.name, article.source.nameJa)}
        {said}
        {article.headlineBasis === 'not_seen' ? (
          ` · ${t('citationOnly')}`
        ) : (
          <>
            {' · '}
            <EntryLink
              plain={shape.long}
              href={localePath(locale, `/articles/${article.slug}`)}
              lang={article.language === locale ? undefined : article.language}
              className="underline"
            >
              {article.headline}
            </EntryLink>
          </>
        )}
      </p>
    </>
  )
}

function ClaimLine({ claim: now, shape, locale }: { claim: ClaimView; shape: StreamShape; locale: Locale }) {
  const t = translator(locale, 'stream')
  const { claim, since, before } = claimThen(now, shape.asof)
  const standing = since
    ? t(`sinceStanding.${since}`)
    : claim.standing === 'current'
      ? null
      : translator(locale, 'claims')(`standing.${claim.standing}`)
  return (
    <>
      <Figure claim={claim} locale={locale} detail="link" />
      {claim.metric ? <Terms claim={claim} shape={shape} locale={locale} /> : null}
      <Speaker claim={claim} shape={shape} locale={locale} />
      {standing ? <span className="text-sm text-warn"> · {standing}</span> : null}
      {before ? <span className="block text-muted text-sm">{t('then', { before })}</span> : null}
    </>
  )
}

/** Metric, subject, period, and what a change is measured against. */
function Terms({ claim, shape, locale }: { claim: ClaimView; shape: StreamShape; locale: Locale }) {
  const t = translator(locale, 'claims')
  const { metric, subject, value } = claim
  if (!metric) return null
  const href = subjectHref(subject, locale)
  const about = shape.date === 'period'
  const period = periodLabel(claim.period, locale, about ? 'long' : 'short')
  const shown = about && period ? translator(locale, 'stream')('about', { period }) : period
  return (
    <span className="text-sm">
      {' '}
      <EntryLink
        plain={shape.long}
        href={localePath(locale, `/metrics/${metric.slug}`)}
        lang={pickedLang(locale, metric.nameJa)}
      >
        {pick(locale, metric.name, metric.nameJa)}
      </EntryLink>
      {' · '}
      {href ? (
        <EntryLink plain={shape.long} href={href}>
          {subjectName(subject, locale)}
        </EntryLink>
      ) : (
        subjectName(subject, locale)
      )}
      <span className="text-muted">
        {shown ? ` · ${shown}` : ''}
        {value && value.comparator !== 'none' ? ` · ${t(`comparator.${value.comparator}`)}` : ''}
      </span>
    </span>
  )
}

/** Who says it, where that is another than the one it is about. */
function Speaker({ claim, shape, locale }: { claim: ClaimView; shape: StreamShape; locale: Locale }) {
  const { speaker, subject } = claim
  if (!speaker) return null
  if (speaker.ref && subject.type !== 'country' && speaker.ref.slug === subject.slug) return null
  const t = translator(locale, 'stream')
  const name = pick(locale, speaker.name, speaker.nameJa)
  const href = speakerHref(speaker, locale)
  return (
    <span className="text-muted text-sm">
      {' · '}
      {href ? (
        <EntryLink plain={shape.long} href={href}>
          {t('saidBy', { name })}
        </EntryLink>
      ) : (
        t('saidBy', { name })
      )}
    </span>
  )
}
