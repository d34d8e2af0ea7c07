import { EntryLink } from '@/components/timeline/entry-link.tsx'
import type { StreamShape } from '@/components/timeline/shape.ts'
import { formatDay } from '@/lib/format/date.ts'
import { type Locale, localePath, pick } from '@/lib/i18n/locales.ts'
import { translator } from '@/lib/i18n/translator.ts'
import { timesOf } from '@/lib/timeline/clocks.ts'
import type { FoldedReport, TimelineEntry } from '@/lib/timeline/types.ts'

type Props = { entry: TimelineEntry; shape: StreamShape; locale: Locale }

/** "+4 reports, 1 origin": what repeats the origin of an entry, each with its source and time, behind one line. */
export function FoldedReports({ entry, shape, locale }: Props) {
  const t = translator(locale, 'stream')
  const { folded, kind } = entry
  if (folded.length === 0) return null
  return (
    <details className="mt-1 text-sm">
      <summary className="w-fit py-0.5 text-muted hover:text-ink">
        {t('reports', { count: folded.length })}
      </summary>
      <ul className="mt-1 grid gap-1 border-rule border-l pl-3">
        {folded.map(({ id, article }) => (
          <li key={id}>
            <EntryLink
              plain={shape.long}
              href={localePath(locale, `/articles/${article.slug}${kind === 'claim' ? `#claim-${id}` : ''}`)}
              lang={article.language === locale ? undefined : article.language}
            >
              {article.headline}
            </EntryLink>
            <span className="block text-muted">
              {pick(locale, article.source.name, article.source.nameJa)}
              {article.day ? ` · ${reported(article, shape.clock, locale)}` : ''}
            </span>
          </li>
        ))}
      </ul>
    </details>
  )
}

/** "23 Jul 2025, 08:10 JST" by the view's clock, or the day alone where no more is known. */
function reported(article: FoldedReport['article'], clock: string, locale: Locale): string {
  const { publishedAt, publishedPrecision: precision, publishedZone: zone, day } = article
  const exact = precision === 'second' || precision === 'minute'
  const [main] = exact ? (timesOf({ at: publishedAt, precision, zone }, clock) ?? []) : []
  if (!main) return formatDay(day ?? '', locale, 'short')
  return `${formatDay(main.day, locale, 'short')}${locale === 'ja' ? ' ' : ', '}${main.time} ${main.name}`
}
