import { along, type Frame, placeY } from '@/components/charts/chart-box.ts'
import { inkOf } from '@/components/charts/firmness-look.ts'
import type { ChartPoint, Ink } from '@/components/charts/types.ts'

type Props = {
  points: ChartPoint[]
  frame: Frame
  ink: Ink
  step: boolean
  /** Still ahead, or never more than said. */
  broken?: boolean
  /** An earlier word on the same periods. */
  faint?: boolean
}

/** In a page the plot's width is not known: paths are so many units wide, and stretched. */
const units = 1000

/** A line or steps as one path, with gaps where there is no figure; between ranges it is a band. */
export function Run({ points, frame, ink, step, broken = false, faint = false }: Props) {
  const wide = frame.width ?? units
  const x = (at: number) => Math.round(along(at, frame.span) * wide) / 100
  const path = step ? stepPath(points, x, frame) : linePath(points, x, frame)
  const bands = step ? [] : bandsOf(points, x, frame)
  const only = points.length === 1 && faint ? points[0] : undefined
  const drawn = (
    <>
      {bands.map((d) => (
        <path
          key={d}
          d={d}
          fill={inkOf(ink)}
          fillOpacity={0.18}
          stroke={inkOf(ink)}
          strokeWidth={0.75}
          strokeDasharray={broken ? '5 4' : undefined}
          {...keep}
        />
      ))}
      {path === '' ? null : (
        <path
          d={path}
          fill="none"
          stroke={inkOf(ink)}
          strokeWidth={broken ? 1.5 : faint ? 1.25 : 2}
          strokeDasharray={broken ? '5 4' : faint ? '2 3' : undefined}
          strokeOpacity={faint ? 0.75 : undefined}
          strokeLinejoin="round"
          {...keep}
        />
      )}
    </>
  )
  return (
    <>
      {frame.width === undefined && (path !== '' || bands.length > 0) ? (
        <svg
          width="100%"
          height={frame.bottom}
          viewBox={`0 0 ${units} ${frame.bottom}`}
          preserveAspectRatio="none"
          overflow="visible"
          aria-hidden="true"
        >
          {drawn}
        </svg>
      ) : (
        drawn
      )}
      {only ? <Tick point={only} frame={frame} ink={ink} /> : null}
    </>
  )
}

const keep = { vectorEffect: 'non-scaling-stroke' } as const

/** A word on one period alone: a short broken level across its column. */
function Tick({ point, frame, ink }: { point: ChartPoint; frame: Frame; ink: Ink }) {
  if (point.value === null) return null
  const place = along(point.at, frame.span)
  return (
    <svg
      x={frame.width === undefined ? `${place}%` : (place / 100) * frame.width}
      y={placeY(frame, point.value)}
      overflow="visible"
      aria-hidden="true"
    >
      <path d="M-17 0H17" stroke="var(--paper)" strokeWidth={3} />
      <path d="M-17 0H17" stroke={inkOf(ink)} strokeWidth={1.25} strokeDasharray="2 3" />
    </svg>
  )
}

type X = (at: number) => number

function linePath(points: ChartPoint[], x: X, frame: Frame): string {
  let path = ''
  let last: ChartPoint | null = null
  for (const point of points) {
    // A range is joined to its neighbours by a band.
    const joins = point.value !== null && !point.range
    if (point.value !== null && joins) {
      const joined = last !== null && last.value !== null && !last.range
      path += `${joined ? 'L' : 'M'}${x(point.at)} ${placeY(frame, point.value)}`
    }
    last = point
  }
  return path.includes('L') ? path : ''
}

/** Along, and then up or down, as a rate in force goes. */
function stepPath(points: ChartPoint[], x: X, frame: Frame): string {
  let path = ''
  let level: number | null = null
  for (const point of points) {
    const next = point.value === null ? null : placeY(frame, point.value)
    if (level !== null) path += `H${x(point.at)}`
    if (next !== null && level === null) path += `M${x(point.at)} ${next}`
    else if (next !== null && next !== level) path += `V${next}`
    level = next
  }
  return path
}

function bandsOf(points: ChartPoint[], x: X, frame: Frame): string[] {
  const reach = ({ range, value }: ChartPoint) => range ?? [value ?? 0, value ?? 0]
  return points.flatMap((point, index) => {
    const before = points[index - 1]
    if (point.value === null || !before || before.value === null || !(point.range || before.range)) return []
    const [from, to] = [reach(before), reach(point)]
    const [a, b] = [x(before.at), x(point.at)]
    const y = (value: number) => placeY(frame, value)
    return `M${a} ${y(from[0])}L${b} ${y(to[0])}V${y(to[1])}L${a} ${y(from[1])}Z`
  })
}
