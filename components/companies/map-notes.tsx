import { PlantMark } from '@/components/companies/plant-mark.tsx'
import type { PlantKind } from '@/lib/companies/places.ts'
import type { PlacedPlant } from '@/lib/companies/plant-places.ts'
import type { Locale } from '@/lib/i18n/locales.ts'
import { translator } from '@/lib/i18n/translator.ts'

const kinds: PlantKind[] = ['running', 'coming', 'closed']

/** What the marks mean where they are not all of the plain kind, what they stand for, and which plants have none. */
export function MapNotes({ plants, locale }: { plants: PlacedPlant[]; locale: Locale }) {
  const t = translator(locale, 'companies')
  const shown = kinds.filter((kind) => plants.some((one) => one.at && one.kind === kind))
  const lost = plants.filter(({ at }) => at === null)
  return (
    <>
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
    </>
  )
}
