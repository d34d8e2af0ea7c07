import { cutName } from '@/components/charts/end-labels.tsx'
import { inkOf } from '@/components/charts/firmness-look.ts'
import { PointMark } from '@/components/charts/point-mark.tsx'
import type { ChartLine } from '@/components/charts/types.ts'

type Props = {
  lines: ChartLine[]
  /** Whether wide charts name their lines where they end: then they need no legend, unless a name was cut. */
  ends: boolean
  label: string
}

/** Which line is whose, by ink and mark. */
export function LineLegend({ lines, ends, label }: Props) {
  const whole = ends && lines.every(({ name }) => cutName(name) === name)
  return (
    <div className="@container">
      <ul
        className={`mt-1 flex flex-wrap gap-x-4 text-sm ${whole ? '@min-[520px]:hidden' : ''}`}
        aria-label={label}
      >
        {lines.map(({ key, name, ink, marker = 'circle' }) => (
          <li key={key} className="flex items-center gap-1.5">
            <svg width="24" height="14" viewBox="-12 -7 24 14" aria-hidden="true" className="shrink-0">
              <path d="M-12 0H12" stroke={inkOf(ink)} strokeWidth={2} />
              <PointMark marker={marker} firmness="solid" ink={ink} />
            </svg>
            {name}
          </li>
        ))}
      </ul>
    </div>
  )
}
