import { CalculatedFigure } from '@/components/figure/calculated.tsx'
import { Figure } from '@/components/figure/figure.tsx'
import { formatAmount, formatChange } from '@/lib/format/number.ts'
import { periodLabel } from '@/lib/format/period.ts'
import type { Locale } from '@/lib/i18n/locales.ts'
import { translator } from '@/lib/i18n/translator.ts'
import { differenceOf } from '@/lib/metrics/exactness.ts'
import { type Line, type LineClaim, latestOf } from '@/lib/metrics/line.ts'

/** The newest figure of what a chart shows to have happened, its period, and how it moved since the one before. */
export function LatestFigure({ line, locale }: { line: Line<LineClaim>; locale: Locale }) {
  const t = translator(locale, 'metrics')
  const found = latestOf(line)
  if (!found) return null
  const { latest, previous } = found
  // The base of an index is a hundred exactly.
  const decimals = previous?.period === line.base ? latest.value.decimals : previous?.value.decimals
  const change =
    previous && decimals !== undefined ? differenceOf(latest.value, { ...previous.value, decimals }) : null
  const before = previous ? periodLabel(previous.period, locale, 'short') : ''
  return (
    <div className="mb-2">
      <p className="kicker">
        {t(line.shape === 'steps' ? 'page.rateNow' : latest.claim ? 'page.newest' : 'page.newestCalculated')}{' '}
        · {periodLabel(latest.period, locale)}
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
            {Number(change) === 0
              ? t('direction.same', { period: before })
              : t('direction.change', {
                  change: difference(change, latest.value.unit, locale),
                  period: before,
                })}
          </span>
        ) : null}
      </div>
    </div>
  )
}

/** Of an index, which has no unit, with every digit that counts: "+8.0". */
const difference = (change: string, unit: string, locale: Locale): string =>
  unit === ''
    ? formatAmount(change, '', locale, {
        signed: true,
        rounded: false,
        decimals: change.split('.')[1]?.length ?? 0,
      })
    : formatChange(change, unit, locale)
