import type { CSSProperties } from 'react'
import { PlantMark } from '@/components/companies/plant-mark.tsx'
import { StateMap } from '@/components/companies/state-map.tsx'
import type { PlantKind } from '@/lib/companies/places.ts'
import { markPlaces, type PlacedPlant } from '@/lib/companies/plant-places.ts'
import { type Frame, frameOf, type Point, sheet } from '@/lib/companies/us-map.ts'
import { type Locale, pick } from '@/lib/i18n/locales.ts'
import { translator } from '@/lib/i18n/translator.ts'

/** Marks are 24 px at any width; the map is at least so wide on a phone, and from the breakpoint sm on. */
const phoneWidth = { width: 328, size: 24 }
const wideWidth = { width: 570, size: 24 }

const kinds: PlantKind[] = ['running', 'coming', 'closed']

type Props = { plants: PlacedPlant[]; company: string; locale: Locale }

/**
 * The plants on a map of the United States, whole in the server's HTML; on a phone only the part around them. Each mark is
 * a link to its row in the list, which says all that the map says; marks that would cover each other stand beside
 * their place, with a line to it.
 */
export function PlantMap({ plants, company, locale }: Props) {
  const t = translator(locale, 'companies')
  const placed = plants.flatMap(({ at, ...one }) => (at ? [{ ...one, at }] : []))
  if (placed.length === 0) return null
  const places = placed.map(({ at }) => at)
  const near = frameOf(places)
  const phone = markPlaces(places, near, phoneWidth)
  const wide = markPlaces(places, sheet, wideWidth)
  const lost = plants.filter(({ at }) => at === null)
  const shown = kinds.filter((kind) => placed.some((one) => one.kind === kind))
  return (
    <figure className={`mb-5 break-inside-avoid ${placed.length > 2 ? 'max-w-3xl' : 'max-w-xl'}`}>
      <div className="relative" style={{ aspectRatio: `${sheet.width} / ${sheet.height}` }}>
        <StateMap
          label={t('map.label', { company, count: placed.length })}
          places={places}
          phone={{ frame: near, marks: phone }}
          wide={{ frame: sheet, marks: wide }}
        />
        <ol>
          {placed.map(({ plant, number, kind }, index) => (
            <li key={number}>
              <a
                href={`#plant-${number}`}
                title={`${pick(locale, plant.name, plant.nameJa)}, ${plant.city}, ${plant.state}`}
                aria-label={t('map.mark', {
                  number,
                  plant: pick(locale, plant.name, plant.nameJa),
                  place: `${plant.city}, ${plant.state}`,
                  kind: t(`map.kind.${kind}`),
                })}
                style={position({ at: phone[index], frame: near }, { at: wide[index], frame: sheet })}
                className={`-translate-x-1/2 -translate-y-1/2 absolute top-(--phone-y) left-(--phone-x) rounded-full hover:z-1 sm:top-(--wide-y) sm:left-(--wide-x) ${
                  phone[index] ? '' : 'max-sm:hidden'
                } ${wide[index] ? '' : 'sm:hidden'}`}
              >
                <PlantMark number={number} kind={kind} />
              </a>
            </li>
          ))}
        </ol>
      </div>
      <figcaption className="mt-2 text-muted text-sm">
        {shown.some((kind) => kind !== 'running') ? (
          <ul className="mb-1 flex flex-wrap gap-x-5 gap-y-1">
            {shown.map((kind) => (
              <li key={kind} className="flex items-center gap-1.5">
                <PlantMark kind={kind} small />
                {t(`map.kind.${kind}`)}
              </li>
            ))}
          </ul>
        ) : null}
        <p>{t('map.note')}</p>
        {lost.length > 0 ? (
          <p>
            {t('map.lost', {
              places: lost
                .map(({ plant }) => [plant.city, plant.state].filter(Boolean).join(', '))
                .join(locale === 'ja' ? '、' : '; '),
            })}
          </p>
        ) : null}
      </figcaption>
    </figure>
  )
}

type Mark = { at: Point | null | undefined; frame: Frame }

/** Both layouts in percent of the map, for the breakpoint to choose. */
function position(phone: Mark, wide: Mark): CSSProperties {
  return { ...percent('phone', phone), ...percent('wide', wide) } as CSSProperties
}

function percent(name: string, { at, frame }: Mark): Record<string, string> {
  if (!at) return {}
  const share = (value: number) => `${Math.round(value * 10_000) / 100}%`
  return {
    [`--${name}-x`]: share((at.x - frame.x) / frame.width),
    [`--${name}-y`]: share((at.y - frame.y) / frame.height),
  }
}
