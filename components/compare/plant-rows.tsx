import { Blank } from '@/components/compare/blank.tsx'
import type { CompareRow } from '@/components/compare/compare-table.tsx'
import { plantKind } from '@/lib/companies/places.ts'
import type { PlantView } from '@/lib/companies/types.ts'
import type { Compared } from '@/lib/compare/types.ts'
import { type Locale, pick, pickedLang } from '@/lib/i18n/locales.ts'
import { translator } from '@/lib/i18n/translator.ts'

/**
 * What the companies build in the United States, and where.
 * @param until the day on which the sources end, YYYY-MM-DD
 */
export function plantRows(companies: readonly Compared[], until: string, locale: Locale): CompareRow[] {
  const t = translator(locale, 'compare')
  const blank = <Blank kind="noneKnown" why={t('blank.noPlant')} locale={locale} />
  const row = (
    key: 'count' | 'states' | 'which',
    cell: (plants: PlantView[]) => CompareRow['cells'][number],
  ) => ({
    key,
    title: t(`plants.${key}`),
    note: key === 'count' ? t('plants.countNote') : null,
    cells: companies.map((company) => {
      const plants = company.plants.filter(({ country }) => country === 'US')
      return plants.length > 0 ? cell(plants) : blank
    }),
  })
  const count = (plants: PlantView[], kind: ReturnType<typeof plantKind>) =>
    plants.filter((plant) => plantKind(plant, until) === kind).length
  return [
    row('count', (plants) => (
      <>
        <span className="block font-semibold text-xl">{plants.length}</span>
        {t('plants.kinds', {
          running: count(plants, 'running'),
          coming: count(plants, 'coming'),
          closed: count(plants, 'closed'),
        })}
      </>
    )),
    row('states', (plants) => [...new Set(plants.flatMap(({ state }) => state ?? []))].sort().join(', ')),
    row('which', (plants) => (
      <ul className="grid gap-2">
        {plants.map((plant) => (
          <Plant key={plant.name} plant={plant} until={until} locale={locale} />
        ))}
      </ul>
    )),
  ]
}

function Plant({ plant, until, locale }: { plant: PlantView; until: string; locale: Locale }) {
  const t = translator(locale, 'compare')
  const kind = plantKind(plant, until)
  const latin = locale === 'ja' ? 'en' : undefined
  return (
    <li>
      <span className="block font-semibold" lang={pickedLang(locale, plant.nameJa)}>
        {pick(locale, plant.name, plant.nameJa)}
      </span>
      <span className="block text-muted" lang={latin}>
        {[plant.city, plant.state].filter(Boolean).join(', ')}
      </span>
      {kind === 'running' ? null : <span className="block text-warn">{t(`plants.kind.${kind}`)}</span>}
      {plant.models.length > 0 ? (
        <span className="block" lang={latin}>
          {plant.models.join(', ')}
        </span>
      ) : null}
      {plant.makes ? (
        <span className="block" lang={pickedLang(locale, plant.makesJa)}>
          {pick(locale, plant.makes, plant.makesJa)}
        </span>
      ) : null}
      {plant.models.length === 0 && !plant.makes ? (
        <Blank kind="unknown" why={t('blank.notHeld')} locale={locale} />
      ) : null}
    </li>
  )
}
