import { PledgeEntry } from '@/components/pledges/pledge-entry.tsx'
import { TextLink } from '@/components/ui/text-link.tsx'
import { type Locale, localePath, pick } from '@/lib/i18n/locales.ts'
import { translator } from '@/lib/i18n/translator.ts'
import type { PledgeGroup } from '@/lib/pledges/types.ts'

type Props = { groups: PledgeGroup[]; seen: string; locale: Locale }

/** What a company promised, by what is counted, each with what has been seen of it since. */
export function Promised({ groups, seen, locale }: Props) {
  return (
    <div className="grid grid-cols-1 gap-6">
      {groups.map(({ metric, pledges }) => (
        <div key={metric?.slug ?? ''}>
          <h3 className="mb-3 font-semibold">
            {metric ? pick(locale, metric.name, metric.nameJa) : translator(locale, 'pledges')('words')}
          </h3>
          <ul>
            {pledges.map((pledge) => (
              <PledgeEntry key={pledge.claim.id} pledge={pledge} seen={seen} locale={locale} part />
            ))}
          </ul>
        </div>
      ))}
    </div>
  )
}

/** To the promises of all companies and governments. */
export function AllPromises({ locale }: { locale: Locale }) {
  return (
    <TextLink href={localePath(locale, '/pledges')} className="underline">
      {translator(locale, 'companies')('promised.all')}
    </TextLink>
  )
}
