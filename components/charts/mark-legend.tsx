import { legendItems } from '@/components/charts/legend-items.tsx'
import type { ChartLine } from '@/components/charts/types.ts'
import type { Locale } from '@/lib/i18n/locales.ts'
import { translator } from '@/lib/i18n/translator.ts'

type Props = {
  lines: ChartLine[]
  /** What a broken line says here, where it is no forecast. */
  dashedMeans?: string
  locale: Locale
}

/** How figures that are no plain reports are drawn. */
export function MarkLegend({ lines, dashedMeans, locale }: Props) {
  const items = legendItems(lines, locale, dashedMeans)
  if (items.length === 0) return null
  return (
    <ul
      className="mt-1 flex flex-wrap gap-x-4 text-sm"
      aria-label={translator(locale, 'metrics')('chart.legend')}
    >
      {items.map(({ key, mark, text }) => (
        <li key={key} className="flex items-center gap-1.5">
          <svg width="14" height="14" viewBox="-7 -7 14 14" aria-hidden="true" className="shrink-0">
            {mark}
          </svg>
          {text}
        </li>
      ))}
    </ul>
  )
}
