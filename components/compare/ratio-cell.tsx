import type { ReactNode } from 'react'
import { Blank } from '@/components/compare/blank.tsx'
import { CalculatedFigure } from '@/components/figure/calculated.tsx'
import { Figure } from '@/components/figure/figure.tsx'
import { type NoShare, type Ratio, type Share, saidOn, type Told } from '@/lib/compare/exposure.ts'
import { formatDay } from '@/lib/format/date.ts'
import { periodLabel } from '@/lib/format/period.ts'
import type { Locale } from '@/lib/i18n/locales.ts'
import { translator } from '@/lib/i18n/translator.ts'
import type { LineClaim } from '@/lib/metrics/line.ts'

type Props = {
  ratio: Ratio<LineClaim>
  told: Told
  /** What is divided by what, as words inside a sentence. */
  terms: { part: string; whole: string }
  /** The same as it was said when the part was. */
  then?: Share<LineClaim> | null
  locale: Locale
}

/** One figure as a share of another, with both and their days; or why there is none. */
export function RatioCell({ ratio, told, terms, then, locale }: Props) {
  const t = translator(locale, 'compare')
  return (
    <>
      {ratio.kind === 'share' ? (
        <ShareTold share={ratio} told={told} size="large" locale={locale} />
      ) : (
        <NoShareTold ratio={ratio} told={told} terms={terms} locale={locale} />
      )}
      {then ? (
        <div className="mt-2 border-rule border-t pt-1">
          <span className="block text-muted text-xs">
            {t('tariff.together', { day: formatDay(saidOn(then.part), locale, 'short') })}
          </span>
          <ShareTold share={then} told={told} size="text" locale={locale} />
        </div>
      ) : null}
    </>
  )
}

type ShareProps = { share: Share<LineClaim>; told: Told; size: 'text' | 'large'; locale: Locale }

function ShareTold({ share, told, size, locale }: ShareProps) {
  const t = translator(locale, 'compare')
  const { part, whole, value, calculation } = share
  const figure = (claim: LineClaim) => (
    <Figure key={claim.id} claim={claim} locale={locale} detail="link" bare />
  )
  const day = (claim: LineClaim) => formatDay(saidOn(claim), locale, 'short')
  const given =
    told === 'happened' || saidOn(part) === '' || saidOn(whole) === ''
      ? null
      : saidOn(part) === saidOn(whole)
        ? t('ratio.given', { day: day(part) })
        : t('ratio.givenApart', { part: day(part), whole: day(whole) })
  return (
    <>
      <div>
        <CalculatedFigure value={value} calculation={calculation} locale={locale} detail="link" size={size} />
      </div>
      <span className="mt-1 block text-xs">
        {t.rich('ratio.formula', { a: () => figure(part), b: () => figure(whole) })}
      </span>
      <span className="block text-muted text-xs">
        {[
          periodLabel(part.period, locale, 'short'),
          told === 'ahead' && translator(locale, 'claims')(`basis.${part.basis}`),
          given,
        ]
          .filter(Boolean)
          .join(' · ')}
      </span>
    </>
  )
}

function NoShareTold({ ratio, told, terms, locale }: Omit<Props, 'ratio'> & { ratio: NoShare<LineClaim> }) {
  const t = translator(locale, 'compare')
  if (ratio.kind === 'missing') {
    const what = ratio.missing === 'both' ? t('ratio.either', terms) : terms[ratio.missing]
    return <Blank kind="unknown" why={t(`ratio.missing.${told}`, { what })} locale={locale} />
  }
  const { kind, part, whole } = ratio
  const basis = (claim: LineClaim) => translator(locale, 'claims')(`basis.${claim.basis}`)
  const when = (claim: LineClaim) => {
    const said = told === 'ahead' ? saidOn(claim) : ''
    const given = said === '' ? '' : t('ratio.given', { day: formatDay(said, locale, 'short') })
    return [periodLabel(claim.period, locale, 'short'), given].filter(Boolean).join(' · ')
  }
  const line = (claim: LineClaim, what: string): ReactNode => (
    <span key={claim.id} className="block text-xs">
      {t.rich('ratio.ofPart', {
        what,
        figure: () => <Figure key={claim.id} claim={claim} locale={locale} detail="link" bare />,
      })}{' '}
      <span className="text-muted">({when(claim)})</span>
    </span>
  )
  const isUnknown = kind === 'apart' || kind === 'basis' || kind === 'unit'
  return (
    <>
      <span className="block text-muted">{t(isUnknown ? 'blank.unknown' : 'ratio.noShare')}</span>
      <span className="block text-muted text-xs">
        {kind === 'basis'
          ? t('ratio.basis', { part: basis(part), whole: basis(whole) })
          : kind === 'unit'
            ? t('ratio.unit')
            : kind === 'apart'
              ? t('ratio.apart', terms)
              : t(`ratio.${kind}`)}
      </span>
      {isUnknown ? line(part, terms.part) : null}
      {line(whole, terms.whole)}
    </>
  )
}
