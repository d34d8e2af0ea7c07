import { along, type Frame, placeX, placeY, widestBar } from '@/components/charts/chart-box.ts'
import { inkOf, outline } from '@/components/charts/firmness-look.ts'
import type { ChartPoint, Ink } from '@/components/charts/types.ts'

type Props = { points: ChartPoint[]; frame: Frame; gap: number; ink: Ink }

/** Columns from zero to their figure, or over the span of a range; what is calculated is hatched. */
export function Bars({ points, frame, gap, ink }: Props) {
  // The same wherever the ink is the same: charts of one page may share it.
  const hatch = `hatch-${ink}`
  const colour = inkOf(ink)
  const wide = frame.width === undefined ? null : Math.min(widestBar, (gap * 0.8 * frame.width) / 100)
  return (
    <>
      {points.some(({ firmness }) => firmness === 'hatched') ? (
        <pattern id={hatch} width="5" height="5" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
          <rect width="2" height="5" fill={colour} />
        </pattern>
      ) : null}
      {points.flatMap((point) => {
        if (point.value === null) return []
        const [from, to] = point.range ?? [0, point.value]
        const [one, other] = [placeY(frame, from), placeY(frame, to)]
        const hatched = point.firmness === 'hatched'
        const upper = Math.min(one, other)
        return (
          <rect
            key={point.at}
            x={
              wide === null
                ? placeX(frame, point.at)
                : Math.round(along(point.at, frame.span) * (frame.width ?? 0) - wide * 50) / 100
            }
            y={upper}
            width={wide ?? undefined}
            height={Math.max(Math.abs(one - other), 1)}
            stroke={colour}
            {...outline[point.firmness]}
            fill={hatched ? `url(#${hatch})` : colour}
            fillOpacity={hatched ? 1 : outline[point.firmness].fillOpacity}
            style={
              wide === null
                ? {
                    width: `min(${widestBar}px, ${gap * 0.8}%)`,
                    transform: 'translateX(-50%)',
                    transformBox: 'fill-box',
                  }
                : undefined
            }
          />
        )
      })}
    </>
  )
}
