import { Figure } from '@/components/figure/figure.tsx'
import type { KeyFigure } from '@/lib/claims/figures.ts'
import { formatChange } from '@/lib/format/number.ts'
import { periodLabel } from '@/lib/format/period.ts'
import type { Locale } from '@/lib/i18n/locales.ts'
import { translator } from '@/lib/i18n/translator.ts'

/** The newest figure of what happened, its period, and how it moved since the one before of equal length. */
export function LatestFigure({ figure, locale }: { figure: KeyFigure; locale: Locale }) {
  const t = translator(locale, 'metrics')
  const { latest, previous, change, direction, metric } = figure
  const before = previous ? periodLabel(previous.period, locale, 'short') : ''
  return (
    <div className="mb-2">
      <p className="kicker">
        {t('page.newest')} · {periodLabel(latest.period, locale)}
      </p>
      <div className="mt-1 flex flex-wrap items-baseline gap-x-3">
        <Figure claim={latest} locale={locale} detail="popover" size="large" />
        {change && before ? (
          <span className="text-muted text-sm">
            {direction === 'same'
              ? t('direction.same', { period: before })
              : t('direction.change', { change: formatChange(change, metric.unit, locale), period: before })}
          </span>
        ) : null}
      </div>
    </div>
  )
}
