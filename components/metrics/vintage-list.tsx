import { subjectName } from '@/components/claims/claim-words.ts'
import { Figure } from '@/components/figure/figure.tsx'
import { formatDay } from '@/lib/format/date.ts'
import { periodLabel } from '@/lib/format/period.ts'
import { type Locale, pick } from '@/lib/i18n/locales.ts'
import { translator } from '@/lib/i18n/translator.ts'
import type { LineClaim } from '@/lib/metrics/line.ts'
import type { Vintages } from '@/lib/metrics/vintages.ts'

type Props = {
  vintages: Vintages<LineClaim>[]
  /** What the page does not already say: whose figures, or of what. */
  by: 'metric' | 'subject'
  locale: Locale
}

/** What was foreseen of a period, one word after another with its day, and what came. */
export function VintageList({ vintages, by, locale }: Props) {
  const t = translator(locale, 'metrics')
  return (
    <ul>
      {vintages.map(({ period, said, came }) => {
        const [first] = said
        if (!first) return null
        const name =
          by === 'metric' && first.metric
            ? pick(locale, first.metric.name, first.metric.nameJa)
            : subjectName(first.subject, locale)
        return (
          <li key={first.id} className="border-rule border-b py-3 first:pt-0 last:border-0">
            <p className="font-semibold text-sm">
              {name} · {periodLabel(period, locale)}
            </p>
            <ol className="mt-1.5 flex flex-wrap gap-x-2 gap-y-2 text-sm">
              {said.map((claim, index) => (
                <li key={claim.id} className="flex items-start gap-2">
                  {index > 0 ? (
                    <span aria-hidden className="text-muted">
                      →
                    </span>
                  ) : null}
                  <Word claim={claim} last={index === said.length - 1 && came === null} locale={locale} />
                </li>
              ))}
              {came ? (
                <li className="flex items-start gap-2">
                  <span aria-hidden className="text-muted">
                    →
                  </span>
                  <Word claim={came} last outcome={t('page.came')} locale={locale} />
                </li>
              ) : null}
            </ol>
          </li>
        )
      })}
    </ul>
  )
}

type WordProps = { claim: LineClaim; last: boolean; outcome?: string; locale: Locale }

/** One word on the period: the number, and the day it was given. */
function Word({ claim, last, outcome, locale }: WordProps) {
  const day = claim.issuedOn ?? claim.article.day
  return (
    <span className="block border-rule-strong border-l pl-2">
      <span className={`block whitespace-nowrap ${last ? 'font-semibold' : 'text-muted'}`}>
        <Figure claim={claim} locale={locale} detail="link" bare />
      </span>
      <span className="block text-2xs text-muted">
        {[outcome, day && formatDay(day, locale, 'short')].filter(Boolean).join(' · ')}
      </span>
    </span>
  )
}
