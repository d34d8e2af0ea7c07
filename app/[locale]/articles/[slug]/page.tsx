import type { Metadata } from 'next'
import { notFound, permanentRedirect } from 'next/navigation'
import { cache } from 'react'
import { ArticleView } from '@/components/articles/article-view.tsx'
import { listCorrections } from '@/lib/articles/corrections.ts'
import { getArticle, listRelatedArticles } from '@/lib/articles/queries.ts'
import { listArticleClaims } from '@/lib/claims/queries.ts'
import { db } from '@/lib/db.ts'
import { alternates } from '@/lib/i18n/alternates.ts'
import { type Locale, localePath, pick } from '@/lib/i18n/locales.ts'
import { resolveSlug } from '@/lib/slugs/queries.ts'

type Props = { params: Promise<{ locale: Locale; slug: string }> }

export const generateStaticParams = () => []

const article = cache((slug: string) => getArticle(db(), slug))

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale, slug } = await params
  const found = await article(slug)
  if (!found) return {}
  return {
    title: found.headline,
    description: pick(locale, found.summary, found.summaryJa) || found.summaryJa || undefined,
    alternates: alternates(locale, `/articles/${slug}`),
  }
}

/** An article with its numbers lit in the text. */
export default async function ArticlePage({ params }: Props) {
  const { locale, slug } = await params
  const found = await article(slug)
  if (!found) {
    const current = await resolveSlug(db(), 'article', slug)
    if (current) permanentRedirect(localePath(locale, `/articles/${current}`))
    notFound()
  }
  const [claims, related, corrections] = await Promise.all([
    listArticleClaims(db(), found.id),
    listRelatedArticles(db(), found.id),
    listCorrections(db(), found.id),
  ])
  return <ArticleView article={found} {...{ claims, related, corrections, locale }} />
}
