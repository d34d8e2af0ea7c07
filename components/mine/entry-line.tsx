import { subjectName } from '@/components/claims/claim-words.ts'
import { Figure } from '@/components/figure/figure.tsx'
import { formatDay } from '@/lib/format/date.ts'
import { type Locale, localePath, pick } from '@/lib/i18n/locales.ts'
import type { TimelineEntry } from '@/lib/timeline/types.ts'

type Props = { entry: TimelineEntry; locale: Locale }

/** An entry in one line: its day and what it says. */
export function EntryLine({ entry, locale }: Props) {
  return (
    <>
      <span className="text-muted">{formatDay(entry.day, locale, 'short')}</span>{' '}
      <Said entry={entry} locale={locale} />
    </>
  )
}

function Said({ entry, locale }: Props) {
  switch (entry.kind) {
    case 'article': {
      const { slug, headline, language } = entry.article
      return (
        <a
          href={localePath(locale, `/articles/${slug}`)}
          lang={language === locale ? undefined : language}
          className="underline"
        >
          {headline}
        </a>
      )
    }
    case 'act': {
      const { policy, key, text, textJa } = entry.act
      return (
        <a href={localePath(locale, `/policies/${policy.slug}#act-${key}`)} className="underline">
          {pick(locale, text, textJa)}
        </a>
      )
    }
    case 'claim': {
      const { claim } = entry
      return (
        <>
          <Figure claim={claim} locale={locale} detail="link" />
          {claim.metric
            ? ` ${pick(locale, claim.metric.name, claim.metric.nameJa)} · ${subjectName(claim.subject, locale)}`
            : ''}
        </>
      )
    }
  }
}
