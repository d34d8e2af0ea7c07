import type { ReactNode } from 'react'
import type { PlacedAct } from '@/components/charts/act-marks.ts'
import { textWidth } from '@/components/charts/chart-box.ts'
import { FilePlot } from '@/components/charts/file/file-plot.tsx'
import { wrapText } from '@/components/charts/file/wrap.ts'
import { inkOf } from '@/components/charts/firmness-look.ts'
import type { legendItems } from '@/components/charts/legend-items.tsx'
import { lineUnit } from '@/components/charts/line-words.ts'
import { type NamedLine, sharedTicks } from '@/components/charts/lines-drawing.ts'
import { PointMark } from '@/components/charts/point-mark.tsx'
import type { ChartLine, ChartTick } from '@/components/charts/types.ts'
import type { UnderChart } from '@/components/charts/under.ts'
import { formatDay } from '@/lib/format/date.ts'
import type { Locale } from '@/lib/i18n/locales.ts'
import type { AxisUnit } from '@/lib/metrics/view.ts'

/** Drawn at two thirds of the size that the file asks for: type of 12 px reads as 18 px in a slide. */
export const width = 800
export const margin = 24

/** Parts of the file, one under the other. */
export class FilePage {
  parts: ReactNode[] = []
  height = margin

  gap(pixels: number) {
    this.height += pixels
  }

  place(height: number, part: ReactNode) {
    this.parts.push(part)
    this.height += height
  }

  text(lines: string[], size: number, look: { fontWeight?: number; fill: string }) {
    for (const line of lines) {
      this.height += size * 1.3
      this.parts.push(
        <text x={margin} y={Math.round(this.height - size * 0.25)} fontSize={size} {...look}>
          {line}
        </text>,
      )
    }
  }

  legend(lines: ChartLine[], items: ReturnType<typeof legendItems>) {
    const all = [
      ...lines.map(({ name, ink, marker = 'circle' as const }) => ({
        text: name,
        mark: (
          <>
            <path d="M-9 0H9" stroke={inkOf(ink)} strokeWidth={2} />
            <PointMark marker={marker} firmness="solid" ink={ink} />
          </>
        ),
      })),
      ...items,
    ]
    let x = margin
    for (const [index, { text, mark }] of all.entries()) {
      const wide = 26 + textWidth(text) + 16
      if (index === 0 || x + wide > width - margin) {
        x = margin
        this.height += 18
      }
      this.parts.push(
        <g transform={`translate(${x + 10} ${this.height - 6})`}>
          {mark}
          <text x={16} y={4} fontSize={12} fill="var(--ink)">
            {text}
          </text>
        </g>,
      )
      x += wide
    }
    this.gap(6)
  }

  acts(acts: PlacedAct[], locale: Locale) {
    for (const { mark, day, items } of acts) {
      const said = items.map(({ policy, text }) => `${policy}: ${text}`).join(locale === 'ja' ? '／' : ' / ')
      const lines = wrapText(`${mark}  ${formatDay(day, locale, 'short')}  ${said}`, width - 2 * margin, 11.5)
      this.text(lines.length > 2 ? [...lines.slice(0, 1), `${lines[1]?.slice(0, -1)}…`] : lines, 11.5, {
        fill: 'var(--ink)',
      })
    }
    this.gap(4)
  }

  under(
    { name, legend, source, lines, xTicks, yTicks }: UnderChart,
    span: [number, number],
    axisWidth: number,
  ) {
    if (lines.length === 0) return
    const inner = width - 2 * margin
    this.gap(6)
    this.text(wrapText(name, inner, 13), 13, { fontWeight: 600, fill: 'var(--ink)' })
    this.text(wrapText(legend, inner, 11.5), 11.5, { fill: 'var(--muted)' })
    this.gap(6)
    this.place(
      130,
      <FilePlot
        {...{ lines, acts: [], xTicks, yTicks, span, label: name, axisWidth }}
        x={margin}
        y={this.height}
        width={inner}
        height={130}
      />,
    )
    this.text(wrapText(source, inner, 11.5), 11.5, { fill: 'var(--muted)' })
    this.gap(8)
  }

  plots(
    lines: NamedLine[],
    drawn: ChartLine[],
    shared: { locale: Locale; span: [number, number]; xTicks: ChartTick[]; unitView: AxisUnit },
  ) {
    const { locale, span, xTicks, unitView } = shared
    const wide = (width - 2 * margin - 24) / 2
    const rows = Math.ceil(drawn.length / 2)
    for (const [index, one] of drawn.entries()) {
      const given = lines[index]
      if (!given) continue
      const x = margin + (index % 2) * (wide + 24)
      const y = this.height + Math.floor(index / 2) * 219
      this.parts.push(
        <>
          <text x={x} y={y + 12} fontSize={13} fontWeight={600} fill="var(--ink)">
            {wrapText(one.name, wide, 13)[0]}
          </text>
          {wrapText(lineUnit(given.line, unitView, locale), wide, 11)
            .slice(0, 2)
            .map((words, row) => (
              <text key={words} x={x} y={y + 28 + row * 14} fontSize={11} fill="var(--muted)">
                {words}
              </text>
            ))}
          <FilePlot
            {...{
              lines: [{ ...one, ink: 'ink', marker: 'circle' }],
              acts: [],
              xTicks,
              span,
              label: one.name,
            }}
            yTicks={sharedTicks([given.line], [one], unitView, locale)}
            x={x}
            y={y + 48}
            width={wide}
            height={160}
          />
        </>,
      )
    }
    this.gap(rows * 219)
  }
}
