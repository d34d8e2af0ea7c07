import { inkOf, outline } from '@/components/charts/firmness-look.ts'
import type { Firmness, Ink, Marker } from '@/components/charts/types.ts'

/** Outlines around 0, about 8 px across and of like weight. */
const shapes: Record<Marker, string> = {
  circle: 'M-4 0A4 4 0 1 1 4 0A4 4 0 1 1 -4 0Z',
  square: 'M-3.5 -3.5H3.5V3.5H-3.5Z',
  up: 'M0 -4.6L4.4 3.4H-4.4Z',
  diamond: 'M0 -5L5 0L0 5L-5 0Z',
  down: 'M0 4.6L4.4 -3.4H-4.4Z',
  cross: 'M-1.5 -4.5H1.5V-1.5H4.5V1.5H1.5V4.5H-1.5V1.5H-4.5V-1.5H-1.5Z',
}

/** The mark of a figure on a line. */
export function PointMark({ marker, firmness, ink }: { marker: Marker; firmness: Firmness; ink: Ink }) {
  const colour = inkOf(ink)
  return (
    <>
      <path d={shapes[marker]} fill="var(--paper)" />
      <path
        d={shapes[marker]}
        fill={colour}
        stroke={colour}
        strokeWidth={1.5}
        fillOpacity={outline[firmness].fillOpacity}
        strokeDasharray={firmness === 'dashed' ? '2 1.5' : undefined}
      />
      {firmness === 'hatched' ? <circle r={1.3} fill={colour} /> : null}
    </>
  )
}

/** What was aimed at: a flag planted at the value. */
export function TargetMark({ ink }: { ink: Ink }) {
  const colour = inkOf(ink)
  return (
    <>
      <path d="M0 0V-14L9 -10.5L0 -7" fill="var(--paper)" stroke={colour} strokeWidth={1.5} />
      <circle r={2} fill={colour} />
    </>
  )
}

/** What another source says: a small open diamond, whoever it is. */
export function OtherMark({ ink }: { ink: Ink }) {
  return <path d="M0 -4L4 0L0 4L-4 0Z" fill="var(--paper)" stroke={inkOf(ink)} strokeWidth={1.25} />
}
