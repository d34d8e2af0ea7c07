import { StatusChip } from '@/components/policies/status-chip.tsx'
import { formatDay } from '@/lib/format/date.ts'
import type { Locale } from '@/lib/i18n/locales.ts'
import { translator } from '@/lib/i18n/translator.ts'
import type { PolicyCard } from '@/lib/policies/types.ts'

type Props = { policy: PolicyCard; locale: Locale; actHref?: (key: string) => string }

/** Where a policy stands: once, or once for each side of a bilateral one; since when, and by which act. */
export function SideStatuses({ policy, locale, actHref }: Props) {
  const t = translator(locale, 'policies')
  return (
    <ul className="grid gap-1">
      {policy.statuses.map(({ side, status }) => {
        const since = status.act ? t('since', { date: formatDay(status.act.day, locale, 'short') }) : null
        return (
          <li key={side ?? 'whole'} className="text-sm">
            {side ? <span className="mr-1.5 text-muted">{t(`side.${side}`)}</span> : null}
            <StatusChip status={status.status} locale={locale} />{' '}
            {since && status.act && actHref ? (
              <a className="underline" href={actHref(status.act.key)}>
                {since}
              </a>
            ) : (
              <span className="text-muted">{since}</span>
            )}
            {status.asLastSeen && status.unverified.length > 0 ? (
              <span className="block text-warn">
                {t('unverified', { date: formatDay(status.unverified[0]?.day ?? '', locale) })}
              </span>
            ) : null}
          </li>
        )
      })}
    </ul>
  )
}
