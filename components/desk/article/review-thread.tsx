'use client'

import { useLocale, useTranslations } from 'use-intl'
import type { ReviewNote } from '@/lib/articles/review.ts'
import { formatInstant } from '@/lib/format/date.ts'
import { isLocale } from '@/lib/i18n/locales.ts'

/** What passed between writer and reviewers, oldest first, in Washington's and Tokyo's time. */
export function ReviewThread({ events }: { events: readonly ReviewNote[] }) {
  const t = useTranslations('review')
  const e = useTranslations('errors')
  const language = useLocale()
  const locale = isLocale(language) ? language : 'en'
  if (events.length === 0) return null
  return (
    <section className="mb-8 border-rule-strong border-t pt-3" aria-labelledby="review-thread">
      <h2 id="review-thread" className="mb-2 font-semibold text-lg">
        {t('thread')}
      </h2>
      <ol className="divide-y divide-rule">
        {events.map(({ id, at, actor, kind, note, issues }) => (
          <li key={id} className="py-2 text-sm">
            <p>
              <span className="font-semibold">{actor}</span> {t(`kinds.${kind}`)}{' '}
              <time dateTime={at} className="text-muted">
                {formatInstant(at, 'America/New_York', 'minute', locale)}
                {' · '}
                {formatInstant(at, 'Asia/Tokyo', 'minute', locale)}
              </time>
            </p>
            {note ? (
              <p className="mt-1 whitespace-pre-wrap border-rule-strong border-l-2 pl-3">{note}</p>
            ) : null}
            {issues.length > 0 ? (
              <ul className="mt-1 list-disc pl-5 text-jp">
                {issues.map((issue) => (
                  <li key={issue.path + issue.code}>{e(issue.code, issue.values)}</li>
                ))}
              </ul>
            ) : null}
          </li>
        ))}
      </ol>
    </section>
  )
}
