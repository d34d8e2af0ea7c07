import type { ChartPoint, Firmness } from '@/components/charts/types.ts'

export const outline: Record<Firmness, { fillOpacity: number; strokeDasharray?: string }> = {
  solid: { fillOpacity: 1 },
  light: { fillOpacity: 0.45 },
  hollow: { fillOpacity: 0 },
  dashed: { fillOpacity: 0, strokeDasharray: '3 2' },
}

type Place = { payload?: unknown; fill?: string; stroke?: string }
type BarPlace = Place & {
  x?: string | number
  y?: string | number
  width?: string | number
  height?: string | number
}
type DotPlace = Place & { cx?: string | number; cy?: string | number }

const firmnessOf = (payload: unknown): Firmness | null => {
  const point = payload as ChartPoint | undefined
  return point && point.value !== null ? point.firmness : null
}

/** A column, drawn so that a reported figure, an estimate and a forecast differ in greyscale too. */
export function BarMark({ x, y, width, height, fill, payload }: BarPlace) {
  const firmness = firmnessOf(payload)
  if (!firmness) return <g />
  const tall = Number(height)
  return (
    <rect
      x={x}
      y={tall < 0 ? Number(y) + tall : y}
      width={width}
      height={Math.abs(tall)}
      fill={fill}
      stroke={fill}
      {...outline[firmness]}
    />
  )
}

/** A dot on a line, by the same rule. */
export function DotMark({ cx, cy, stroke, payload }: DotPlace) {
  const firmness = firmnessOf(payload)
  if (!firmness || cx === undefined || cy === undefined) return <g />
  return (
    <>
      <circle cx={cx} cy={cy} r={4} fill="var(--paper)" />
      <circle cx={cx} cy={cy} r={4} fill={stroke} stroke={stroke} strokeWidth={1.5} {...outline[firmness]} />
    </>
  )
}

/** No mark at all: a tread of steps is its line. */
export const NoMark = () => <g />
