'use client'

import { Bar, BarChart, Tooltip, type TooltipContentProps, XAxis, YAxis } from 'recharts'
import { tones } from '@/components/timeline/overview/tones.ts'
import { type EntryKind, entryKinds } from '@/lib/timeline/filters.ts'

export type ColumnRow = { key: string; label: string; says: string } & Record<EntryKind, number>
export type ColumnsProps = {
  rows: ColumnRow[]
  most: number
  /** In pixels: of the whole box, and where columns begin and end in it. */
  height: number
  plot: { top: number; bottom: number }
}

/** The columns that answer to the pointer: in the place of the server's drawing. The keys belong to the ends of the range. */
export function InteractiveColumns({ rows, most, height, plot }: ColumnsProps) {
  return (
    <BarChart
      responsive
      data={rows}
      width={720}
      height={height}
      accessibilityLayer={false}
      style={{ position: 'absolute', inset: 0, width: '100%', height: '100%' }}
      margin={{ top: plot.top, right: 0, bottom: height - plot.bottom, left: 0 }}
      barCategoryGap="5%"
    >
      <XAxis dataKey="key" hide />
      <YAxis hide domain={[0, most]} />
      <Tooltip
        content={Tip}
        cursor={{ fill: 'var(--rule)', fillOpacity: 0.4 }}
        isAnimationActive={false}
        wrapperStyle={{ zIndex: 2 }}
      />
      {entryKinds.map((kind) => (
        <Bar
          key={kind}
          dataKey={kind}
          stackId="all"
          fill={tones[kind].fill}
          fillOpacity={tones[kind].opacity}
          minPointSize={(value) => (value ? 1 : 0)}
          isAnimationActive={false}
        />
      ))}
    </BarChart>
  )
}

function Tip({ active, payload }: TooltipContentProps) {
  const row = payload?.[0]?.payload as ColumnRow | undefined
  if (!active || !row) return null
  return (
    <div className="border border-rule-strong bg-paper px-2 py-1 text-sm shadow-sm">
      <p className="font-semibold">{row.label}</p>
      <p className="text-muted">{row.says}</p>
    </div>
  )
}
