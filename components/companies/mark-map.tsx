import type { CSSProperties } from 'react'
import { PlantMark } from '@/components/companies/plant-mark.tsx'
import { type Layout, StateMap } from '@/components/companies/state-map.tsx'
import type { PlantKind } from '@/lib/companies/places.ts'
import { spread } from '@/lib/companies/spread.ts'
import { frameOf, type Point, sheet } from '@/lib/companies/us-map.ts'

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

/** How narrow and how wide the map is drawn on a phone, from the breakpoint sm on, and from xl on. */
const widths = { phone: [328, 590], middle: [570, 920], wide: [760, 970] } as const
/** Of more than this a phone shows the places alone: marks beside them would only be a crowd. */
const mostOnPhone = 12

/**
 * Marks on a map of the United States, whole in the server's HTML; on a phone only the part around them. Marks that
 * would cover each other, or another's place, stand beside their place, with a line to it.
 */
export function MarkMap({ marks, label }: { marks: MapMark[]; label: string }) {
  const places = marks.map(({ at }) => at)
  const near = frameOf(places)
  const phone = {
    frame: near,
    offs:
      places.length > mostOnPhone
        ? places.map(() => null)
        : spread(places, { frame: near, widths: widths.phone }),
  }
  const middle = { frame: sheet, offs: spread(places, { frame: sheet, widths: widths.middle }) }
  const wide = { frame: sheet, offs: spread(places, { frame: sheet, widths: widths.wide }) }
  const shown = (layout: Layout, index: number, hidden: string) => (layout.offs[index] ? '' : hidden)
  return (
    <div className="relative" style={{ aspectRatio: `${sheet.width} / ${sheet.height}` }}>
      <StateMap label={label} places={places} phone={phone} middle={middle} wide={wide} />
      <ol>
        {marks.map((mark, index) => (
          <li key={mark.key}>
            <a
              href={mark.href}
              title={mark.title}
              aria-label={mark.label}
              style={
                {
                  ...spotOf('phone', mark.at, phone, index),
                  ...spotOf('middle', mark.at, middle, index),
                  ...spotOf('wide', mark.at, wide, index),
                } as CSSProperties
              }
              className={`-translate-x-1/2 -translate-y-1/2 absolute top-(--phone-y) left-(--phone-x) rounded-full hover:z-1 sm:top-(--middle-y) sm:left-(--middle-x) xl:top-(--wide-y) xl:left-(--wide-x) ${shown(
                phone,
                index,
                'max-sm:hidden',
              )} ${shown(middle, index, 'sm:max-xl:hidden')} ${shown(wide, index, 'xl:hidden')}`}
            >
              <PlantMark number={mark.number} kind={mark.kind} />
            </a>
          </li>
        ))}
      </ol>
    </div>
  )
}

/** A layout in percent of the map and pixels beside, for the breakpoint to choose. */
function spotOf(
  name: string,
  at: Point,
  { frame, offs }: Layout,
  index: number,
): Record<string, string> | undefined {
  const off = offs[index]
  if (!off) return undefined
  const share = (value: number) => Math.round(value * 10_000) / 100
  return {
    [`--${name}-x`]: `calc(${share((at.x - frame.x) / frame.width)}% + ${off.x}px)`,
    [`--${name}-y`]: `calc(${share((at.y - frame.y) / frame.height)}% + ${off.y}px)`,
  }
}
