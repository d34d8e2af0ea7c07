import { measureTerms } from '@/components/policies/measure-table.tsx'
import { formatDay } from '@/lib/format/date.ts'
import { formatAmount } from '@/lib/format/number.ts'
import { type Locale, pick } from '@/lib/i18n/locales.ts'
import { translator } from '@/lib/i18n/translator.ts'
import type { PolicyView } from '@/lib/policies/types.ts'

/** The rates in force on the asked day, each with its first day and the act that set it. */
export function RatesNow({ policy, locale }: { policy: PolicyView; locale: Locale }) {
  const t = translator(locale, 'policies')
  if (policy.measures.length === 0) return <p className="text-muted">{t('noRates')}</p>
  const shown = policy.measures.filter((measure) => measure.now || measure.asKnownThen)
  if (shown.length === 0) return <p className="text-muted">{t('noRateThen')}</p>
  return (
    <ul className="grid gap-x-8 gap-y-4 sm:grid-cols-2">
      {shown.map((measure) => (
        <li key={measure.key}>
          <p
            className={`text-2xl leading-tight ${measure.replacedBy ? 'text-muted line-through' : 'font-semibold'}`}
          >
            {measure.now ? formatAmount(measure.now.value, measure.unit, locale) : '—'}
          </p>
          <p>{pick(locale, measure.name, measure.nameJa)}</p>
          <p className="text-muted text-sm">
            {measure.now?.since
              ? `${t('since', { date: formatDay(measure.now.since, locale, 'short') })} · `
              : ''}
            {measureTerms(measure, locale)}
          </p>
          {measure.replacedBy ? (
            <p className="text-sm text-warn">
              {t('replacedBy', { date: formatDay(measure.replacedBy.on, locale) })}
            </p>
          ) : null}
          {measure.asKnownThen?.value === measure.now?.value ? null : (
            <p className="text-sm text-warn">
              {t('asKnownThen', {
                value: measure.asKnownThen
                  ? formatAmount(measure.asKnownThen.value, measure.unit, locale)
                  : t('nothingThen'),
              })}
            </p>
          )}
        </li>
      ))}
    </ul>
  )
}
