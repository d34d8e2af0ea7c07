import { type Frame, type Point, stateLines } from '@/lib/companies/us-map.ts'

/** What of the map is shown at a width, and where the marks of the places stand there. */
type Layout = { frame: Frame; marks: (Point | null)[] }

type Props = { label: string; places: Point[]; phone: Layout; wide: Layout }

/** The states in hairlines, and from each place whose mark stands beside it a line to that mark. */
export function StateMap({ label, places, phone, wide }: Props) {
  return (
    <svg role="img" aria-label={label} className="absolute inset-0 size-full">
      <defs>
        <path id="state-lines" d={stateLines()} vectorEffect="non-scaling-stroke" />
      </defs>
      <Part places={places} layout={phone} className="sm:hidden" />
      <Part places={places} layout={wide} className="max-sm:hidden" />
    </svg>
  )
}

function Part({ places, layout, className }: { places: Point[]; layout: Layout; className: string }) {
  const { frame, marks } = layout
  return (
    <svg
      aria-hidden
      viewBox={`${frame.x} ${frame.y} ${frame.width} ${frame.height}`}
      width="100%"
      height="100%"
      className={className}
    >
      <use href="#state-lines" className="fill-none stroke-rule-strong/70" strokeWidth="0.75" />
      {places.map((place, index) => (
        <Leader
          // biome-ignore lint/suspicious/noArrayIndexKey: two plants may stand in one town
          key={index}
          place={place}
          mark={marks[index] ?? null}
        />
      ))}
    </svg>
  )
}

function Leader({ place, mark }: { place: Point; mark: Point | null }) {
  if (mark === place) return null
  const from = `M${round(place.x)},${round(place.y)}`
  return (
    <g className="stroke-ink">
      {mark ? (
        <path
          d={`${from}L${round(mark.x)},${round(mark.y)}`}
          strokeWidth="1"
          vectorEffect="non-scaling-stroke"
        />
      ) : null}
      {/* A line of no length with round ends: a dot of one size at any width. */}
      <path d={`${from}h0`} strokeWidth="6" strokeLinecap="round" vectorEffect="non-scaling-stroke" />
    </g>
  )
}

const round = (value: number) => Math.round(value * 10) / 10
