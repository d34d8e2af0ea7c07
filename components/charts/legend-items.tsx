import type { ReactNode } from 'react'
import { inkOf, outline } from '@/components/charts/firmness-look.ts'
import { OtherMark, PointMark, TargetMark } from '@/components/charts/point-mark.tsx'
import type { ChartLine, ChartPoint, Firmness, Ink } from '@/components/charts/types.ts'
import type { Locale } from '@/lib/i18n/locales.ts'
import { translator } from '@/lib/i18n/translator.ts'

const order: Firmness[] = ['solid', 'light', 'hatched', 'hollow', 'dashed']

/** `mark`: drawn around 0, 14 px across. */
export type LegendItem = { key: string; mark: ReactNode; text: string }

/**
 * Each way in which figures of a chart are drawn, once; none where all are plain reports.
 * @param dashedMeans what a broken line says here, where it is no forecast
 */
export function legendItems(lines: ChartLine[], locale: Locale, dashedMeans?: string): LegendItem[] {
  const t = translator(locale, 'metrics')
  const drawn = lines
    .flatMap(({ points, dashed = [] }) => [...points, ...dashed.flat()])
    .filter(({ value }) => value !== null)
  const kinds = order.filter((kind) => drawn.some(({ firmness }) => firmness === kind))
  // Several lines say theirs by their marks; the legend's own is nobody's.
  const ink = lines.length === 1 ? (lines[0]?.ink ?? 'ink') : 'ink'
  const column = lines[0]?.shape === 'bars'
  return [
    ...(kinds.length === 1 && kinds[0] === 'solid' ? [] : kinds).map((kind) => ({
      key: kind,
      mark: column ? (
        <ColumnMark firmness={kind} ink={ink} />
      ) : (
        <PointMark marker="circle" firmness={kind} ink={ink} />
      ),
      text: kind === 'dashed' && dashedMeans ? dashedMeans : t(`chart.firmness.${kind}`),
    })),
    ...extras(lines, drawn, ink).map(({ key, mark }) => ({ key, mark, text: t(`chart.mark.${key}`) })),
  ]
}

function extras(lines: ChartLine[], drawn: ChartPoint[], ink: Ink) {
  const colour = inkOf(ink)
  const band = <path d="M-3 -6H3V6H-3Z" fill={colour} fillOpacity={0.18} stroke={colour} />
  const earlier = <path d="M-7 0H7" stroke={colour} strokeWidth={1.25} strokeDasharray="2 3" />
  const flag = (
    <g transform="translate(-3 6) scale(0.85)">
      <TargetMark ink={ink} />
    </g>
  )
  return [
    { key: 'range' as const, mark: band, occurs: drawn.some(({ range }) => range) },
    { key: 'target' as const, mark: flag, occurs: lines.some(({ targets = [] }) => targets.length > 0) },
    { key: 'earlier' as const, mark: earlier, occurs: lines.some(({ earlier = [] }) => earlier.length > 0) },
    {
      key: 'other' as const,
      mark: <OtherMark ink={ink} />,
      occurs: drawn.some(({ others = [] }) => others.length > 0),
    },
  ].filter(({ occurs }) => occurs)
}

function ColumnMark({ firmness, ink }: { firmness: Firmness; ink: Ink }) {
  const colour = inkOf(ink)
  return (
    <>
      <rect x="-5" y="-5" width="10" height="10" fill={colour} stroke={colour} {...outline[firmness]} />
      {firmness === 'hatched' ? <path d="M-5 1L1 -5M-3 5L5 -3" stroke={colour} strokeWidth={2} /> : null}
    </>
  )
}
