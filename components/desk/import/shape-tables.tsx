import { DataTable } from '@/components/ui/data-table.tsx'
import { type CellKind, columnsOf, type RowType, rowTypes } from '@/lib/exchange/columns.ts'
import type { Locale } from '@/lib/i18n/locales.ts'
import { translator } from '@/lib/i18n/translator.ts'

/** The shapes of both files, from the very list by which they are read. */
export function ShapeTables({ locale }: { locale: Locale }) {
  const t = translator(locale, 'exchange')
  return (
    <div className="max-w-4xl">
      <h3 className="mt-2 mb-1 font-semibold">{t('shapes.csv.title')}</h3>
      <ul className="list-disc pl-5">
        {(['rows', 'order', 'lists', 'formulas', 'left', 'encoding'] as const).map((part) => (
          <li key={part}>{t(`shapes.csv.${part}`)}</li>
        ))}
      </ul>
      <h3 className="mt-4 mb-1 font-semibold">{t('shapes.jsonl.title')}</h3>
      <p>{t('shapes.jsonl.text')}</p>
      <h3 className="mt-4 mb-1 font-semibold">{t('shapes.both.title')}</h3>
      <ul className="list-disc pl-5">
        {(['identity', 'claims', 'states', 'fingerprint', 'left', 'limits'] as const).map((part) => (
          <li key={part}>{t(`shapes.both.${part}`)}</li>
        ))}
      </ul>
      {rowTypes.map((type) => (
        <details key={type} className="mt-3 border-rule border-t pt-2">
          <summary className="font-semibold">
            <code>{type}</code> {t(`shapes.types.${type}`)}
          </summary>
          <ColumnTable locale={locale} type={type} />
        </details>
      ))}
    </div>
  )
}

function ColumnTable({ locale, type }: { locale: Locale; type: RowType }) {
  const t = translator(locale, 'exchange')
  const labels = translator(locale, 'desk')
  const labelOf = (name: string) => {
    const own = `fields.${name}` as Parameters<typeof t>[0]
    return t.has(own) ? t(own) : labels(`fields.${name}` as Parameters<typeof labels>[0])
  }
  const isWord = (kind: CellKind): kind is readonly string[] => typeof kind !== 'string'
  return (
    <DataTable
      caption={t('shapes.caption', { type })}
      columns={[
        { key: 'name', label: t('columns.column') },
        { key: 'label', label: t('shapes.meaning') },
        { key: 'kind', label: t('shapes.holds') },
      ]}
      rows={columnsOf[type].map(({ name, kind }) => ({
        key: name,
        cells: {
          name: <code>{name}</code>,
          label: `${labelOf(name)}${name.endsWith('Ja') ? ` ${t('shapes.japanese')}` : ''}`,
          kind: isWord(kind) ? <code>{kind.join(' ')}</code> : t(`shapes.kinds.${kind}`),
        },
      }))}
    />
  )
}
