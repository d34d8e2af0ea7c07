import { claimHref, claimText, type ShownClaim } from '@/components/claims/claim-words.ts'
import { FigureText } from '@/components/figure/figure-text.tsx'
import { type Locale, pickedLang } from '@/lib/i18n/locales.ts'
import { translator } from '@/lib/i18n/translator.ts'

/** What tells a reader that a number opens. */
export const figureLook = 'figure-look'

/** A number that no longer stands is struck through wherever it is drawn. */
export const isGone = ({ standing }: ShownClaim): boolean =>
  standing === 'withdrawn' || standing === 'corrected'

type Props = {
  claim: ShownClaim
  locale: Locale
  /** Whether it leads to its sentence (and shows it when pointed at); else the reader is there already. */
  linked: boolean
  size?: 'text' | 'large'
}

/** The number itself, or the statement of a claim without one; its marks are `FigureMarks`. */
export function FigureFace({ claim, locale, linked, size = 'text' }: Props) {
  const text = claimText(claim, locale)
  const face = claim.value ? <FigureText value={claim.value} locale={locale} size={size} /> : text
  const lang = claim.value ? undefined : pickedLang(locale, claim.statementJa)
  if (!linked) {
    return (
      <span lang={lang} className={isGone(claim) ? 'line-through' : undefined}>
        {face}
      </span>
    )
  }
  return (
    <a
      href={claimHref(claim, locale)}
      lang={lang}
      className={isGone(claim) ? `${figureLook} line-through` : figureLook}
      aria-label={translator(locale, 'claims')('detail.open', { text })}
      data-open
      data-claim={claim.id}
    >
      {face}
    </a>
  )
}
