import { SideStatuses } from '@/components/policies/side-statuses.tsx'
import { TextLink } from '@/components/ui/text-link.tsx'
import { formatAmount } from '@/lib/format/number.ts'
import { type Locale, localePath, pick, pickedLang } from '@/lib/i18n/locales.ts'
import type { PolicyCard } from '@/lib/policies/types.ts'

/** Where policies stand, each with since when, by which act, and the first rate it has in force. */
export function PolicyStanding({ policies, locale }: { policies: PolicyCard[]; locale: Locale }) {
  return (
    <ul className="gap-x-8 sm:columns-2">
      {policies.map((policy) => {
        const href = localePath(locale, `/policies/${policy.slug}`)
        const [rate] = policy.rates
        return (
          <li key={policy.slug} className="break-inside-avoid border-rule border-t py-2">
            <p className="leading-snug">
              <TextLink href={href} className="font-semibold" lang={pickedLang(locale, policy.nameJa)}>
                {pick(locale, policy.name, policy.nameJa)}
              </TextLink>
            </p>
            <div className="mt-0.5">
              <SideStatuses policy={policy} locale={locale} actHref={(key) => `${href}#act-${key}`} />
            </div>
            {rate ? (
              <p className="mt-0.5 text-sm leading-snug">
                <span className="font-semibold">
                  {formatAmount(rate.now.value, rate.measure.unit, locale)}
                </span>{' '}
                <span className="text-muted" lang={pickedLang(locale, rate.measure.nameJa)}>
                  {pick(locale, rate.measure.name, rate.measure.nameJa)}
                </span>
              </p>
            ) : null}
          </li>
        )
      })}
    </ul>
  )
}
