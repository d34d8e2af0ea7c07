import { SteerLink } from '@/components/timeline/steer-link.tsx'
import type { Locale } from '@/lib/i18n/locales.ts'
import { translator } from '@/lib/i18n/translator.ts'
import { type Range, type Step, stepped } from '@/lib/timeline/lanes/window.ts'
import { type TimelineView, withView } from '@/lib/timeline/view.ts'

type Props = { view: TimelineView; range: Range; locale: Locale }

const steps: readonly { step: Step; sign: string }[] = [
  { step: 'earlier', sign: '←' },
  { step: 'later', sign: '→' },
  { step: 'in', sign: '+' },
  { step: 'out', sign: '−' },
]

/** The deal was struck on 22 July 2025 in Washington, when it was the 23rd in Tokyo. */
const presets = [
  { name: 'all', from: null, to: null },
  { name: 'year', from: '2025-01-01', to: '2025-12-31' },
  { name: 'dealWeek', from: '2025-07-20', to: '2025-07-26' },
  { name: 'dealDays', from: '2025-07-22', to: '2025-07-23' },
] as const

/** From decades to hours and back, each an address. */
export function ZoomLinks({ view, range, locale }: Props) {
  const t = translator(locale, 'lanes')
  return (
    <nav
      aria-label={t('zoom')}
      className="flex flex-wrap items-center gap-x-4 gap-y-1 text-sm"
      data-print="no"
    >
      <span className="flex gap-1">
        {steps.map(({ step, sign }) => {
          const next = stepped(range, step)
          const look = 'inline-flex size-7 items-center justify-center rounded-xs border no-underline'
          return next ? (
            <SteerLink
              key={step}
              id={`lanes-${step}`}
              view={withView(view, next)}
              locale={locale}
              label={t(step)}
              className={`${look} border-rule-strong hover:border-ink`}
            >
              {sign}
            </SteerLink>
          ) : (
            <span key={step} className={`${look} border-rule text-muted`} aria-hidden>
              {sign}
            </span>
          )
        })}
      </span>
      <span className="flex flex-wrap gap-x-3">
        {presets.map(({ name, from, to }) => (
          <SteerLink
            key={name}
            id={`lanes-${name}`}
            view={withView(view, { from, to })}
            locale={locale}
            current={view.from === from && view.to === to}
            className="inline-flex min-h-6 items-center underline aria-[current]:font-semibold aria-[current]:no-underline"
          >
            {name === 'year' ? t('year', { year: from.slice(0, 4) }) : t(name)}
          </SteerLink>
        ))}
      </span>
    </nav>
  )
}
