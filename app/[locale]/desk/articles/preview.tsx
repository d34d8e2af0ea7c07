'use server'

import type { ReactNode } from 'react'
import { z } from 'zod'
import { ArticleView } from '@/components/articles/article-view.tsx'
import { splitCorrections } from '@/lib/articles/corrections.ts'
import { getArticlePreview, listRelatedArticles } from '@/lib/articles/queries.ts'
import { articleSchema } from '@/lib/articles/schema.ts'
import { tryArticle } from '@/lib/articles/trial.ts'
import { requireRole } from '@/lib/auth/session.ts'
import { listArticleClaims } from '@/lib/claims/queries.ts'
import { db } from '@/lib/db.ts'
import { invalid, missing, ok, type Result } from '@/lib/errors.ts'
import { locales } from '@/lib/i18n/locales.ts'
import { issuesOf } from '@/lib/text/issues.ts'

const requestSchema = z.object({
  id: z.int().min(1).max(2_147_483_647).nullable(),
  locale: z.enum(locales),
  input: z.unknown(),
})

/** The article drawn as readers would see it if it were saved now; nothing is saved. Editors only. */
export async function previewArticle(request: unknown): Promise<Result<ReactNode>> {
  const editor = await requireRole('editor')
  if (!editor.ok) return editor
  const asked = requestSchema.safeParse(request)
  if (!asked.success) return invalid([{ path: '', code: 'wrong-type' }])
  const { id, locale } = asked.data
  const parsed = articleSchema.safeParse(splitCorrections(asked.data.input).text)
  if (!parsed.success) return invalid(issuesOf(parsed.error))
  const related = id === null ? [] : await listRelatedArticles(db(), id)
  const seen = await tryArticle(db(), editor.value.actor, id, parsed.data, async (tx, trial) => ({
    article: await getArticlePreview(tx, trial),
    claims: await listArticleClaims(tx, trial),
  }))
  if (!seen.ok) return seen
  const { article, claims } = seen.value
  if (!article) return missing()
  return ok(<ArticleView article={article} claims={claims} related={related} locale={locale} preview />)
}
