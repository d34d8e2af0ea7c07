import type { ReactNode } from 'react'
import type { Locale } from '@/lib/i18n/locales.ts'
import { translator } from '@/lib/i18n/translator.ts'

/** What bars and marks mean, in shapes that do without colour. */
export function LaneLegend({ hours, locale }: { hours: boolean; locale: Locale }) {
  const t = translator(locale, 'lanes')
  const bar = (firm: string) => <span className="lane-bar inline-block h-3 w-6" data-firm={firm} />
  const mark = (shape: string) => <span className={`inline-block size-2.25 ${shape}`} />
  const all: [key: string, sign: ReactNode, words: string][] = [
    ['in-force', bar('in_force'), t('inForce')],
    ['expected', bar('expected'), t('expected')],
    ['held', bar('held'), t('held')],
    ['act', mark('rotate-45 bg-ink'), t('act')],
    ['scheduled', mark('rotate-45 border border-dashed border-warn'), t('scheduled')],
    ['article', mark('rounded-full bg-ink'), t('article')],
    ['claim', mark('border border-ink'), t('claim')],
    [
      'several',
      <span
        key="several"
        className="inline-block h-4 min-w-4 rounded-full border border-rule-strong text-center text-2xs leading-[0.9rem]"
      >
        3
      </span>,
      t('several'),
    ],
  ]
  return (
    <div className="my-2 text-2xs text-muted">
      <ul aria-label={t('legend')} className="flex flex-wrap items-center gap-x-4 gap-y-1">
        {all.map(([key, sign, words]) => (
          <li key={key} className="flex items-center gap-1.5">
            <span aria-hidden className="inline-flex">
              {sign}
            </span>
            {words}
          </li>
        ))}
      </ul>
      {hours ? <p className="mt-1">{t('hours')}</p> : null}
    </div>
  )
}
