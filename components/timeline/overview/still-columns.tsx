import { type Columns, countOf } from '@/components/timeline/overview/bins.ts'
import { tones } from '@/components/timeline/overview/tones.ts'
import { entryKinds } from '@/lib/timeline/filters.ts'

type Props = { columns: Columns; plot: { top: number; bottom: number } }

/** The columns as the server draws them: at any width, at the places where the interactive ones stand. */
export function StillColumns({ columns: { bins, most }, plot: { top, bottom } }: Props) {
  const width = 100 / bins.length
  const tall = (count: number) => (count / most) * (bottom - top)
  // A single entry among thousands still shows.
  return (
    <svg className="absolute inset-0 size-full" aria-hidden="true">
      {bins.map((bin, index) => {
        if (countOf(bin) === 0) return null
        let below = 0
        return (
          <g key={bin.start}>
            {entryKinds.map((kind) => {
              if (bin[kind] === 0) return null
              below += bin[kind]
              return (
                <rect
                  key={kind}
                  x={`${(index + 0.05) * width}%`}
                  y={bottom - Math.max(tall(below), 1)}
                  width={`${width * 0.9}%`}
                  height={Math.max(tall(bin[kind]), 1)}
                  fill={tones[kind].fill}
                  fillOpacity={tones[kind].opacity}
                />
              )
            })}
          </g>
        )
      })}
    </svg>
  )
}
