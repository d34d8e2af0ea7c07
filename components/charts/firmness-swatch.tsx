import { outline } from '@/components/charts/point-mark.tsx'
import type { Colour, Firmness } from '@/components/charts/types.ts'

/** The mark of a legend, drawn like the chart's own. */
export function FirmnessSwatch({ firmness, colour }: { firmness: Firmness; colour: Colour }) {
  const ink = `var(--${colour})`
  return (
    <svg width="12" height="12" viewBox="0 0 12 12" aria-hidden="true" className="shrink-0">
      <rect x="1" y="1" width="10" height="10" fill={ink} stroke={ink} {...outline[firmness]} />
    </svg>
  )
}
