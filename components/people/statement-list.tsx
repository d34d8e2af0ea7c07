import { subjectName } from '@/components/claims/claim-words.ts'
import { Figure } from '@/components/figure/figure.tsx'
import { TextLink } from '@/components/ui/text-link.tsx'
import type { ClaimView } from '@/lib/claims/types.ts'
import { formatDay } from '@/lib/format/date.ts'
import { periodLabel } from '@/lib/format/period.ts'
import { type Locale, localePath, pick } from '@/lib/i18n/locales.ts'

type Props = { claims: readonly ClaimView[]; locale: Locale }

/** What someone said, newest first: day, words or figure, and the article it was read in. */
export function StatementList({ claims, locale }: Props) {
  return (
    <ol>
      {claims.map((claim) => (
        <li
          key={claim.id}
          className="grid gap-x-4 border-rule border-b py-3 first:pt-0 last:border-0 sm:grid-cols-[8.5rem_1fr]"
        >
          <p className="text-muted text-sm leading-6">
            {claim.day ? <time dateTime={claim.day}>{formatDay(claim.day, locale, 'short')}</time> : '—'}
          </p>
          <div className="measure min-w-0">
            <Figure claim={claim} locale={locale} detail="popover" />
            <p className="mt-0.5 text-muted text-sm">
              {[
                claim.metric ? pick(locale, claim.metric.name, claim.metric.nameJa) : '',
                subjectName(claim.subject, locale),
                periodLabel(claim.period, locale, 'short'),
              ]
                .filter(Boolean)
                .join(' · ')}
              {' · '}
              <TextLink
                href={localePath(locale, `/articles/${claim.article.slug}#claim-${claim.id}`)}
                className="underline"
              >
                {pick(locale, claim.article.source.name, claim.article.source.nameJa)}
              </TextLink>
            </p>
          </div>
        </li>
      ))}
    </ol>
  )
}
