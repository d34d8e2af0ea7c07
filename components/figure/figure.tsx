import { useId } from 'react'
import { ClaimDetail } from '@/components/claims/claim-detail.tsx'
import { claimHref, claimText } from '@/components/claims/claim-words.ts'
import { isPlain } from '@/components/claims/firmness.ts'
import { FirmnessChip } from '@/components/claims/firmness-chip.tsx'
import { FigureText } from '@/components/figure/figure-text.tsx'
import { Popover } from '@/components/figure/popover.tsx'
import { TextLink } from '@/components/ui/text-link.tsx'
import type { ClaimView } from '@/lib/claims/types.ts'
import type { Locale } from '@/lib/i18n/locales.ts'
import { translator } from '@/lib/i18n/translator.ts'

type Props = {
  claim: ClaimView
  locale: Locale
  /** popover: the sentence opens beside the number; link: the number leads to it (for long tables). */
  detail: 'popover' | 'link'
  size?: 'text' | 'large'
  /** Leave out the chip, where a column or a heading already says the basis. */
  bare?: boolean
}

/**
 * The one way a number is drawn: value, unit, and a mark for all that is not a plain reported figure;
 * the sentence it was read in is one click away. A claim without a number shows its statement.
 */
export function Figure({ claim, locale, detail, size = 'text', bare }: Props) {
  const id = `figure-${claim.id}-${useId().replace(/[^\w-]/g, '')}`
  const t = translator(locale, 'claims')
  const text = claimText(claim, locale)
  const label = t('detail.open', { text })
  const face = claim.value ? <FigureText value={claim.value} locale={locale} size={size} /> : text
  const withdrawn = claim.standing === 'withdrawn' || claim.standing === 'corrected'
  const look = `underline decoration-dotted underline-offset-4 hover:decoration-solid ${withdrawn ? 'line-through' : ''}`
  const mark =
    bare || isPlain(claim.basis, claim.modality) ? null : (
      <FirmnessChip basis={claim.basis} modality={claim.modality} locale={locale} />
    )
  if (detail === 'link') {
    return (
      <>
        <TextLink href={claimHref(claim, locale)} className={look} aria-label={label} data-open>
          {face}
        </TextLink>
        {mark ? <> {mark}</> : null}
      </>
    )
  }
  return (
    <>
      <Popover id={id} label={label} face={face} className={look}>
        <ClaimDetail claim={claim} locale={locale} />
      </Popover>
      {mark ? <> {mark}</> : null}
    </>
  )
}
