import { ArticleEntry } from '@/components/articles/article-entry.tsx'
import type { ArticleCard } from '@/lib/articles/types.ts'
import type { Locale } from '@/lib/i18n/locales.ts'

type Props = {
  articles: readonly ArticleCard[]
  locale: Locale
  heading?: 'h2' | 'h3' | 'h4' | 'p'
  compact?: boolean
}

/** Articles under each other, hairlines between. */
export function ArticleList({ articles, locale, heading, compact }: Props) {
  return (
    <ul>
      {articles.map((article) => (
        <li
          key={article.id}
          className={`border-rule border-b last:border-0 ${compact ? 'py-2.5 first:pt-0' : 'py-4 first:pt-0'}`}
        >
          <ArticleEntry article={article} locale={locale} heading={heading} compact={compact} />
        </li>
      ))}
    </ul>
  )
}
