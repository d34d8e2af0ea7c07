import { Changes } from '@/components/desk/changes.tsx'
import { ListFrame } from '@/components/desk/list-frame.tsx'
import { DataTable } from '@/components/ui/data-table.tsx'
import { requirePage } from '@/lib/auth/session.ts'
import { db } from '@/lib/db.ts'
import { listLog } from '@/lib/desk/log.ts'
import { parseListSearch } from '@/lib/desk/search.ts'
import type { Locale } from '@/lib/i18n/locales.ts'
import { translator } from '@/lib/i18n/translator.ts'

export default async function LogPage({ params, searchParams }: PageProps<'/[locale]/desk/log'>) {
  const locale = (await params).locale as Locale
  await requirePage(locale, '/desk/log')
  const { q, page } = parseListSearch(await searchParams)
  const found = await listLog(db(), q, page)
  const t = translator(locale, 'desk')
  const when = new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeStyle: 'medium', timeZone: 'UTC' })
  return (
    <ListFrame locale={locale} title={t('nav.log')} path="/desk/log" query={{ q }} {...found}>
      <DataTable
        caption={t('nav.log')}
        columns={[
          { key: 'at', label: t('columns.at') },
          { key: 'actor', label: t('columns.actor') },
          { key: 'action', label: t('columns.action') },
          { key: 'entity', label: t('columns.entity') },
          { key: 'changed', label: t('columns.changed') },
        ]}
        rows={found.rows.map((entry) => ({
          key: entry.id,
          cells: {
            at: <time dateTime={entry.at}>{when.format(new Date(entry.at))}</time>,
            actor: entry.actor,
            action: entry.action,
            entity: `${entry.entity} ${entry.slug ?? entry.entityId}`,
            changed: <Changes changes={entry.changed} words={[t('columns.before'), t('columns.after')]} />,
          },
        }))}
      />
    </ListFrame>
  )
}
