import { CalculatedFigure } from '@/components/figure/calculated.tsx'
import { Figure } from '@/components/figure/figure.tsx'
import { formatChange } from '@/lib/format/number.ts'
import { periodLabel } from '@/lib/format/period.ts'
import type { Locale } from '@/lib/i18n/locales.ts'
import { translator } from '@/lib/i18n/translator.ts'
import { type Line, type LineClaim, latestOf } from '@/lib/metrics/line.ts'
import { pointValue } from '@/lib/metrics/series.ts'

/** The newest figure of what a chart shows to have happened, its period, and how it moved since the one before. */
export function LatestFigure({ line, locale }: { line: Line<LineClaim>; locale: Locale }) {
  const t = translator(locale, 'metrics')
  const found = latestOf(line)
  if (!found) return null
  const { latest, previous } = found
  const change = previous ? pointValue(latest.value).minus(pointValue(previous.value)) : null
  const before = previous ? periodLabel(previous.period, locale, 'short') : ''
  return (
    <div className="mb-2">
      <p className="kicker">
        {t(line.shape === 'steps' ? 'page.rateNow' : 'page.newest')} · {periodLabel(latest.period, locale)}
      </p>
      <div className="mt-1 flex flex-wrap items-baseline gap-x-3">
        {latest.claim ? (
          <Figure claim={latest.claim} locale={locale} detail="link" size="large" />
        ) : latest.calculation ? (
          <CalculatedFigure
            value={latest.value}
            calculation={latest.calculation}
            locale={locale}
            detail="link"
            size="large"
          />
        ) : null}
        {change && before && line.shape !== 'steps' ? (
          <span className="text-muted text-sm">
            {change.isZero()
              ? t('direction.same', { period: before })
              : t('direction.change', {
                  change: formatChange(change.toFixed(), latest.value.unit, locale),
                  period: before,
                })}
          </span>
        ) : null}
      </div>
    </div>
  )
}
