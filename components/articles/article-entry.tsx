import { NamedLinks } from '@/components/articles/named-links.tsx'
import { shownLanguage } from '@/components/articles/shown-fields.ts'
import { TextLink } from '@/components/ui/text-link.tsx'
import type { ArticleCard } from '@/lib/articles/types.ts'
import { formatDay } from '@/lib/format/date.ts'
import { type Locale, localePath, pick } from '@/lib/i18n/locales.ts'
import { translator } from '@/lib/i18n/translator.ts'

type Props = {
  article: ArticleCard
  locale: Locale
  /** The heading's level where the entry stands. */
  heading?: 'h2' | 'h3' | 'h4' | 'p'
  /** Only headline and source: for narrow columns and long lists. */
  compact?: boolean
  /** Leave out the day, where a heading above already says it. */
  dayless?: boolean
  /** Links without scripts, for very long lists. */
  plain?: boolean
}

/** One article in a list: its headline as printed, who published it and when, what it says, whom it is about. */
export function ArticleEntry({ article, locale, heading: Heading = 'h3', compact, dayless, plain }: Props) {
  const t = translator(locale, 'articles')
  const day = dayless || !article.day ? null : article.day
  const Link = plain ? 'a' : TextLink
  const language = shownLanguage(locale, article.summary, article.summaryJa)
  const summary = language === 'ja' ? article.summaryJa : article.summary
  return (
    <article>
      <Heading
        lang={article.language === locale ? undefined : article.language}
        className={`font-serif leading-snug ${compact ? 'font-medium text-base' : 'font-semibold text-lg'}`}
      >
        <Link href={localePath(locale, `/articles/${article.slug}`)} data-open>
          {article.headline}
        </Link>
      </Heading>
      <p className="mt-0.5 text-muted text-sm">
        {pick(locale, article.source.name, article.source.nameJa)}
        {article.originSource
          ? ` (${pick(locale, article.originSource.name, article.originSource.nameJa)})`
          : ''}
        {day ? (
          <>
            {' · '}
            <time dateTime={day}>{formatDay(day, locale, 'short')}</time>
          </>
        ) : null}
        {article.kind === 'news' ? '' : ` · ${t(`kind.${article.kind}`)}`}
        {!compact && article.claimCount > 0 ? ` · ${t('claimCount', { count: article.claimCount })}` : ''}
      </p>
      {compact || !summary ? null : (
        <p className="measure mt-1 line-clamp-3" lang={language === locale ? undefined : language}>
          {summary}
        </p>
      )}
      {compact || article.companies.length === 0 ? null : (
        <NamedLinks items={article.companies} folder="companies" locale={locale} className="mt-1 text-sm" />
      )}
    </article>
  )
}
