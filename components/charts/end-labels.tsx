import { type Frame, placeX, placeY, textWidth } from '@/components/charts/chart-box.ts'
import { inkOf } from '@/components/charts/firmness-look.ts'
import { spread } from '@/components/charts/spread.ts'
import type { ChartLine } from '@/components/charts/types.ts'

/** From this width on (of the whole chart, in pixels) names stand at the ends of lines; in classes as @min-[520px]. */
export const endsFrom = 520
const widest = 170
const lineHeight = 15

/** A name cut to the room at the end of a line. */
export function cutName(name: string): string {
  if (textWidth(name) <= widest) return name
  const letters = Array.from(name)
  while (letters.length > 1 && textWidth(`${letters.join('')}…`) > widest) letters.pop()
  return `${letters.join('').trimEnd()}…`
}

/** Room for the names at the right, in pixels. */
export const endsWidth = (lines: readonly ChartLine[]): number =>
  Math.ceil(Math.max(0, ...lines.map(({ name }) => textWidth(cutName(name))))) + 26

const lastOf = ({ points, dashed = [] }: ChartLine) =>
  [...points, ...dashed.flat()].filter(({ value }) => value !== null).sort((a, b) => b.at - a.at)[0]

/** The name of each line beside its last figure, moved apart where lines end close together; a hairline leads to it. */
export function EndLabels({ lines, frame }: { lines: readonly ChartLine[]; frame: Frame }) {
  const ends = lines.flatMap((line) => {
    const last = lastOf(line)
    return last ? [{ line, last, y: placeY(frame, last.value ?? 0) }] : []
  })
  const places = spread(
    ends.map(({ y }) => y),
    lineHeight,
    frame.top,
    frame.bottom - 4,
  )
  const right = frame.width ?? '100%'
  return ends.map(({ line, last, y }, index) => {
    const at = places[index] ?? y
    return (
      <g key={line.key}>
        {/* From where the line ends to the edge, and from there to the label. */}
        <line
          x1={placeX(frame, last.at)}
          x2={right}
          y1={y}
          y2={y}
          stroke="var(--rule)"
          strokeDasharray="1 3"
        />
        <svg x={right} y={0} overflow="visible" aria-hidden="true">
          <path d={`M3 ${y}L14 ${at}`} stroke={inkOf(line.ink)} strokeWidth={1} fill="none" />
          <text x={18} y={at} dy="0.355em" fill="var(--ink)" fontSize={12}>
            {cutName(line.name)}
          </text>
        </svg>
      </g>
    )
  })
}
