import type { ReactNode } from 'react'
import { ActLegend } from '@/components/charts/act-legend.tsx'
import type { PlacedAct } from '@/components/charts/act-marks.ts'
import { Disclosure } from '@/components/ui/disclosure.tsx'
import type { Locale } from '@/lib/i18n/locales.ts'

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
  /** As the numbers on the chart lead to. */
  listId: string
  /** How figures that are no plain reports are drawn. */
  legend?: ReactNode
  /** Where the figures come from, and how new the newest is. */
  source: ReactNode
  /** Says what opens: "Table: 12 figures". */
  tableLabel: string
  table: ReactNode
  /** Downloads, after the source. */
  out?: ReactNode
  /** Show the table (and the acts) at once: where the chart is what the page is about. */
  open?: boolean
  /** The list of acts alone; as `open` unless said. */
  actsOpen?: boolean
  /** Between the title and the drawing: the newest figure, large. */
  lead?: ReactNode
  /** The drawing. */
  children: ReactNode
}

/** What every chart says on its face: title, unit, legends, source and date, and the table it is drawn from. */
export function ChartFrame({
  locale,
  title,
  unit,
  acts,
  omitted = 0,
  listId,
  legend,
  source,
  tableLabel,
  table,
  out,
  open = false,
  actsOpen = open,
  lead,
  children,
}: Props) {
  return (
    <figure className="chart min-w-0">
      <figcaption className="mb-2">
        <h3 className="font-semibold leading-snug">{title}</h3>
        <p className="text-muted text-sm">{unit}</p>
      </figcaption>
      {lead}
      {children}
      {legend}
      <p className="mt-1 text-muted text-sm leading-snug">{source}</p>
      {out}
      <ActLegend acts={acts} omitted={omitted} locale={locale} open={actsOpen} listId={listId} />
      <Disclosure summary={tableLabel} open={open}>
        {table}
      </Disclosure>
    </figure>
  )
}
