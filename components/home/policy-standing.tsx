import { SideStatuses } from '@/components/policies/side-statuses.tsx'
import { TextLink } from '@/components/ui/text-link.tsx'
import { formatAmount } from '@/lib/format/number.ts'
import { type Locale, localePath, pick, pickedLang } from '@/lib/i18n/locales.ts'
import type { PolicyCard } from '@/lib/policies/types.ts'

/** Where policies stand, each with since when, by which act, and the first rate it has in force. */
export function PolicyStanding({ policies, locale }: { policies: PolicyCard[]; locale: Locale }) {
  return (
    <ul className="grid gap-x-8 sm:grid-cols-2">
      {policies.map((policy) => {
        const href = localePath(locale, `/policies/${policy.slug}`)
        const [rate] = policy.rates
        return (
          <li key={policy.slug} className="border-rule border-t py-2">
            <p className="flex items-baseline justify-between gap-x-3 leading-snug">
              <TextLink href={href} className="font-semibold" lang={pickedLang(locale, policy.nameJa)}>
                {pick(locale, policy.name, policy.nameJa)}
              </TextLink>
              {rate ? (
                <span
                  className="whitespace-nowrap font-semibold"
                  title={pick(locale, rate.measure.name, rate.measure.nameJa)}
                >
                  {formatAmount(rate.now.value, rate.measure.unit, locale)}
                </span>
              ) : null}
            </p>
            <div className="mt-0.5">
              <SideStatuses policy={policy} locale={locale} actHref={(key) => `${href}#act-${key}`} />
            </div>
          </li>
        )
      })}
    </ul>
  )
}
