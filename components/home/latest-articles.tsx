import { ArticleEntry } from '@/components/articles/article-entry.tsx'
import type { ArticleCard } from '@/lib/articles/types.ts'
import type { Locale } from '@/lib/i18n/locales.ts'

/** The newest articles: the first three told in full, the rest by their headlines. */
export function LatestArticles({ articles, locale }: { articles: ArticleCard[]; locale: Locale }) {
  return (
    <>
      <ul>
        {articles.slice(0, 3).map((article) => (
          <li key={article.id} className="border-rule border-b py-4 first:pt-0">
            <ArticleEntry article={article} locale={locale} />
          </li>
        ))}
      </ul>
      <ul className="grid gap-x-8 sm:grid-cols-2">
        {articles.slice(3).map((article) => (
          <li key={article.id} className="border-rule border-b py-3">
            <ArticleEntry article={article} locale={locale} compact />
          </li>
        ))}
      </ul>
    </>
  )
}
