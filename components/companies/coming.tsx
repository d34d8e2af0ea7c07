import type { ReactNode } from 'react'
import { Figure } from '@/components/figure/figure.tsx'
import { Chip } from '@/components/ui/chip.tsx'
import { TextLink } from '@/components/ui/text-link.tsx'
import type { Due } from '@/lib/claims/due.ts'
import { formatDay } from '@/lib/format/date.ts'
import { periodLabel } from '@/lib/format/period.ts'
import { type Locale, localePath, pick, pickedLang } from '@/lib/i18n/locales.ts'
import { translator } from '@/lib/i18n/translator.ts'
import type { PolicyActView } from '@/lib/policies/types.ts'

type Props = {
  acts: PolicyActView[]
  due: Due[]
  /** Until when the sources see, YYYY-MM-DD. */
  seen: string
  locale: Locale
}

/** By date: acts set for a day, and the ends of times of which something was said ahead. */
export function Coming({ acts, due, seen, locale }: Props) {
  const t = translator(locale, 'companies')
  const entries = [
    ...acts.map((act) => ({
      on: act.on,
      day: act.day,
      key: `act-${act.id}`,
      body: <ActDue act={act} locale={locale} />,
    })),
    ...due.map((one) => ({
      on: one.on,
      day: one.on,
      key: `due-${one.claims[0]?.id}`,
      body: <ClaimsDue due={one} locale={locale} />,
    })),
  ].sort((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0))
  return (
    <>
      <p className="mb-3 text-muted text-sm">{t('next.note', { day: formatDay(seen, locale) })}</p>
      <ol>
        {entries.map(({ key, day, body }) => (
          <Entry key={key} day={day} locale={locale}>
            {body}
          </Entry>
        ))}
      </ol>
    </>
  )
}

function Entry({ day, locale, children }: { day: string; locale: Locale; children: ReactNode }) {
  return (
    <li className="grid gap-x-6 border-rule border-t py-2.5 first:border-0 first:pt-0 sm:grid-cols-[9.5rem_minmax(0,1fr)] sm:items-baseline">
      <time dateTime={day} className="font-semibold">
        {formatDay(day, locale)}
      </time>
      <div>{children}</div>
    </li>
  )
}

function ActDue({ act, locale }: { act: PolicyActView; locale: Locale }) {
  const href = localePath(locale, `/policies/${act.policy.slug}`)
  return (
    <>
      <p>
        <Chip tone="dashed">{translator(locale, 'policies')(`act.${act.kind}`)}</Chip>{' '}
        <TextLink href={`${href}#act-${act.key}`} lang={pickedLang(locale, act.textJa)}>
          {pick(locale, act.text, act.textJa)}
        </TextLink>
      </p>
      <p className="text-muted text-sm">
        <TextLink href={href} lang={pickedLang(locale, act.policy.nameJa)}>
          {pick(locale, act.policy.name, act.policy.nameJa)}
        </TextLink>
      </p>
    </>
  )
}

/** "Fiscal 2025 (Apr 2025–Mar 2026) ends. What was said of it: …" */
function ClaimsDue({ due, locale }: { due: Due; locale: Locale }) {
  const t = translator(locale, 'companies')
  const [first] = due.claims
  return (
    <>
      <p className="text-muted text-sm">
        {t('next.ends', { period: first ? periodLabel(first.period, locale) : '' })}
      </p>
      <ul>
        {due.claims.map((claim) => (
          <li key={claim.id} className="flex flex-wrap items-baseline gap-x-2">
            {claim.metric ? (
              <span lang={pickedLang(locale, claim.metric.nameJa)}>
                {pick(locale, claim.metric.name, claim.metric.nameJa)}
              </span>
            ) : null}
            <div>
              <Figure claim={claim} locale={locale} detail="link" />
            </div>
          </li>
        ))}
      </ul>
    </>
  )
}
