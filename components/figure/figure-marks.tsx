import { isDisputed, type ShownClaim, valueBefore } from '@/components/claims/claim-words.ts'
import { isPlain } from '@/components/claims/firmness.ts'
import { FirmnessChip } from '@/components/claims/firmness-chip.tsx'
import { Chip } from '@/components/ui/chip.tsx'
import type { Locale } from '@/lib/i18n/locales.ts'
import { translator } from '@/lib/i18n/translator.ts'

type Props = {
  claim: ShownClaim
  locale: Locale
  /** Leave out the basis, where a column or a heading already says it. */
  bare?: boolean
  /** On a line of their own: in a column of numbers, where these stand one under another. */
  below?: boolean
}

/** Beside a number there is room for a value, not for a story: the detail tells all of it. */
function shortened(text: string): string {
  const points = Array.from(text)
  return points.length > 40 ? `${points.slice(0, 39).join('')}…` : text
}

/** All that a number is besides a plain report of what happened: each said in words, none by colour alone. */
export function FigureMarks({ claim, locale, bare, below }: Props) {
  const t = translator(locale, 'claims')
  const before = valueBefore(claim, locale)
  const isFirm = bare || isPlain(claim.basis, claim.modality)
  const disputed = isDisputed(claim)
  if (isFirm && !disputed && before === null) return null
  return (
    <span className={below ? 'block' : undefined}>
      {isFirm ? null : (
        <>
          {' '}
          <FirmnessChip basis={claim.basis} modality={claim.modality} locale={locale} />
        </>
      )}
      {disputed ? (
        <>
          {' '}
          <Chip tone="warn" title={t('disputedTitle')}>
            {t('disputed')}
          </Chip>
        </>
      ) : null}
      {before === null ? null : (
        <>
          {' '}
          <span className="font-normal text-2xs">
            <Chip tone="warn">{t('corrected')}</Chip>
            {/* A line through a number is not heard. */}
            <span className="sr-only"> {t('was')}</span>{' '}
            <del className="text-muted" title={before}>
              {shortened(before)}
            </del>
          </span>
        </>
      )}
    </span>
  )
}
