import { type Frame, type Point, stateLines } from '@/lib/companies/us-map.ts'

/** What of the map is shown at a width, and how many pixels from their places the marks stand there. */
export type Layout = { frame: Frame; offs: (Point | null)[] }

type Props = { label: string; places: Point[]; phone: Layout; middle: Layout; wide: Layout }

/** The states in hairlines, and from each place whose mark stands beside it a line to that mark. */
export function StateMap({ label, places, phone, middle, wide }: Props) {
  return (
    <svg role="img" aria-label={label} className="absolute inset-0 size-full">
      <defs>
        <path id="state-lines" d={stateLines()} vectorEffect="non-scaling-stroke" />
      </defs>
      <Part places={places} layout={phone} className="sm:hidden" />
      <Part places={places} layout={middle} className="max-sm:hidden xl:hidden" />
      <Part places={places} layout={wide} className="max-xl:hidden" />
    </svg>
  )
}

function Part({ places, layout, className }: { places: Point[]; layout: Layout; className: string }) {
  const { frame, offs } = layout
  return (
    <g aria-hidden className={className}>
      <svg
        aria-hidden
        viewBox={`${frame.x} ${frame.y} ${frame.width} ${frame.height}`}
        width="100%"
        height="100%"
      >
        <use href="#state-lines" className="fill-none stroke-rule-strong/70" strokeWidth="0.75" />
      </svg>
      {places.map((place, index) => (
        <Leader
          // biome-ignore lint/suspicious/noArrayIndexKey: two plants may stand in one town
          key={index}
          x={(place.x - frame.x) / frame.width}
          y={(place.y - frame.y) / frame.height}
          off={offs[index] ?? null}
        />
      ))}
    </g>
  )
}

/** In pixels from its place on, as its mark is. */
function Leader({ x, y, off }: { x: number; y: number; off: Point | null }) {
  if (off?.x === 0 && off.y === 0) return null
  const percent = (share: number) => `${Math.round(share * 10_000) / 100}%`
  return (
    <svg aria-hidden x={percent(x)} y={percent(y)} overflow="visible" className="stroke-ink">
      {off ? <path d={`M0,0L${off.x},${off.y}`} strokeWidth="1" /> : null}
      {/* A line of no length with round ends: a dot. */}
      <path d="M0,0h0" strokeWidth="6" strokeLinecap="round" />
    </svg>
  )
}
