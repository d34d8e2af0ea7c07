import { Chip } from '@/components/ui/chip.tsx'
import { TextLink } from '@/components/ui/text-link.tsx'
import { formatDay, lastDayOf } from '@/lib/format/date.ts'
import { type Locale, localePath, pick, pickedLang } from '@/lib/i18n/locales.ts'
import { translator } from '@/lib/i18n/translator.ts'
import type { PolicyActView } from '@/lib/policies/types.ts'

type Props = { acts: PolicyActView[]; locale: Locale; today: string }

/** Acts set for a day; one whose day has come says that nobody has checked whether it happened. */
export function ComingActs({ acts, locale, today }: Props) {
  const t = translator(locale, 'home')
  const policies = translator(locale, 'policies')
  return (
    <ul>
      {acts.map((act) => {
        const href = localePath(locale, `/policies/${act.policy.slug}`)
        const past = lastDayOf(act.day) < today
        const date = formatDay(act.day, locale)
        return (
          <li key={act.id} className="border-rule border-t py-2.5 first:border-0 first:pt-0">
            <p className="text-sm">
              <Chip tone="dashed">{policies(`act.${act.kind}`)}</Chip>{' '}
              <time dateTime={act.day} className={past ? 'text-warn' : 'font-semibold'}>
                {t(past ? 'wasScheduled' : 'scheduledFor', { date })}
              </time>
            </p>
            <p className="mt-0.5">
              <TextLink href={`${href}#act-${act.key}`} lang={pickedLang(locale, act.textJa)}>
                {pick(locale, act.text, act.textJa)}
              </TextLink>
            </p>
            <p className="mt-0.5 text-muted text-sm">
              <TextLink href={href} lang={pickedLang(locale, act.policy.nameJa)}>
                {pick(locale, act.policy.name, act.policy.nameJa)}
              </TextLink>
            </p>
          </li>
        )
      })}
    </ul>
  )
}
