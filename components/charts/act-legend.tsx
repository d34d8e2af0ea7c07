import type { PlacedAct } from '@/components/charts/act-marks.ts'
import { Disclosure } from '@/components/ui/disclosure.tsx'
import { TextLink } from '@/components/ui/text-link.tsx'
import { formatDay } from '@/lib/format/date.ts'
import type { Locale } from '@/lib/i18n/locales.ts'
import { translator } from '@/lib/i18n/translator.ts'

type Props = {
  acts: PlacedAct[]
  omitted: number
  locale: Locale
  open: boolean
  /** The numbers on the chart lead here. */
  listId?: string
}

/** The numbered policy acts of a chart: when, what, and the way to the policy. */
export function ActLegend({ acts, omitted, locale, open, listId }: Props) {
  const t = translator(locale, 'metrics')
  if (acts.length === 0) return null
  const count = acts.reduce((sum, act) => sum + act.items.length, 0)
  return (
    <Disclosure summary={t('chart.acts', { count })} open={open} className="leading-snug">
      <ol>
        {acts.map((act) => (
          <li
            key={act.mark}
            id={listId && `${listId}-${act.mark}`}
            className="flex gap-2 py-0.5 target:bg-mark"
          >
            <span className="w-5 shrink-0 text-right font-semibold" aria-hidden="true">
              {act.mark}
            </span>
            <div className="min-w-0">
              {act.items.map((item, index) => (
                <p key={item.key}>
                  {index === 0 ? (
                    <span className="text-muted">{formatDay(act.day, locale, 'short')} </span>
                  ) : null}
                  <TextLink href={item.href} className="underline">
                    {item.policy}
                  </TextLink>{' '}
                  <span lang={item.lang}>{item.text}</span>
                  {item.scheduled ? <span className="text-muted"> {t('chart.scheduled')}</span> : null}
                </p>
              ))}
            </div>
          </li>
        ))}
      </ol>
      {omitted > 0 ? <p className="text-muted">{t('chart.omitted', { count: omitted })}</p> : null}
    </Disclosure>
  )
}
