import type { CSSProperties } from 'react'
import { PlantMark } from '@/components/companies/plant-mark.tsx'
import { StateMap } from '@/components/companies/state-map.tsx'
import type { PlantKind } from '@/lib/companies/places.ts'
import { markPlaces } from '@/lib/companies/plant-places.ts'
import { type Frame, frameOf, type Point, sheet } from '@/lib/companies/us-map.ts'

/** A place with its numbered mark, which is a link; `label`: all that the map says of it. */
export type MapMark = {
  key: string
  at: Point
  number: number
  kind: PlantKind
  href: string
  title: string
  label: string
}

/** Marks are 24 px at any width; the map is at least so wide on a phone, and from the breakpoint sm on. */
const phoneWidth = { width: 328, size: 24 }
const wideWidth = { width: 570, size: 24 }
/** Of more than this a phone shows the places alone: marks beside them would only be a crowd. */
const mostOnPhone = 12

/**
 * Marks on a map of the United States, whole in the server's HTML; on a phone only the part around them. Marks that
 * would cover each other stand beside their place, with a line to it.
 */
export function MarkMap({ marks, label }: { marks: MapMark[]; label: string }) {
  const places = marks.map(({ at }) => at)
  const near = frameOf(places)
  const phone = places.length > mostOnPhone ? places.map(() => null) : markPlaces(places, near, phoneWidth)
  const wide = markPlaces(places, sheet, wideWidth)
  return (
    <div className="relative" style={{ aspectRatio: `${sheet.width} / ${sheet.height}` }}>
      <StateMap
        label={label}
        places={places}
        phone={{ frame: near, marks: phone }}
        wide={{ frame: sheet, marks: wide }}
      />
      <ol>
        {marks.map((mark, index) => (
          <li key={mark.key}>
            <a
              href={mark.href}
              title={mark.title}
              aria-label={mark.label}
              style={position({ at: phone[index], frame: near }, { at: wide[index], frame: sheet })}
              className={`-translate-x-1/2 -translate-y-1/2 absolute top-(--phone-y) left-(--phone-x) rounded-full hover:z-1 sm:top-(--wide-y) sm:left-(--wide-x) ${
                phone[index] ? '' : 'max-sm:hidden'
              } ${wide[index] ? '' : 'sm:hidden'}`}
            >
              <PlantMark number={mark.number} kind={mark.kind} />
            </a>
          </li>
        ))}
      </ol>
    </div>
  )
}

type Spot = { at: Point | null | undefined; frame: Frame }

/** Both layouts in percent of the map, for the breakpoint to choose. */
function position(phone: Spot, wide: Spot): CSSProperties {
  return { ...percent('phone', phone), ...percent('wide', wide) } as CSSProperties
}

function percent(name: string, { at, frame }: Spot): Record<string, string> {
  if (!at) return {}
  const share = (value: number) => `${Math.round(value * 10_000) / 100}%`
  return {
    [`--${name}-x`]: share((at.x - frame.x) / frame.width),
    [`--${name}-y`]: share((at.y - frame.y) / frame.height),
  }
}
