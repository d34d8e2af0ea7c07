import { useId } from 'react'
import { type ShownClaim, subjectName } from '@/components/claims/claim-words.ts'
import { FirmnessChip } from '@/components/claims/firmness-chip.tsx'
import { Figure } from '@/components/figure/figure.tsx'
import { figureLook } from '@/components/figure/figure-face.tsx'
import { FigureText } from '@/components/figure/figure-text.tsx'
import { Popover } from '@/components/figure/popover.tsx'
import type { ValueView } from '@/lib/claims/types.ts'
import { formatValue } from '@/lib/format/number.ts'
import { periodLabel } from '@/lib/format/period.ts'
import { type Locale, pick } from '@/lib/i18n/locales.ts'
import { translator } from '@/lib/i18n/translator.ts'
import type { Calculation } from '@/lib/metrics/calculated.ts'

type Props = {
  value: ValueView
  calculation: Calculation<ShownClaim>
  locale: Locale
  /** link: its inputs without their sources, for long tables. */
  detail: 'popover' | 'link'
  size?: 'text' | 'large'
  /** Leave out the mark, where a column or a heading already says it. */
  bare?: boolean
}

/** A number that nobody published but that follows from published ones: marked so, with its formula and inputs one click away. */
export function CalculatedFigure({ value, calculation, locale, detail, size = 'text', bare }: Props) {
  const id = `calculated-${useId().replace(/[^\w-]/g, '')}`
  const { text } = formatValue(value, locale)
  return (
    <>
      <Popover
        id={id}
        label={translator(locale, 'claims')('calculated.open', { text })}
        face={<FigureText value={value} locale={locale} size={size} />}
        className={figureLook}
      >
        <CalculationDetail
          text={text}
          calculation={calculation}
          locale={locale}
          sources={detail === 'popover'}
        />
      </Popover>
      {bare ? null : (
        <>
          {' '}
          <FirmnessChip basis="calculated" modality="did" locale={locale} />
        </>
      )}
    </>
  )
}

type DetailProps = Pick<Props, 'calculation' | 'locale'> & { text: string; sources: boolean }

/** The formula in words, and each figure it was worked out from. */
export function CalculationDetail({ text, calculation, locale, sources }: DetailProps) {
  const t = translator(locale, 'claims')
  const { kind, inputs, above = 1 } = calculation
  // The same measure of the same subject throughout needs no naming.
  const name = (claim: ShownClaim) =>
    [
      claim.metric ? pick(locale, claim.metric.name, claim.metric.nameJa) : '',
      subjectName(claim.subject, locale),
    ].join(' · ')
  // The base of an index stands on both sides of its own formula.
  const terms = inputs.map((claim, at) => ({
    claim,
    side: at < above ? ('first' as const) : ('second' as const),
  }))
  const differ = new Set(inputs.map(name)).size > 1
  return (
    <div className="text-left text-sm leading-snug">
      <p className="font-semibold text-base">{text}</p>
      <p className="kicker">{t('calculated.kicker')}</p>
      <p className="mt-2">{t(`calculated.${kind}`, { count: inputs.length })}</p>
      <ul className="mt-1 grid gap-1">
        {terms.map(({ claim, side }) => (
          <li key={`${claim.id}/${side}`} className="border-rule border-t pt-1">
            <Figure claim={claim} locale={locale} detail="link" />
            <span className="block text-muted">
              {[
                kind === 'sum' ? '' : t(`calculated.role.${kind}.${side}`),
                differ ? name(claim) : '',
                periodLabel(claim.period, locale, 'short'),
                sources ? pick(locale, claim.article.source.name, claim.article.source.nameJa) : '',
              ]
                .filter(Boolean)
                .join(' · ')}
            </span>
          </li>
        ))}
      </ul>
    </div>
  )
}
