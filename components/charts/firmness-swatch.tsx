import { inkOf, outline } from '@/components/charts/firmness-look.ts'
import type { Colour, Firmness } from '@/components/charts/types.ts'

/** The mark of a legend, drawn like the chart's own. */
export function FirmnessSwatch({ firmness, colour }: { firmness: Firmness; colour: Colour }) {
  const ink = inkOf(colour)
  return (
    <svg width="12" height="12" viewBox="0 0 12 12" aria-hidden="true" className="shrink-0">
      <rect x="1" y="1" width="10" height="10" fill={ink} stroke={ink} {...outline[firmness]} />
      {firmness === 'hatched' ? <path d="M1 7L7 1M3 11L11 3" stroke={ink} strokeWidth={2} /> : null}
    </svg>
  )
}
