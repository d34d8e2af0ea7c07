import { KnownFrom } from '@/components/companies/known-from.tsx'
import { PlantMark } from '@/components/companies/plant-mark.tsx'
import { DataTable } from '@/components/ui/data-table.tsx'
import type { PlacedPlant } from '@/lib/companies/plant-places.ts'
import { formatDay } from '@/lib/format/date.ts'
import { type Locale, pick, pickedLang } from '@/lib/i18n/locales.ts'
import { translator } from '@/lib/i18n/translator.ts'

/** The plants of a company under the numbers of the map: where, since when, what they make, and how that is known. */
export function PlantTable({ plants, locale }: { plants: PlacedPlant[]; locale: Locale }) {
  const t = translator(locale, 'companies')
  return (
    <DataTable
      caption={t('plants.title')}
      columns={[
        { key: 'name', label: t('plants.name') },
        { key: 'place', label: t('plants.place') },
        { key: 'since', label: t('plants.since') },
        { key: 'makes', label: t('plants.makes') },
        { key: 'known', label: t('plants.known') },
      ]}
      rows={plants.map(({ plant, number, kind, at }) => ({
        key: plant.name,
        id: `plant-${number}`,
        cells: {
          name: (
            <div className="flex min-w-52 max-w-md print:min-w-0 gap-2.5">
              {/* Where nothing is on a map there is nothing to number. */}
              {at ? <PlantMark number={number} kind={kind} /> : <span className="w-6 shrink-0" />}
              <div>
                <span className="font-semibold" lang={pickedLang(locale, plant.nameJa)}>
                  {pick(locale, plant.name, plant.nameJa)}
                </span>
                {plant.status ? (
                  <span className="block" lang={pickedLang(locale, plant.statusJa)}>
                    {pick(locale, plant.status, plant.statusJa)}
                  </span>
                ) : null}
                {plant.note ? (
                  <span className="block text-muted" lang={pickedLang(locale, plant.noteJa)}>
                    {pick(locale, plant.note, plant.noteJa)}
                  </span>
                ) : null}
              </div>
            </div>
          ),
          place: (
            <span
              className="whitespace-nowrap print:whitespace-normal"
              lang={locale === 'ja' ? 'en' : undefined}
            >
              {[plant.city, plant.state].filter(Boolean).join(', ')}
            </span>
          ),
          since: plant.startedProduction ? (
            <span className="whitespace-nowrap">{formatDay(plant.startedProduction, locale, 'short')}</span>
          ) : (
            translator(locale, 'common')('unknown')
          ),
          makes: (
            <div className="min-w-40 print:min-w-0">
              {plant.models.length > 0 ? (
                <span lang={locale === 'ja' ? 'en' : undefined}>{plant.models.join(', ')}</span>
              ) : null}
              {plant.makes ? (
                <span className="block" lang={pickedLang(locale, plant.makesJa)}>
                  {pick(locale, plant.makes, plant.makesJa)}
                </span>
              ) : null}
            </div>
          ),
          known: (
            <div className="min-w-36 print:min-w-0">
              <KnownFrom verified={plant.verified} seenAt={plant.seenAt} locale={locale} />
            </div>
          ),
        },
      }))}
    />
  )
}
