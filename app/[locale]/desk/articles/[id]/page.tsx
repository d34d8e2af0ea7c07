import { notFound } from 'next/navigation'
import { ArticleForm } from '@/components/desk/article/article-form.tsx'
import { articleForm } from '@/components/desk/article/article-spec.ts'
import { slugsIn } from '@/components/desk/fields/slugs.ts'
import type { JsonObject } from '@/components/desk/fields/spec.ts'
import { Chip } from '@/components/ui/chip.tsx'
import { readArticle } from '@/lib/articles/held.ts'
import { stableJson } from '@/lib/audit/stable-json.ts'
import { requirePage } from '@/lib/auth/session.ts'
import { db } from '@/lib/db.ts'
import { getRevision } from '@/lib/desk/articles.ts'
import { parseId } from '@/lib/desk/search.ts'
import { type Locale, localePath } from '@/lib/i18n/locales.ts'
import { translator } from '@/lib/i18n/translator.ts'
import { namesOf } from '../../names.ts'
import { quickKinds } from '../../things.ts'
import { previewArticle } from '../preview.tsx'

export default async function EditArticlePage(props: PageProps<'/[locale]/desk/articles/[id]'>) {
  const { locale: language, id: text } = await props.params
  const locale = language as Locale
  const id = parseId(text)
  if (id === null) notFound()
  await requirePage(locale, `/desk/articles/${id}`)
  const held = await readArticle(db(), id)
  if (!held) notFound()
  // An earlier text is laid over the present one, unsaved: saving it is the editor's step.
  const from = parseId(String((await props.searchParams)['from'] ?? ''))
  const earlier = from === null ? null : await getRevision(db(), id, from)
  const values = stableJson(held.input) as JsonObject
  const restored = earlier ? (stableJson(earlier) as JsonObject) : undefined
  const fields = articleForm.groups.flatMap((group) => group.fields)
  const names = await namesOf(slugsIn(fields, restored ?? values))
  const t = translator(locale, 'desk')
  return (
    <>
      <p className="mb-1 flex items-center gap-2 text-sm">
        <Chip tone={held.state === 'published' ? 'solid' : 'dashed'}>{t(`states.${held.state}`)}</Chip>
        {held.state === 'published' ? (
          <a className="underline" href={localePath(locale, `/articles/${held.input.slug}`)}>
            {t('seePublic')}
          </a>
        ) : null}
      </p>
      <h1 className="mb-6 font-serif text-2xl leading-snug">{held.input.headline}</h1>
      <ArticleForm
        key={`${id}-${from ?? ''}`}
        state={held.state}
        preview={previewArticle}
        start={{
          ...{ name: 'articles', id, version: held.version, values, names, quick: quickKinds() },
          ...(restored ? { restored } : {}),
        }}
      />
    </>
  )
}
