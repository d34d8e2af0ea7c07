import { notFound } from 'next/navigation'
import { DataTable } from '@/components/ui/data-table.tsx'
import { readArticle } from '@/lib/articles/held.ts'
import { requirePage } from '@/lib/auth/session.ts'
import { db } from '@/lib/db.ts'
import { listRevisions } from '@/lib/desk/articles.ts'
import { parseId } from '@/lib/desk/search.ts'
import { type Locale, localePath } from '@/lib/i18n/locales.ts'
import { translator } from '@/lib/i18n/translator.ts'

export default async function HistoryPage({ params }: PageProps<'/[locale]/desk/articles/[id]/history'>) {
  const { locale: language, id: text } = await params
  const locale = language as Locale
  const id = parseId(text)
  if (id === null) notFound()
  await requirePage(locale, `/desk/articles/${id}/history`)
  const [held, revisions] = await Promise.all([readArticle(db(), id), listRevisions(db(), id)])
  if (!held) notFound()
  const t = translator(locale, 'desk')
  const known = new Set<string>(Object.keys(held.input))
  const path = localePath(locale, `/desk/articles/${id}`)
  return (
    <>
      <p className="text-sm">
        <a className="underline" href={path}>
          {held.input.headline}
        </a>
      </p>
      <h1 className="mt-1 mb-4 font-serif text-3xl">{t('history')}</h1>
      <DataTable
        caption={t('history')}
        columns={[
          { key: 'version', label: t('columns.version') },
          { key: 'at', label: t('columns.at') },
          { key: 'user', label: t('columns.actor') },
          { key: 'changed', label: t('columns.changed') },
          { key: 'open', label: t('columns.earlier') },
        ]}
        rows={revisions.map((revision) => ({
          key: String(revision.version),
          cells: {
            version: revision.version,
            at: <time dateTime={revision.at}>{revision.at.slice(0, 19).replace('T', ' ')}</time>,
            user: revision.user,
            changed: (
              <span className="text-muted">
                {revision.changed.filter((name) => known.has(name)).join(', ')}
              </span>
            ),
            open: (
              <a className="underline" href={`${path}?from=${revision.version}`}>
                {t('openEarlier')}
              </a>
            ),
          },
        }))}
      />
    </>
  )
}
