import type { ReactNode } from 'react'
import { type PlacedAct, placeActs } from '@/components/charts/act-marks.ts'
import { calendarTicks } from '@/components/charts/axis-words.ts'
import { textWidth } from '@/components/charts/chart-box.ts'
import { FilePlot } from '@/components/charts/file/file-plot.tsx'
import { resolveInks } from '@/components/charts/file/light-inks.ts'
import { wrapText } from '@/components/charts/file/wrap.ts'
import { toXml } from '@/components/charts/file/xml.ts'
import { inkOf } from '@/components/charts/firmness-look.ts'
import { legendItems } from '@/components/charts/legend-items.tsx'
import { drawingOf } from '@/components/charts/line-points.ts'
import { lineSource, lineUnit } from '@/components/charts/line-words.ts'
import { drawLines, type NamedLine, sharedTicks, spanPoints } from '@/components/charts/lines-drawing.ts'
import { PointMark } from '@/components/charts/point-mark.tsx'
import type { ChartLine, ChartTick, Colour } from '@/components/charts/types.ts'
import { formatDay } from '@/lib/format/date.ts'
import type { Locale } from '@/lib/i18n/locales.ts'
import type { AxisUnit } from '@/lib/metrics/view.ts'
import type { PolicyMark } from '@/lib/policies/types.ts'

type Asked = {
  locale: Locale
  title: string
  /** One line is drawn as on its own page, several as on LinesFigure. */
  lines: NamedLine[]
  marks: PolicyMark[]
  /** The last day our sources see. */
  until: string
  unitView?: AxisUnit
  /** Of a single line. */
  colour?: Colour
  /** One axis for all, or a small chart for each line. */
  layout?: 'one' | 'multiples'
  /** Where the figures can be checked: shown as it is. */
  address: string
}

/** Drawn at two thirds of the size that the file asks for: type of 12 px reads as 18 px in a slide. */
const width = 800
const margin = 24
const least = 450
const fonts =
  "'Source Sans 3', 'Source Sans 3 Variable', 'Hiragino Sans', 'Yu Gothic', Meiryo, 'Noto Sans CJK JP', sans-serif"

/**
 * A whole chart as one file of SVG 1.1 that needs nothing else: title, unit, drawing, legends, acts, sources, newest date
 * and address, in light colours; 1200 px wide, at least 675 px high. @returns valid XML
 */
export function svgFile(asked: Asked): string {
  const { locale, title, lines, until, unitView = 'auto', layout = 'one' } = asked
  const inner = width - 2 * margin
  const all = lines.map(({ line }) => line)
  const [first] = lines
  const many = lines.length > 1
  const { drawn, span, xTicks } = drawingFor(asked)
  const { acts } = layout === 'one' ? placeActs(asked.marks, span, locale) : { acts: [] }
  const unit =
    first && layout === 'one' ? lineUnit({ ...first.line, points: spanPoints(lines) }, unitView, locale) : ''
  const page = new Page()
  page.text(wrapText(title, inner, 19), 19, { fontWeight: 600, fill: 'var(--ink)' })
  if (unit) page.text(wrapText(unit, inner, 13), 13, { fill: 'var(--muted)' })
  page.gap(8)
  if (layout === 'multiples') page.plots(lines, drawn, { locale, span, xTicks, unitView })
  else if (first) {
    const yTicks = sharedTicks(all, drawn, unitView, locale)
    page.place(
      290,
      <FilePlot
        {...{ lines: drawn, acts, xTicks, yTicks, span, label: title, ends: many }}
        x={margin}
        y={page.height}
        width={inner}
        height={290}
      />,
    )
  }
  page.legend(layout === 'one' && many ? drawn : [], legendItems(drawn, locale))
  page.acts(acts, locale)
  page.text(wrapText(lineSource(all, locale), inner, 12), 12, { fill: 'var(--muted)' })
  page.text(wrapText(`Roro · ${asked.address} · ${formatDay(until, locale)}`, inner, 12), 12, {
    fill: 'var(--muted)',
  })
  const height = Math.max(least, Math.ceil(page.height) + margin - 8)
  const svg = (
    <svg
      xmlns="http://www.w3.org/2000/svg"
      width={width * 1.5}
      height={height * 1.5}
      viewBox={`0 0 ${width} ${height}`}
      role="img"
      aria-labelledby="title desc"
      fontFamily={fonts}
    >
      <title id="title">{title}</title>
      <desc id="desc">{[unit, lineSource(all, locale)].filter(Boolean).join('. ')}</desc>
      <rect width={width} height={height} fill="var(--paper)" />
      {page.parts}
    </svg>
  )
  return `<?xml version="1.0" encoding="UTF-8"?>\n${resolveInks(toXml(svg))}\n`
}

function drawingFor({ locale, lines, until, colour = 'ink', layout = 'one' }: Asked): {
  drawn: ChartLine[]
  span: [number, number]
  xTicks: ChartTick[]
} {
  const [only] = lines
  if (layout === 'one' && lines.length === 1 && only) {
    const { span, ticks, ...drawing } = drawingOf(only.line, { until, locale })
    return {
      drawn: [{ key: only.line.id, name: only.name, ink: colour, ...drawing }],
      span,
      xTicks: ticks.length > 0 ? ticks : calendarTicks(span, locale),
    }
  }
  const { lines: drawn, span } = drawLines(lines, { until, locale })
  return { drawn, span, xTicks: calendarTicks(span, locale) }
}

/** Parts of the file, one under the other. */
class Page {
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
      const y = this.height + Math.floor(index / 2) * 205
      this.parts.push(
        <>
          <text x={x} y={y + 12} fontSize={13} fontWeight={600} fill="var(--ink)">
            {wrapText(one.name, wide, 13)[0]}
          </text>
          <text x={x} y={y + 28} fontSize={11} fill="var(--muted)">
            {wrapText(lineUnit(given.line, unitView, locale), wide, 11)[0]}
          </text>
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
            y={y + 34}
            width={wide}
            height={160}
          />
        </>,
      )
    }
    this.gap(rows * 205)
  }
}
