import { placeActs } from '@/components/charts/act-marks.ts'
import { calendarTicks } from '@/components/charts/axis-words.ts'
import { valueAxisWidth } from '@/components/charts/chart-box.ts'
import { FilePage, margin, width } from '@/components/charts/file/file-page.tsx'
import { FilePlot } from '@/components/charts/file/file-plot.tsx'
import { resolveInks } from '@/components/charts/file/light-inks.ts'
import { wrapText } from '@/components/charts/file/wrap.ts'
import { toXml } from '@/components/charts/file/xml.ts'
import { legendItems } from '@/components/charts/legend-items.tsx'
import { drawingOf } from '@/components/charts/line-points.ts'
import { lineSource, lineUnit } from '@/components/charts/line-words.ts'
import { drawLines, type NamedLine, sharedTicks, spanPoints } from '@/components/charts/lines-drawing.ts'
import type { ChartLine, ChartTick, Colour } from '@/components/charts/types.ts'
import type { Under } from '@/components/charts/under.ts'
import { claimText, correctionNote } from '@/components/claims/claim-words.ts'
import { formatDay } from '@/lib/format/date.ts'
import { periodLabel } from '@/lib/format/period.ts'
import type { Locale } from '@/lib/i18n/locales.ts'
import { translator } from '@/lib/i18n/translator.ts'
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
  /** Drawn under them on the same time axis. */
  under?: Under | undefined
  /** Where the figures can be checked: shown as it is. */
  address: string
}

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
  const page = new FilePage()
  page.text(wrapText(title, inner, 19), 19, { fontWeight: 600, fill: 'var(--ink)' })
  if (unit) page.text(wrapText(unit, inner, 13), 13, { fill: 'var(--muted)' })
  page.gap(8)
  if (layout === 'multiples') page.plots(lines, drawn, { locale, span, xTicks, unitView })
  else if (first) {
    const yTicks = sharedTicks(all, drawn, unitView, locale)
    // What stands under a chart has no names at its right.
    const ends = many && !asked.under
    const axisWidth = Math.max(valueAxisWidth(yTicks), asked.under?.axisWidth ?? 0)
    page.place(
      290,
      <FilePlot
        {...{ lines: drawn, acts, xTicks, yTicks, span, label: title, ends, axisWidth }}
        x={margin}
        y={page.height}
        width={inner}
        height={290}
      />,
    )
  }
  if (asked.under) {
    const { axisWidth } = asked.under
    const above = layout === 'one' ? valueAxisWidth(sharedTicks(all, drawn, unitView, locale)) : 0
    page.under(asked.under.chart(span), span, Math.max(axisWidth, above))
  }
  page.legend(layout === 'one' && many ? drawn : [], legendItems(drawn, locale))
  page.acts(acts, locale)
  for (const said of correctionsOf(lines, locale))
    page.text(wrapText(said, inner, 12), 12, { fill: 'var(--ink)' })
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

/** More corrections than this are told in the page. */
const mostCorrections = 6

/** Which of the drawn figures were corrected, and from what: a picture goes where no page can say so. */
function correctionsOf(lines: readonly NamedLine[], locale: Locale): string[] {
  const t = translator(locale, 'metrics')
  const said = lines.flatMap(({ line, name }) =>
    line.points.flatMap(({ claim, period }) => {
      const note = claim && correctionNote(claim, locale)
      if (!claim || !note) return []
      const figure = claimText(claim, locale)
      return [t('file.corrected', { name, period: periodLabel(period, locale, 'short'), figure, note })]
    }),
  )
  return said.slice(-mostCorrections)
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
