import {
  along,
  axisHeight,
  clearTicks,
  edge,
  heightOf,
  marginRight,
  plotTop,
  rowHeight,
  valueAxisWidth,
  widestBar,
} from '@/components/charts/chart-box.ts'
import { outline } from '@/components/charts/point-mark.tsx'
import type { ChartPoint, ChartProps } from '@/components/charts/types.ts'

const muted = { fill: 'var(--muted)', fontSize: 12 } as const
/** The plot's width on a phone, and from which on every label may stand that does at this width. */
const narrow = 260
const wide = 400

/**
 * A chart as the server draws it: there before any script, at any width (places along the time axis are percentages),
 * and at the very places where the interactive chart draws.
 */
export function StillChart({
  shape,
  points,
  dashed = [],
  acts,
  xTicks,
  yTicks,
  span,
  label,
  colour = 'ink',
  height = 280,
}: ChartProps) {
  const ink = `var(--${colour})`
  const values = yTicks.map((tick) => tick.at)
  const domain: [number, number] = [Math.min(...values), Math.max(...values)]
  const top = plotTop(acts)
  const bottom = height - axisHeight
  const left = valueAxisWidth(yTicks)
  const y = (value: number) => heightOf(value, domain, top, bottom)
  const x = (at: number) => `${along(at, span)}%`
  const always = new Set(clearTicks(xTicks, span, narrow))
  const roomy = clearTicks(xTicks, span, wide)
  const step = shape === 'steps'
  return (
    <div className="relative size-full" role="img" aria-label={label}>
      <svg className="absolute inset-0 size-full" aria-hidden="true">
        {yTicks.map((tick) => (
          <text key={tick.at} x={left - 8} y={y(tick.at)} dy="0.355em" textAnchor="end" {...muted}>
            {tick.label}
          </text>
        ))}
      </svg>
      <div className="absolute inset-y-0" style={{ left, right: marginRight }}>
        <svg className="absolute size-full overflow-visible" aria-hidden="true">
          {values.map((value) => (
            <line key={value} x1="0" x2="100%" y1={y(value)} y2={y(value)} stroke="var(--rule)" />
          ))}
          <line x1="0" x2="100%" y1={bottom} y2={bottom} stroke="var(--rule-strong)" />
          {domain[0] < 0 ? <line x1="0" x2="100%" y1={y(0)} y2={y(0)} stroke="var(--ink)" /> : null}
        </svg>
      </div>
      <div className="@container absolute inset-y-0" style={{ left: left + edge, right: marginRight + edge }}>
        <svg className="absolute size-full overflow-visible" aria-hidden="true">
          {roomy.map((tick) => (
            <g key={tick.at} className={always.has(tick) ? undefined : 'hidden @sm:block'}>
              <line x1={x(tick.at)} x2={x(tick.at)} y1={bottom} y2={bottom + 6} stroke="var(--rule-strong)" />
              <text x={x(tick.at)} y={bottom + 8} dy="0.71em" textAnchor="middle" {...muted}>
                {tick.label}
              </text>
            </g>
          ))}
          {acts.map((act) => (
            <g key={act.mark}>
              <line
                x1={x(act.at)}
                x2={x(act.at)}
                y1={top}
                y2={bottom}
                stroke="var(--rule-strong)"
                strokeDasharray="2 3"
              />
              <text
                x={x(act.at)}
                y={top - 4 - act.row * rowHeight}
                textAnchor="middle"
                fill="var(--ink)"
                fontSize={11}
                fontWeight={600}
              >
                {act.mark}
              </text>
            </g>
          ))}
          {shape === 'bars' ? (
            <Bars
              points={points}
              span={span}
              gap={narrowest(xTicks.map(({ at }) => along(at, span)))}
              ink={ink}
              y={y}
            />
          ) : (
            <Run points={points} span={span} ink={ink} y={y} step={step} />
          )}
          {dashed.map((run) => (
            <Run key={run[0]?.at} points={run} span={span} ink={ink} y={y} broken step={step} />
          ))}
        </svg>
      </div>
    </div>
  )
}

type Marks = { points: ChartPoint[]; span: [number, number]; ink: string; y: (value: number) => number }

/** The least distance between neighbours, in percent. */
const narrowest = (places: number[]): number =>
  Math.min(100, ...places.slice(1).map((place, index) => place - (places[index] ?? 0)))

function Bars({ points, span, ink, y, gap }: Marks & { gap: number }) {
  return points.flatMap((point) => {
    if (point.value === null) return []
    const [from, to] = point.range ?? [0, point.value]
    const [upper, lower] = [Math.min(y(from), y(to)), Math.max(y(from), y(to))]
    return (
      <rect
        key={point.at}
        x={`${along(point.at, span)}%`}
        y={upper}
        height={lower - upper}
        fill={ink}
        stroke={ink}
        {...outline[point.firmness]}
        style={{
          width: `min(${widestBar}px, ${gap * 0.8}%)`,
          transform: 'translateX(-50%)',
          transformBox: 'fill-box',
        }}
      />
    )
  })
}

/** A line or steps, with a dot where a figure stands; a gap where there is none. */
function Run({ points, span, ink, y, step, broken = false }: Marks & { step: boolean; broken?: boolean }) {
  const x = (point: ChartPoint) => `${along(point.at, span)}%`
  const pen = broken
    ? { stroke: ink, strokeDasharray: '5 4', strokeWidth: 1.5 }
    : { stroke: ink, strokeWidth: 2 }
  return (
    <>
      {points.slice(1).map((point, index) => {
        const before = points[index]
        if (!before || before.value === null) return null
        const level = y(before.value)
        const next = point.value === null ? null : y(point.value)
        if (!step) {
          return next === null ? null : (
            <line
              key={`${point.at}/${point.value}`}
              x1={x(before)}
              y1={level}
              x2={x(point)}
              y2={next}
              {...pen}
            />
          )
        }
        return (
          <g key={`${point.at}/${point.value}`}>
            <line x1={x(before)} y1={level} x2={x(point)} y2={level} {...pen} />
            {next === null || next === level ? null : (
              <line x1={x(point)} y1={level} x2={x(point)} y2={next} {...pen} />
            )}
          </g>
        )
      })}
      {step
        ? null
        : points.map((point) =>
            point.value === null ? null : (
              <g key={`${point.at}/${point.value}`}>
                <circle cx={x(point)} cy={y(point.value)} r={4} fill="var(--paper)" />
                <circle
                  cx={x(point)}
                  cy={y(point.value)}
                  r={4}
                  fill={ink}
                  stroke={ink}
                  strokeWidth={1.5}
                  {...outline[point.firmness]}
                />
              </g>
            ),
          )}
    </>
  )
}
