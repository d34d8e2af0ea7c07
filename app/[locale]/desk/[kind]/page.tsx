import { notFound } from 'next/navigation'
import { ListFrame } from '@/components/desk/list-frame.tsx'
import { DataTable } from '@/components/ui/data-table.tsx'
import { requirePage } from '@/lib/auth/session.ts'
import { db } from '@/lib/db.ts'
import { isThingKind } from '@/lib/desk/kinds.ts'
import { listThings } from '@/lib/desk/queries.ts'
import { parseListSearch } from '@/lib/desk/search.ts'
import { type Locale, localePath } from '@/lib/i18n/locales.ts'
import { translator } from '@/lib/i18n/translator.ts'

export default async function ThingsPage({ params, searchParams }: PageProps<'/[locale]/desk/[kind]'>) {
  const { locale: language, kind } = await params
  const locale = language as Locale
  if (!isThingKind(kind)) notFound()
  await requirePage(locale, `/desk/${kind}`)
  const { q, page } = parseListSearch(await searchParams)
  const found = await listThings(db(), kind, q, page)
  const t = translator(locale, 'desk')
  return (
    <ListFrame
      locale={locale}
      title={t(`nav.${kind}`)}
      path={`/desk/${kind}`}
      newPath={`/desk/${kind}/new`}
      query={{ q }}
      {...found}
    >
      <DataTable
        caption={t(`nav.${kind}`)}
        columns={[
          { key: 'name', label: t('fields.name') },
          { key: 'nameJa', label: t('columns.japanese') },
          { key: 'slug', label: t('fields.slug') },
          { key: 'version', label: t('columns.version'), numeric: true },
        ]}
        rows={found.rows.map(({ id, name, nameJa, slug, version }) => ({
          key: slug,
          cells: {
            name: (
              <a className="underline" href={localePath(locale, `/desk/${kind}/${id}`)}>
                {name}
              </a>
            ),
            nameJa: <span lang="ja">{nameJa}</span>,
            slug: <span className="text-muted">{slug}</span>,
            version,
          },
        }))}
      />
    </ListFrame>
  )
}
