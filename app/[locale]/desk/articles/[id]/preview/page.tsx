import { notFound } from 'next/navigation'
import { ArticleView } from '@/components/articles/article-view.tsx'
import { getArticlePreview, listRelatedArticles } from '@/lib/articles/queries.ts'
import { requirePage } from '@/lib/auth/session.ts'
import { listArticleClaims } from '@/lib/claims/queries.ts'
import { db } from '@/lib/db.ts'
import { parseId } from '@/lib/desk/search.ts'
import { type Locale, localePath } from '@/lib/i18n/locales.ts'
import { translator } from '@/lib/i18n/translator.ts'

/** The article as readers will see it, in whatever state it is. */
export default async function PreviewPage({ params }: PageProps<'/[locale]/desk/articles/[id]/preview'>) {
  const { locale: language, id: text } = await params
  const locale = language as Locale
  const id = parseId(text)
  if (id === null) notFound()
  await requirePage(locale, `/desk/articles/${id}/preview`)
  const article = await getArticlePreview(db(), id)
  if (!article) notFound()
  const [claims, related] = await Promise.all([listArticleClaims(db(), id), listRelatedArticles(db(), id)])
  const t = translator(locale, 'desk')
  return (
    <>
      <p className="mb-6 border-warn border-l-4 bg-raised px-4 py-2 text-sm">
        {t('previewNote')}{' '}
        <a className="underline" href={localePath(locale, `/desk/articles/${id}`)}>
          {t('backToForm')}
        </a>
      </p>
      <ArticleView article={article} claims={claims} related={related} locale={locale} preview />
    </>
  )
}
