import { subjectHref, subjectName } from '@/components/claims/claim-words.ts'
import { Figure } from '@/components/figure/figure.tsx'
import { TextLink } from '@/components/ui/text-link.tsx'
import type { ClaimView } from '@/lib/claims/types.ts'
import { periodLabel } from '@/lib/format/period.ts'
import { type Locale, localePath, pick, pickedLang } from '@/lib/i18n/locales.ts'
import { translator } from '@/lib/i18n/translator.ts'

type Props = { claims: ClaimView[]; article: ClaimView['article']; locale: Locale }

/** What one source says on one day: each figure with what, who and when; the source once, below. */
export function ClaimLines({ claims, article, locale }: Props) {
  const t = translator(locale, 'timeline')
  return (
    <>
      <ul className="grid gap-y-1">
        {claims.map((claim) => (
          <li key={claim.id}>
            <Figure claim={claim} locale={locale} detail="link" />
            {claim.metric ? <Terms claim={claim} locale={locale} /> : null}
          </li>
        ))}
      </ul>
      <p className="mt-0.5 text-muted text-sm">
        {pick(locale, article.source.name, article.source.nameJa)}
        {article.headlineBasis === 'not_seen' ? (
          ` · ${t('citationOnly')}`
        ) : (
          <>
            {' · '}
            <TextLink
              href={localePath(locale, `/articles/${article.slug}`)}
              lang={article.language === locale ? undefined : article.language}
              className="underline"
            >
              {article.headline}
            </TextLink>
          </>
        )}
      </p>
    </>
  )
}

/** Metric, subject, period, and what a change is measured against. */
function Terms({ claim, locale }: { claim: ClaimView; locale: Locale }) {
  const t = translator(locale, 'claims')
  const { metric, subject, value } = claim
  if (!metric) return null
  const href = subjectHref(subject, locale)
  const period = periodLabel(claim.period, locale, 'short')
  return (
    <span className="text-sm">
      {' '}
      <TextLink href={localePath(locale, `/metrics/${metric.slug}`)} lang={pickedLang(locale, metric.nameJa)}>
        {pick(locale, metric.name, metric.nameJa)}
      </TextLink>
      {' · '}
      {href ? <TextLink href={href}>{subjectName(subject, locale)}</TextLink> : subjectName(subject, locale)}
      <span className="text-muted">
        {period ? ` · ${period}` : ''}
        {value && value.comparator !== 'none' ? ` · ${t(`comparator.${value.comparator}`)}` : ''}
      </span>
    </span>
  )
}
