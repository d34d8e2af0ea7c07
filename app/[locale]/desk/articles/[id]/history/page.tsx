import { notFound } from 'next/navigation'
import { articleForm } from '@/components/desk/article/article-spec.ts'
import { slugsIn } from '@/components/desk/fields/slugs.ts'
import type { Json } from '@/components/desk/fields/spec.ts'
import { changesOf } from '@/components/desk/history/changes-of.ts'
import { FieldChanges } from '@/components/desk/history/field-changes.tsx'
import { RestoreButton } from '@/components/desk/history/restore-button.tsx'
import { revisionName } from '@/components/desk/history/revision-name.ts'
import { RevisionPicker } from '@/components/desk/history/revision-picker.tsx'
import { wordingIn } from '@/components/desk/history/wording.ts'
import { DeskWords } from '@/components/desk/words.tsx'
import { readWorkingCopy } from '@/lib/articles/working-copy.ts'
import { requirePage } from '@/lib/auth/session.ts'
import { db } from '@/lib/db.ts'
import { getText, listRevisions, listUnits } from '@/lib/desk/revisions.ts'
import { parseId } from '@/lib/desk/search.ts'
import { type Locale, localePath } from '@/lib/i18n/locales.ts'
import { messages } from '@/lib/i18n/messages/all.ts'
import { translator } from '@/lib/i18n/translator.ts'
import { namesOf } from '../../../names.ts'
import { restoreText } from './restore.ts'

const fields = articleForm.groups.flatMap((group) => group.fields)

/** Every text the article has had, any two of them side by side, any restorable. */
export default async function HistoryPage(props: PageProps<'/[locale]/desk/articles/[id]/history'>) {
  const { locale: language, id: typed } = await props.params
  const locale = language as Locale
  const id = parseId(typed)
  if (id === null) notFound()
  await requirePage(locale, `/desk/articles/${id}/history`)
  const [held, revisions, asked] = await Promise.all([
    readWorkingCopy(db(), id),
    listRevisions(db(), id),
    props.searchParams,
  ])
  if (!held) notFound()
  const chosen = (name: string) => revisions.find((revision) => revision.id === asked[name])
  const later = chosen('b') ?? revisions[0]
  const laterAt = later ? revisions.indexOf(later) : 0
  const earlier = chosen('a') ?? revisions[laterAt + 1] ?? later
  const t = translator(locale, 'history')
  const form = localePath(locale, `/desk/articles/${id}`)
  const { desk, errors, history } = messages[locale]
  return (
    <DeskWords locale={locale} messages={{ desk, errors, history }}>
      <p className="text-sm">
        <a className="underline" href={form}>
          {held.input.headline}
        </a>
      </p>
      <h1 className="mt-1 mb-2 font-serif text-3xl">{t('title')}</h1>
      <p className="measure mb-4 text-muted text-sm">{t('compareLead')}</p>
      {earlier && later ? (
        <>
          <RevisionPicker
            revisions={revisions}
            earlier={earlier.id}
            later={later.id}
            form={form}
            locale={locale}
          />
          {revisions.length > 1 ? (
            <section aria-label={t('compare')} className="mt-8">
              <header className="grid gap-x-6 gap-y-3 border-rule-strong border-y py-2 sm:grid-cols-2">
                {[earlier, later].map((revision, side) => (
                  <div key={side === 0 ? 'earlier' : 'later'}>
                    <h2 className="font-semibold">{revisionName(revision, locale)}</h2>
                    {revision === revisions[0] ? (
                      <p className="text-muted text-sm">{t('newest')}</p>
                    ) : (
                      <RestoreButton
                        {...{ id, version: held.version, text: revision.id, form, restore: restoreText }}
                        name={revisionName(revision, locale)}
                      />
                    )}
                  </div>
                ))}
              </header>
              <p className="mt-2 text-muted text-sm">{t('restoreLead')}</p>
              <Comparison articleId={id} texts={[earlier.id, later.id]} locale={locale} />
            </section>
          ) : (
            <p className="mt-4 text-muted">{t('only')}</p>
          )}
        </>
      ) : null}
    </DeskWords>
  )
}

type Comparing = { articleId: number; texts: [earlier: string, later: string]; locale: Locale }

async function Comparison({ articleId, texts, locale }: Comparing) {
  const found = await Promise.all(texts.map((text) => getText(db(), articleId, text)))
  const [before = null, after = null] = found.map((snapshot) => (snapshot ?? null) as Json)
  const slugs = [before, after].map((text) => slugsIn(fields, text))
  const kinds = new Set(slugs.flatMap((one) => Object.keys(one) as (keyof typeof one)[]))
  const both = Object.fromEntries([...kinds].map((kind) => [kind, slugs.flatMap((one) => one[kind] ?? [])]))
  const [names, units] = await Promise.all([namesOf(both), listUnits(db(), both['metrics'] ?? [])])
  const changes = changesOf(fields, before, after, wordingIn(locale, names, units))
  const t = translator(locale, 'history')
  if (changes.length === 0) return <p className="mt-4">{t('same')}</p>
  return <FieldChanges changes={changes} locale={locale} />
}
