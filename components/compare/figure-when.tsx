import { Figure } from '@/components/figure/figure.tsx'
import { formatDay } from '@/lib/format/date.ts'
import { periodLabel } from '@/lib/format/period.ts'
import { type Locale, pick } from '@/lib/i18n/locales.ts'
import { translator } from '@/lib/i18n/translator.ts'
import type { LineClaim } from '@/lib/metrics/line.ts'
import { hasHappened } from '@/lib/metrics/series.ts'

type Props = {
  claim: LineClaim
  locale: Locale
  /** Leave out the days, where the row says them. */
  undated?: boolean
  /** Words before the days: that they are others than the row's. */
  before?: string
}

/** A number, of which days, when it was said where that matters, and who published it. */
export function FigureWhen({ claim, locale, undated, before }: Props) {
  const t = translator(locale, 'compare')
  const said = hasHappened(claim) ? null : (claim.issuedOn ?? claim.day)
  const days = periodLabel(claim.period, locale, 'short') || t('figures.undated')
  return (
    <>
      <span className="block">
        <Figure claim={claim} locale={locale} detail="link" />
      </span>
      {undated ? null : (
        <span className={`block ${before ? 'text-warn' : ''}`}>
          {before ? `${before} ` : ''}
          {days}
        </span>
      )}
      <span className="block text-muted text-xs">
        {[
          said && t('ratio.given', { day: formatDay(said, locale, 'short') }),
          pick(locale, claim.article.source.name, claim.article.source.nameJa),
        ]
          .filter(Boolean)
          .join(' · ')}
      </span>
    </>
  )
}
