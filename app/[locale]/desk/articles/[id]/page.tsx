import { notFound } from 'next/navigation'
import { ArticleForm } from '@/components/desk/article/article-form.tsx'
import { articleForm } from '@/components/desk/article/article-spec.ts'
import { ReviewThread } from '@/components/desk/article/review-thread.tsx'
import { StandingLine } from '@/components/desk/article/standing-line.tsx'
import { slugsIn } from '@/components/desk/fields/slugs.ts'
import type { JsonObject } from '@/components/desk/fields/spec.ts'
import { besideForm } from '@/components/desk/intake/beside-form.ts'
import { KeptReading } from '@/components/desk/intake/kept-reading.tsx'
import { listReviewEvents } from '@/lib/articles/review.ts'
import { standingOf } from '@/lib/articles/standing.ts'
import { readWorkingCopy } from '@/lib/articles/working-copy.ts'
import { stableJson } from '@/lib/audit/stable-json.ts'
import { requirePage } from '@/lib/auth/session.ts'
import { db } from '@/lib/db.ts'
import { getText } from '@/lib/desk/revisions.ts'
import { parseId } from '@/lib/desk/search.ts'
import type { Locale } from '@/lib/i18n/locales.ts'
import { namesOf } from '../../names.ts'
import { quickKinds } from '../../things.ts'
import { previewArticle } from '../preview.tsx'
import { proposeCorrections } from '../propose.ts'

export default async function EditArticlePage(props: PageProps<'/[locale]/desk/articles/[id]'>) {
  const { locale: language, id: text } = await props.params
  const locale = language as Locale
  const id = parseId(text)
  if (id === null) notFound()
  const user = await requirePage(locale, `/desk/articles/${id}`)
  const held = await readWorkingCopy(db(), id)
  if (!held) notFound()
  const [standing, events] = await Promise.all([
    standingOf(db(), user.actor, held),
    listReviewEvents(db(), id),
  ])
  // An earlier text is laid over the present one, unsaved: saving it is the editor's step.
  const asked = (await props.searchParams)['from']
  const from = typeof asked === 'string' ? asked : ''
  const earlier = await getText(db(), id, from)
  // What a published article corrects is said beside its text.
  const beside = standing.isLive ? { corrections: held.corrections } : {}
  const values = stableJson({ ...held.input, ...beside }) as JsonObject
  const restored = earlier ? (stableJson({ ...earlier, ...beside }) as JsonObject) : undefined
  const fields = articleForm.groups.flatMap((group) => group.fields)
  const names = await namesOf(slugsIn(fields, restored ?? values))
  return (
    <>
      <StandingLine standing={standing} slug={held.live.input.slug} locale={locale} />
      <h1 className="mb-6 font-serif text-2xl leading-snug">{held.input.headline}</h1>
      <ReviewThread events={events} />
      <div className={besideForm}>
        <ArticleForm
          key={`${id}-${from}`}
          beside={<KeptReading id={id} />}
          standing={standing}
          preview={previewArticle}
          propose={proposeCorrections}
          start={{
            ...{
              name: 'articles',
              id,
              version: held.version,
              base: held.base,
              values,
              names,
              quick: quickKinds(),
            },
            ...(restored ? { restored } : {}),
          }}
        />
      </div>
    </>
  )
}
