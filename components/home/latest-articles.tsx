import { ArticleEntry } from '@/components/articles/article-entry.tsx'
import type { ArticleCard } from '@/lib/articles/types.ts'
import type { Locale } from '@/lib/i18n/locales.ts'

const told = 5

/** The newest articles: the first across the column, four more told in full, the rest by their headlines. */
export function LatestArticles({ articles, locale }: { articles: ArticleCard[]; locale: Locale }) {
  return (
    <ul className="grid gap-x-8 sm:grid-cols-2">
      {articles.map((article, index) => (
        <li
          key={article.id}
          className={`border-rule border-b py-4 ${index === 0 ? 'pt-0 sm:col-span-2' : ''}`}
        >
          <ArticleEntry article={article} locale={locale} compact={index >= told} />
        </li>
      ))}
    </ul>
  )
}
