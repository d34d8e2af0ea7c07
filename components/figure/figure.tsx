import { useId } from 'react'
import { ClaimDetail } from '@/components/claims/claim-detail.tsx'
import { claimHref, claimText, type ShownClaim } from '@/components/claims/claim-words.ts'
import { FigureMarks } from '@/components/figure/figure-marks.tsx'
import { FigureText } from '@/components/figure/figure-text.tsx'
import { Popover } from '@/components/figure/popover.tsx'
import { TextLink } from '@/components/ui/text-link.tsx'
import type { ClaimView } from '@/lib/claims/types.ts'
import type { Locale } from '@/lib/i18n/locales.ts'
import { translator } from '@/lib/i18n/translator.ts'

/**
 * popover: the sentence opens beside the number, its text in the page. link: the number leads to it (for long tables);
 * pointed at or focused, it shows the sentence all the same, fetched then.
 */
type Detail = { claim: ClaimView; detail: 'popover' } | { claim: ShownClaim; detail: 'link' }

type Props = Detail & {
  locale: Locale
  size?: 'text' | 'large'
  /** Leave out the basis, where a column or a heading already says it. */
  bare?: boolean
}

/** What tells a reader that a number opens. */
export const figureLook = 'underline decoration-dotted underline-offset-4 hover:decoration-solid'

/**
 * The one way a number is drawn: value, unit, and a mark for all that is not a plain reported figure;
 * the sentence it was read in is one click away. A claim without a number shows its statement.
 */
export function Figure({ locale, size = 'text', bare, ...shown }: Props) {
  const { claim } = shown
  const id = `figure-${claim.id}-${useId().replace(/[^\w-]/g, '')}`
  const text = claimText(claim, locale)
  const label = translator(locale, 'claims')('detail.open', { text })
  const face = claim.value ? <FigureText value={claim.value} locale={locale} size={size} /> : text
  const gone = claim.standing === 'withdrawn' || claim.standing === 'corrected'
  const look = gone ? `${figureLook} line-through` : figureLook
  return (
    <>
      {shown.detail === 'link' ? (
        <TextLink
          href={claimHref(claim, locale)}
          className={look}
          aria-label={label}
          data-open
          data-claim={claim.id}
        >
          {face}
        </TextLink>
      ) : (
        <Popover id={id} label={label} face={face} className={look}>
          <ClaimDetail claim={shown.claim} locale={locale} />
        </Popover>
      )}
      <FigureMarks claim={claim} locale={locale} bare={bare} />
    </>
  )
}
