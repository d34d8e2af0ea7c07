import type { ReactNode } from 'react'
import { ActLegend } from '@/components/charts/act-legend.tsx'
import type { PlacedAct } from '@/components/charts/act-marks.ts'
import { FirmnessSwatch } from '@/components/charts/firmness-swatch.tsx'
import type { Colour, Firmness } from '@/components/charts/types.ts'
import { Disclosure } from '@/components/ui/disclosure.tsx'
import type { Locale } from '@/lib/i18n/locales.ts'
import { translator } from '@/lib/i18n/translator.ts'

type Props = {
  locale: Locale
  /** What is measured, and of whom. */
  title: ReactNode
  /** Unit, what a change is against, length and range of the periods. */
  unit: ReactNode
  /** From `placeActs`: the same that the chart draws. */
  acts: PlacedAct[]
  /** Acts of the span that were left out. */
  omitted?: number
  /** The firmnesses that occur; told apart in a legend when there is more than one. */
  firmness?: Firmness[]
  /** What a broken line says here, where it is no forecast. */
  dashedMeans?: string
  colour?: Colour
  /** Where the figures come from, and how new the newest is. */
  source: ReactNode
  /** Says what opens: "Table: 12 figures". */
  tableLabel: string
  table: ReactNode
  /** Show the table (and the acts) at once: where the chart is what the page is about. */
  open?: boolean
  /** The list of acts alone; as `open` unless said. */
  actsOpen?: boolean
  /** Between the title and the drawing: the newest figure, large. */
  lead?: ReactNode
  /** The drawing. */
  children: ReactNode
}

const order: Firmness[] = ['solid', 'light', 'hatched', 'hollow', 'dashed']

/** What every chart says on its face: title, unit, legends, source and date, and the table it is drawn from. */
export function ChartFrame({
  locale,
  title,
  unit,
  acts,
  omitted = 0,
  firmness = [],
  dashedMeans,
  colour = 'ink',
  source,
  tableLabel,
  table,
  open = false,
  actsOpen = open,
  lead,
  children,
}: Props) {
  const t = translator(locale, 'metrics')
  const kinds = order.filter((kind) => firmness.includes(kind))
  return (
    <figure className="min-w-0">
      <figcaption className="mb-2">
        <h3 className="font-semibold leading-snug">{title}</h3>
        <p className="text-muted text-sm">{unit}</p>
      </figcaption>
      {lead}
      {children}
      {kinds.length > 1 ? (
        <ul className="mt-1 flex flex-wrap gap-x-4 text-sm" aria-label={t('chart.legend')}>
          {kinds.map((kind) => (
            <li key={kind} className="flex items-center gap-1.5">
              <FirmnessSwatch firmness={kind} colour={colour} />
              {kind === 'dashed' && dashedMeans ? dashedMeans : t(`chart.firmness.${kind}`)}
            </li>
          ))}
        </ul>
      ) : null}
      <p className="mt-1 text-muted text-sm leading-snug">{source}</p>
      <ActLegend acts={acts} omitted={omitted} locale={locale} open={actsOpen} />
      <Disclosure summary={tableLabel} open={open}>
        {table}
      </Disclosure>
    </figure>
  )
}
