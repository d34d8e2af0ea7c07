import { ArticleForm } from '@/components/desk/article/article-form.tsx'
import { articleForm } from '@/components/desk/article/article-spec.ts'
import { standingOf } from '@/lib/articles/standing.ts'
import { requirePage } from '@/lib/auth/session.ts'
import { db } from '@/lib/db.ts'
import type { Locale } from '@/lib/i18n/locales.ts'
import { translator } from '@/lib/i18n/translator.ts'
import { quickKinds } from '../../things.ts'
import { previewArticle } from '../preview.tsx'

export default async function NewArticlePage({ params }: PageProps<'/[locale]/desk/articles/new'>) {
  const locale = (await params).locale as Locale
  const user = await requirePage(locale, '/desk/articles/new')
  const standing = await standingOf(db(), user.actor, null)
  const t = translator(locale, 'desk')
  const start = {
    ...{ name: 'articles', id: null, version: 1, names: {} },
    ...{ values: articleForm.blank, quick: quickKinds() },
  }
  return (
    <>
      <h1 className="mb-6 font-serif text-3xl">{t('newArticle')}</h1>
      <ArticleForm start={start} standing={standing} preview={previewArticle} />
    </>
  )
}
