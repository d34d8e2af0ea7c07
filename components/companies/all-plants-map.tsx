import { MapNotes } from '@/components/companies/map-notes.tsx'
import { MarkMap } from '@/components/companies/mark-map.tsx'
import { PlantMark } from '@/components/companies/plant-mark.tsx'
import { TextLink } from '@/components/ui/text-link.tsx'
import type { PlacedPlant } from '@/lib/companies/plant-places.ts'
import type { CompanyPlants } from '@/lib/companies/types.ts'
import { type Locale, localePath, pick } from '@/lib/i18n/locales.ts'
import { translator } from '@/lib/i18n/translator.ts'

type Props = { companies: (CompanyPlants & { placed: PlacedPlant[] })[]; locale: Locale }

/** The plants of all companies on one map. A mark has its company's number in the list below, and leads to that company's plants. */
export function AllPlantsMap({ companies, locale }: Props) {
  const t = translator(locale, 'companies')
  const name = (company: CompanyPlants) => pick(locale, company.shortName, company.shortNameJa)
  const href = (company: CompanyPlants) => localePath(locale, `/companies/${company.slug}#plants`)
  const marks = companies.flatMap((company, index) =>
    company.placed.flatMap(({ plant, kind, at }, plantIndex) => {
      if (!at) return []
      const words = {
        number: index + 1,
        company: name(company),
        plant: pick(locale, plant.name, plant.nameJa),
        place: `${plant.city}, ${plant.state}`,
        kind: t(`map.kind.${kind}`),
      }
      return {
        key: `${company.slug} ${plantIndex}`,
        at,
        number: index + 1,
        kind,
        href: href(company),
        title: `${words.plant}, ${words.place}`,
        label: t('map.markOf', words),
      }
    }),
  )
  if (marks.length === 0) return null
  return (
    <figure className="grid grid-cols-1 gap-x-10 gap-y-3 lg:grid-cols-[minmax(0,1fr)_15rem]">
      <MarkMap marks={marks} label={t('map.labelAll', { count: marks.length })} />
      <figcaption className="text-sm">
        <ul className="mb-3 grid grid-cols-2 gap-x-4 gap-y-1 sm:grid-cols-3 lg:grid-cols-1">
          {companies.map((company, index) => (
            <li key={company.slug} className="flex items-center gap-2">
              <PlantMark number={index + 1} kind="running" />
              <TextLink href={href(company)} className="underline">
                {name(company)}
              </TextLink>
              <span className="whitespace-nowrap text-muted">
                {t('plants.count', { count: company.plants.length })}
              </span>
            </li>
          ))}
        </ul>
        <div className="text-muted">
          <MapNotes plants={companies.flatMap(({ placed }) => placed)} locale={locale} />
        </div>
      </figcaption>
    </figure>
  )
}
