import type { Metadata } from 'next'
import { notFound, permanentRedirect } from 'next/navigation'
import { cache } from 'react'
import { ArticleList } from '@/components/articles/article-list.tsx'
import { PageTitle } from '@/components/ui/page-title.tsx'
import { Section } from '@/components/ui/section.tsx'
import { listArticles } from '@/lib/articles/queries.ts'
import { db } from '@/lib/db.ts'
import { alternates } from '@/lib/i18n/alternates.ts'
import { type Locale, localePath, pick, pickedLang } from '@/lib/i18n/locales.ts'
import { translator } from '@/lib/i18n/translator.ts'
import { resolveSlug } from '@/lib/slugs/queries.ts'
import { getTopic } from '@/lib/topics/queries.ts'

type Props = { params: Promise<{ locale: Locale; slug: string }> }

export const generateStaticParams = () => []

const shown = 50
const topic = cache((slug: string) => getTopic(db(), slug))

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale, slug } = await params
  const found = await topic(slug)
  if (!found) return {}
  const name = pick(locale, found.name, found.nameJa)
  return {
    title: name,
    description: translator(locale, 'topics')('about', { name }),
    alternates: alternates(locale, `/topics/${slug}`),
  }
}

/** The articles about one topic, newest first. */
export default async function TopicPage({ params }: Props) {
  const { locale, slug } = await params
  const found = await topic(slug)
  if (!found) {
    const current = await resolveSlug(db(), 'topic', slug)
    if (current) permanentRedirect(localePath(locale, `/topics/${current}`))
    notFound()
  }
  const t = translator(locale, 'topics')
  const articles = await listArticles(db(), { topicId: found.id }, { limit: shown })
  const other = locale === 'ja' ? found.name : found.nameJa
  return (
    <>
      <PageTitle
        kicker={t('kicker')}
        title={pick(locale, found.name, found.nameJa)}
        other={other ? { text: other, lang: locale === 'ja' ? 'en' : 'ja' } : undefined}
      >
        {found.description ? (
          <p className="measure mt-3" lang={pickedLang(locale, found.descriptionJa)}>
            {pick(locale, found.description, found.descriptionJa)}
          </p>
        ) : null}
      </PageTitle>
      <Section
        title={t('articles')}
        aside={
          found.articleCount > shown
            ? t('newest', { shown, count: found.articleCount })
            : t('count', { count: found.articleCount })
        }
      >
        {articles.length > 0 ? (
          <ArticleList articles={articles} locale={locale} />
        ) : (
          <p className="text-muted">{t('noArticles')}</p>
        )}
      </Section>
    </>
  )
}
