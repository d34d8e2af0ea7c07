import { timelineHref } from '@/components/timeline/filters.ts'
import { binLabel, type Columns, countOf } from '@/components/timeline/overview/bins.ts'
import { DataTable } from '@/components/ui/data-table.tsx'
import { TextLink } from '@/components/ui/text-link.tsx'
import type { Locale } from '@/lib/i18n/locales.ts'
import { translator } from '@/lib/i18n/translator.ts'
import { entryKinds } from '@/lib/timeline/filters.ts'
import { binEnd } from '@/lib/timeline/overview.ts'
import { type TimelineView, withView } from '@/lib/timeline/view.ts'

type Props = { columns: Columns; view: TimelineView; locale: Locale }

/** The columns in numbers, newest first; each period with entries leads to the stream of it. */
export function BinTable({ columns: { bins, unit }, view, locale }: Props) {
  const t = translator(locale, 'overview')
  const link = (start: string) => (
    <TextLink
      href={timelineHref(withView(view, { from: start, to: binEnd(start, unit) }), locale)}
      className="underline"
      rel="nofollow"
    >
      {binLabel(start, unit, locale)}
    </TextLink>
  )
  return (
    <div className="max-h-80 overflow-y-auto">
      <DataTable
        caption={t('tableCaption', { unit: t(`unit.${unit}`) })}
        columns={[
          { key: 'period', label: t('period') },
          ...entryKinds.map((kind) => ({ key: kind, label: t(`kind.${kind}`), numeric: true })),
        ]}
        rows={bins
          .filter((bin) => countOf(bin) > 0)
          .reverse()
          .map((bin) => {
            const { start, article, act, claim } = bin
            return { key: start, cells: { period: link(start), article, act, claim } }
          })}
      />
    </div>
  )
}
