import { MapNotes } from '@/components/companies/map-notes.tsx'
import { MarkMap } from '@/components/companies/mark-map.tsx'
import type { PlacedPlant } from '@/lib/companies/plant-places.ts'
import { type Locale, pick } from '@/lib/i18n/locales.ts'
import { translator } from '@/lib/i18n/translator.ts'

type Props = { plants: PlacedPlant[]; company: string; locale: Locale }

/** The plants of a company on a map; each mark is a link to its row in the list, which says all that the map says. */
export function PlantMap({ plants, company, locale }: Props) {
  const t = translator(locale, 'companies')
  const marks = plants.flatMap(({ plant, number, kind, at }) => {
    if (!at) return []
    const name = pick(locale, plant.name, plant.nameJa)
    const place = `${plant.city}, ${plant.state}`
    return {
      key: String(number),
      at,
      number,
      kind,
      href: `#plant-${number}`,
      title: `${name}, ${place}`,
      label: t('map.mark', { number, plant: name, place, kind: t(`map.kind.${kind}`) }),
    }
  })
  if (marks.length === 0) return null
  return (
    <figure className={`mb-5 break-inside-avoid ${marks.length > 2 ? 'max-w-3xl' : 'max-w-xl'}`}>
      <MarkMap marks={marks} label={t('map.label', { company, count: marks.length })} />
      <figcaption className="mt-2 text-muted text-sm">
        <MapNotes plants={plants} locale={locale} />
      </figcaption>
    </figure>
  )
}
