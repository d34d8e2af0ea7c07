import { useId } from 'react'
import { ClaimDetail } from '@/components/claims/claim-detail.tsx'
import { claimText, type ShownClaim } from '@/components/claims/claim-words.ts'
import { FigureFace, figureLook } from '@/components/figure/figure-face.tsx'
import { FigureMarks } from '@/components/figure/figure-marks.tsx'
import { Popover } from '@/components/figure/popover.tsx'
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
  /** In a table: leave out the basis, which a column already says. */
  bare?: boolean
}

/**
 * The one way a number is drawn: value, unit, and a mark for all that is not a plain reported figure;
 * the sentence it was read in is one click away. A claim without a number shows its statement.
 */
export function Figure({ locale, size = 'text', bare, ...shown }: Props) {
  const { claim } = shown
  const id = `figure-${claim.id}-${useId().replace(/[^\w-]/g, '')}`
  return (
    <>
      {shown.detail === 'link' ? (
        <FigureFace claim={claim} locale={locale} size={size} linked />
      ) : (
        <Popover
          id={id}
          label={translator(locale, 'claims')('detail.open', { text: claimText(claim, locale) })}
          face={<FigureFace claim={claim} locale={locale} size={size} linked={false} />}
          className={figureLook}
        >
          <ClaimDetail claim={shown.claim} locale={locale} />
        </Popover>
      )}
      <FigureMarks claim={claim} locale={locale} bare={bare} below={bare && shown.detail === 'link'} />
    </>
  )
}
