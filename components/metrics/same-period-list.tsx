import { FigureSource } from '@/components/charts/figure-table.tsx'
import { subjectName } from '@/components/claims/claim-words.ts'
import { DisputeLink } from '@/components/disputes/dispute-link.tsx'
import { Figure } from '@/components/figure/figure.tsx'
import type { ClaimView } from '@/lib/claims/types.ts'
import { periodLabel } from '@/lib/format/period.ts'
import { type Locale, pick, pickedLang } from '@/lib/i18n/locales.ts'

type Props = {
  /** Each list holds the figures for one metric, subject and period. */
  groups: ClaimView[][]
  /** What the page does not already say: whose figures, or of what. */
  by: 'metric' | 'subject'
  /** Whether the figures contradict each other: then a link leads to what each side says. */
  disputed?: boolean
  locale: Locale
}

/** Figures for one and the same period, side by side, each with its source. */
export function SamePeriodList({ groups, by, disputed, locale }: Props) {
  return (
    <ul>
      {groups.map((claims) => {
        const first = claims[0]
        if (!first) return null
        const name =
          by === 'metric' && first.metric
            ? pick(locale, first.metric.name, first.metric.nameJa)
            : subjectName(first.subject, locale)
        return (
          <li key={first.id} className="border-rule border-b py-3 first:pt-0 last:border-0">
            <p className="font-semibold text-sm">
              {name} · {periodLabel(first.period, locale)}
              {disputed ? (
                <span className="ml-3 font-normal">
                  <DisputeLink claimId={first.id} locale={locale} />
                </span>
              ) : null}
            </p>
            <ul className="mt-1.5 flex flex-wrap gap-x-6 gap-y-3">
              {claims.map((claim) => (
                <li
                  key={claim.id}
                  className="max-w-96 flex-1 basis-40 border-rule-strong border-l pl-3 text-sm"
                >
                  <div
                    className={`text-base ${claim.standing === 'superseded' ? 'text-muted' : 'font-semibold'}`}
                  >
                    <Figure claim={claim} locale={locale} detail="popover" bare />
                  </div>
                  <FigureSource claim={claim} locale={locale} />
                  {claim.note ? (
                    <p className="mt-0.5 text-muted" lang={pickedLang(locale, claim.noteJa)}>
                      {pick(locale, claim.note, claim.noteJa)}
                    </p>
                  ) : null}
                </li>
              ))}
            </ul>
          </li>
        )
      })}
    </ul>
  )
}
