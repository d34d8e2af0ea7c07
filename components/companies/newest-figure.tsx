import { Figure } from '@/components/figure/figure.tsx'
import type { ClaimView } from '@/lib/claims/types.ts'
import { periodLabel } from '@/lib/format/period.ts'
import { type Locale, pick } from '@/lib/i18n/locales.ts'

/** A figure in a table of companies: the number, and under it what it measures and when. */
export function NewestFigure({ claim, locale }: { claim: ClaimView | undefined; locale: Locale }) {
  if (!claim?.metric) return '–'
  return (
    <div className="min-w-56">
      <Figure claim={claim} locale={locale} detail="link" />
      <span className="block text-muted">
        {pick(locale, claim.metric.name, claim.metric.nameJa)} · {periodLabel(claim.period, locale, 'short')}
      </span>
    </div>
  )
}
