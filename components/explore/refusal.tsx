import { exploreHref } from '@/components/explore/explore-href.ts'
import { clashText, seriesName, shortNames } from '@/components/explore/series-words.ts'
import { TextLink } from '@/components/ui/text-link.tsx'
import { periodLabel } from '@/lib/format/period.ts'
import type { Locale } from '@/lib/i18n/locales.ts'
import { translator } from '@/lib/i18n/translator.ts'
import type { Refusal, WayOut } from '@/lib/metrics/explore/arrange.ts'
import type { Guarded } from '@/lib/metrics/explore/guard.ts'
import type { ExploreView } from '@/lib/metrics/explore/view.ts'

type Props = { refusals: Refusal<Guarded>[]; ways: WayOut<Guarded>[]; view: ExploreView; locale: Locale }

/** Why these series share no axis, and what would make them: each way out an address. */
export function RefusalNote({ refusals, ways, view, locale }: Props) {
  const t = translator(locale, 'explore')
  return (
    <section aria-labelledby="refused" className="border-warn border-l-4 bg-raised px-4 py-3">
      <h2 id="refused" className="font-semibold">
        {t('refused.title')}
      </h2>
      <ul className="mt-1 list-disc pl-5">
        {refusals.map((refusal) => {
          const text = refusalText(refusal, view, locale)
          return <li key={text}>{text}</li>
        })}
      </ul>
      <p className="mt-1 text-muted text-sm">{t('refused.below')}</p>
      {ways.length > 0 ? (
        <>
          <h3 className="kicker mt-3">{t('refused.ways')}</h3>
          <ul className="flex flex-wrap gap-x-5 text-sm">
            {ways.map((way) => (
              <li key={exploreHref(way.view, locale)}>
                <TextLink
                  href={exploreHref(way.view, locale)}
                  className="inline-flex min-h-6 items-center underline"
                >
                  {wayText(way, locale)}
                </TextLink>
              </li>
            ))}
          </ul>
        </>
      ) : null}
    </section>
  )
}

/** A reason in words. */
export function refusalText(refusal: Refusal<Guarded>, view: ExploreView, locale: Locale): string {
  const t = translator(locale, 'explore')
  if (
    refusal.kind !== 'base' &&
    refusal.kind !== 'alone' &&
    refusal.kind !== 'noIndex' &&
    refusal.kind !== 'noYoy'
  )
    return clashText({ kind: refusal.kind, between: refusal.between }, view.scale, locale)
  const [a, b = a] = refusal.between
  return t(`clash.${refusal.kind}`, { a: seriesName(a, locale), b: seriesName(b, locale) })
}

function wayText(way: WayOut<Guarded>, locale: Locale): string {
  const t = translator(locale, 'explore')
  if (way.kind === 'only')
    return t('refused.only', { names: shortNames(way.lines, locale).join(locale === 'ja' ? '、' : ', ') })
  if (way.kind === 'index') return t('refused.index', { period: periodLabel(way.base, locale, 'short') })
  return t(`refused.${way.kind}`)
}
