import type { ArticleRef } from '@/lib/articles/types.ts'
import { publicationTimes } from '@/lib/format/date.ts'
import type { Locale } from '@/lib/i18n/locales.ts'
import { translator } from '@/lib/i18n/translator.ts'

type Props = { article: ArticleRef; locale: Locale }
type Row = { term: string; text: string; at?: string | null; note?: string }

function rowsOf(article: ArticleRef, locale: Locale): Row[] {
  const t = translator(locale, 'articles')
  const { asPublished, et, jst } = publicationTimes(article, locale)
  if (asPublished === null) return [{ term: t('time.published'), text: t('time.unknown') }]
  if (et === null || jst === null) {
    return [{ term: t('time.published'), text: asPublished, at: article.day, note: t('time.dayOnly') }]
  }
  const at = article.publishedAt
  const places = [
    { term: t('time.et'), text: et, at },
    { term: t('time.jst'), text: jst, at },
  ]
  // Published in Washington's or Tokyo's time: that row need not be said twice.
  const own = places.find(({ text }) => text === asPublished)
  const first = own ? t('time.asPublishedIn', { place: own.term }) : t('time.asPublished')
  return [{ term: first, text: asPublished, at }, ...places.filter((place) => place !== own)]
}

/** When it came out: as published, and in Washington and Tokyo; no finer than is known. */
export function PublicationTimes({ article, locale }: Props) {
  return (
    <dl className="mt-3 grid grid-cols-[auto_1fr] gap-x-4 gap-y-0.5 border-rule border-y py-2 text-sm sm:flex sm:flex-wrap sm:gap-x-8">
      {rowsOf(article, locale).map(({ term, text, at, note }) => (
        <div key={term} className="contents sm:flex sm:gap-x-2">
          <dt className="text-muted">{term}</dt>
          <dd>
            {at ? <time dateTime={at}>{text}</time> : text}
            {note ? <span className="text-muted"> ({note})</span> : null}
          </dd>
        </div>
      ))}
    </dl>
  )
}
