import type { PlantKind } from '@/lib/companies/places.ts'

/** Solid, broken, or square and struck through: the kinds are told apart without colour. Backgrounds are printed too. */
const look: Record<PlantKind, string> = {
  running: 'rounded-full border-ink bg-ink text-paper [print-color-adjust:exact]',
  coming: 'rounded-full border-dashed border-ink bg-paper text-ink',
  closed:
    'rounded-sm border-muted text-ink [print-color-adjust:exact] bg-[linear-gradient(to_top_right,var(--paper)_46%,var(--rule-strong)_46%,var(--rule-strong)_54%,var(--paper)_54%)]',
}

type Props = {
  number?: number
  kind: PlantKind
  /** For the key of the map. */
  small?: boolean
}

/** The numbered mark of a plant, as the map and the list show it. */
export function PlantMark({ number, kind, small }: Props) {
  return (
    <span
      aria-hidden
      className={`inline-grid shrink-0 place-items-center border-[1.5px] font-semibold text-xs leading-none ${small ? 'size-4' : 'size-6'} ${look[kind]}`}
    >
      {/* The number stands clear of the stroke. */}
      {number === undefined ? null : (
        <span className={kind === 'closed' ? 'bg-paper px-px' : ''}>{number}</span>
      )}
    </span>
  )
}
