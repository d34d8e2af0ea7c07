import { TextLink } from '@/components/ui/text-link.tsx'
import { formatDay } from '@/lib/format/date.ts'
import { formatAmount } from '@/lib/format/number.ts'
import { type Locale, localePath, pick, pickedLang } from '@/lib/i18n/locales.ts'
import { translator } from '@/lib/i18n/translator.ts'
import type { Named } from '@/lib/named.ts'
import type { RateNow } from '@/lib/policies/rates.ts'
import type { MeasureView } from '@/lib/policies/types.ts'

type Props = {
  tariff: { policy: Named; measure: Named & Pick<MeasureView, 'unit' | 'mode'>; now: RateNow }
  locale: Locale
}

/** The one number everything turns on: the duty on Japanese cars today, since when, and by which act. */
export function CarTariff({ tariff: { policy, measure, now }, locale }: Props) {
  const t = translator(locale, 'home')
  const policies = translator(locale, 'policies')
  const href = localePath(locale, `/policies/${policy.slug}`)
  return (
    <>
      <p className="flex flex-wrap items-baseline gap-x-4">
        <TextLink
          href={href}
          className="font-semibold text-7xl text-us leading-none tracking-tight"
          aria-label={`${formatAmount(now.value, measure.unit, locale)} — ${pick(locale, policy.name, policy.nameJa)}`}
        >
          {formatAmount(now.value, measure.unit, locale)}
        </TextLink>
        <span className="text-muted text-sm">
          {now.since ? (
            <span className="block">{policies('since', { date: formatDay(now.since, locale) })}</span>
          ) : null}
          {now.previous ? (
            <span className="block">
              {t('before', { value: formatAmount(now.previous, measure.unit, locale) })}
            </span>
          ) : null}
        </span>
      </p>
      <p className="mt-3" lang={pickedLang(locale, measure.nameJa)}>
        {pick(locale, measure.name, measure.nameJa)}
        <span className="text-muted"> ({policies(`mode.${measure.mode}`)})</span>
      </p>
      {now.by ? (
        <p className="mt-2 border-rule-strong border-l pl-2 text-sm">
          <span className="kicker block">{t('byAct')}</span>
          <span lang={pickedLang(locale, now.by.textJa)}>{pick(locale, now.by.text, now.by.textJa)}</span>{' '}
          <TextLink href={`${href}#act-${now.by.key}`} className="whitespace-nowrap underline">
            {formatDay(now.by.on, locale, 'short')}
          </TextLink>
        </p>
      ) : null}
      <p className="mt-2 text-sm">
        <TextLink href={href} className="underline" lang={pickedLang(locale, policy.nameJa)}>
          {pick(locale, policy.name, policy.nameJa)}
        </TextLink>
      </p>
    </>
  )
}
