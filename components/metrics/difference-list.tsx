import { FigureSource } from '@/components/charts/figure-table.tsx'
import { subjectName } from '@/components/claims/claim-words.ts'
import { Figure } from '@/components/figure/figure.tsx'
import type { ClaimView } from '@/lib/claims/types.ts'
import { periodLabel } from '@/lib/format/period.ts'
import type { Locale } from '@/lib/i18n/locales.ts'
import type { Difference } from '@/lib/metrics/differences.ts'

type Props = { differences: Difference<ClaimView>[]; locale: Locale }

/** Figures for one and the same period, side by side, each with its source. */
export function DifferenceList({ differences, locale }: Props) {
  return (
    <ul>
      {differences.map(({ claims }) => {
        const first = claims[0]
        if (!first) return null
        return (
          <li key={first.id} className="border-rule border-b py-3 first:pt-0 last:border-0">
            <p className="font-semibold text-sm">
              {subjectName(first.subject, locale)} · {periodLabel(first.period, locale)}
            </p>
            <ul className="mt-1 grid gap-x-6 gap-y-2 sm:grid-cols-2 lg:grid-cols-3">
              {claims.map((claim) => (
                <li key={claim.id} className="min-w-0 border-rule border-l pl-3 text-sm">
                  <div className="text-base">
                    <Figure claim={claim} locale={locale} detail="popover" />
                  </div>
                  <FigureSource claim={claim} locale={locale} />
                </li>
              ))}
            </ul>
          </li>
        )
      })}
    </ul>
  )
}
