import type { ReactNode } from 'react'
import { Figure } from '@/components/figure/figure.tsx'
import { TextLink } from '@/components/ui/text-link.tsx'
import type { Base } from '@/lib/claims/base.ts'
import type { FigureNow } from '@/lib/claims/key-five.ts'
import type { ClaimView } from '@/lib/claims/types.ts'
import { formatDay } from '@/lib/format/date.ts'
import { durationKind, periodLabel } from '@/lib/format/period.ts'
import { type Locale, localePath, pick, pickedLang } from '@/lib/i18n/locales.ts'
import { translator } from '@/lib/i18n/translator.ts'
import { hasHappened } from '@/lib/metrics/series.ts'

/** What a company's figures come to: what, when, how much, and which way it went against what. */
export function FiveFigures({ figures, locale }: { figures: FigureNow[]; locale: Locale }) {
  return (
    <ul>
      {figures.map(({ claim, base }) => (
        <li
          key={claim.id}
          className="grid gap-x-6 border-rule border-t py-2.5 first:border-0 first:pt-0 sm:grid-cols-[minmax(0,1fr)_minmax(0,1.3fr)] sm:items-baseline"
        >
          <p className="leading-snug">
            {claim.metric ? (
              <TextLink
                href={localePath(locale, `/metrics/${claim.metric.slug}`)}
                lang={pickedLang(locale, claim.metric.nameJa)}
              >
                {pick(locale, claim.metric.name, claim.metric.nameJa)}
              </TextLink>
            ) : null}
            <When claim={claim} locale={locale} />
          </p>
          <div>
            <div className="font-semibold text-xl leading-snug">
              <Figure claim={claim} locale={locale} detail="popover" />
            </div>
            <div className="text-sm leading-snug">
              <BaseWords claim={claim} base={base} locale={locale} />
            </div>
          </div>
        </li>
      ))}
    </ul>
  )
}

/** "fiscal 2025 (Apr 2025–Mar 2026) · given 6 February 2026": of an outlook also when it was said. */
function When({ claim, locale }: { claim: ClaimView; locale: Locale }) {
  const said = hasHappened(claim) ? null : (claim.issuedOn ?? claim.day)
  const period = periodLabel(claim.period, locale)
  const given = said ? translator(locale, 'companies')('five.given', { day: formatDay(said, locale) }) : ''
  return (
    <span className="flex flex-wrap gap-x-3 text-muted text-sm">
      <span>{period}</span>
      <span>{given}</span>
    </span>
  )
}

function BaseWords({
  claim,
  base,
  locale,
}: {
  claim: ClaimView
  base: Base | null
  locale: Locale
}): ReactNode {
  const t = translator(locale, 'companies')
  // A promise stands for itself.
  if (claim.basis === 'pledge' || claim.basis === 'target') return null
  if (base === null) return <span className="text-muted">{t('five.none')}</span>
  const sign = base.way ? signs[base.way] : ''
  if (base.kind === 'own') {
    return (
      <>
        <span aria-hidden>{sign}</span>
        {translator(locale, 'claims')(`comparator.${claim.value?.comparator ?? 'none'}`)}
      </>
    )
  }
  const before = base.claim
  return (
    <>
      {/* The words or the sign of the number say it too. */}
      <span aria-hidden>{sign}</span>
      {t.rich(`five.base.${base.kind}`, {
        figure: () => <Figure key="figure" claim={before} locale={locale} detail="link" bare />,
        way: base.way ?? 'none',
        period: periodLabel(before.period, locale, 'short'),
        length: durationKind(before.period).replace('fiscal_', ''),
        basis: before.basis,
        day: formatDay(before.issuedOn ?? before.day ?? '', locale),
      })}
    </>
  )
}

// Not ▲, which is a minus in Japanese accounts.
const signs = { up: '↑ ', down: '↓ ', same: '' }
