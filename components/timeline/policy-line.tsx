import { StatusChip } from '@/components/policies/status-chip.tsx'
import type { StreamShape } from '@/components/timeline/shape.ts'
import { formatDay } from '@/lib/format/date.ts'
import { formatAmount } from '@/lib/format/number.ts'
import type { Locale } from '@/lib/i18n/locales.ts'
import { translator } from '@/lib/i18n/translator.ts'
import type { PolicyStanding } from '@/lib/timeline/standings.ts'

type Props = { standing: PolicyStanding; shape: StreamShape; locale: Locale }

/** Where the policy of an act stands, on the day the view is of or as last seen; its rate where it is one or two. */
export function PolicyLine({ standing: { statuses, rates, statusAsOf }, shape, locale }: Props) {
  const t = translator(locale, 'stream')
  const sides = translator(locale, 'policies')
  const { asof } = shape
  const seen = asof === null && statuses.some(({ status }) => status.asLastSeen)
  return (
    <p className="mt-1 flex flex-wrap items-baseline gap-x-2 text-muted text-sm">
      <span>
        {asof ? t('policyThen', { date: formatDay(asof, locale, 'short') }) : t('policyNow')}
        {locale === 'ja' ? '：' : ':'}
      </span>
      {statuses.map(({ side, status }) => (
        <span key={side ?? 'whole'}>
          {side ? `${sides(`side.${side}`)} ` : ''}
          <StatusChip status={status.status} locale={locale} />
          {status.act ? ` ${t('since', { date: formatDay(status.act.day, locale, 'short') })}` : ''}
        </span>
      ))}
      {rates.length > 0 && rates.length < 3 ? (
        <span className="text-ink">
          {rates.map(({ measure, now }) => formatAmount(now.value, measure.unit, locale)).join(' · ')}
        </span>
      ) : null}
      {seen ? <span>({t('lastSeen', { date: formatDay(statusAsOf, locale, 'short') })})</span> : null}
    </p>
  )
}
