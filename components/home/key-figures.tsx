import { subjectHref, subjectName } from '@/components/claims/claim-words.ts'
import { Figure } from '@/components/figure/figure.tsx'
import { TextLink } from '@/components/ui/text-link.tsx'
import type { KeyFigure } from '@/lib/claims/figures.ts'
import { formatChange } from '@/lib/format/number.ts'
import { periodLabel } from '@/lib/format/period.ts'
import { type Locale, localePath, pick, pickedLang } from '@/lib/i18n/locales.ts'
import { translator } from '@/lib/i18n/translator.ts'

/** The newest figure of each metric: what, who, when, against what, and which way it went. */
export function KeyFigures({ figures, locale }: { figures: KeyFigure[]; locale: Locale }) {
  const claims = translator(locale, 'claims')
  return (
    <ul>
      {figures.map((figure) => {
        const { metric, latest, subject } = figure
        const who = subjectHref(subject, locale)
        const comparator = latest.value?.comparator ?? 'none'
        return (
          <li
            key={`${metric.slug}-${figure.series.key}`}
            className="border-rule border-t py-2.5 first:border-0 first:pt-0"
          >
            <p className="text-sm leading-snug">
              <TextLink
                href={localePath(locale, `/metrics/${metric.slug}`)}
                lang={pickedLang(locale, metric.nameJa)}
              >
                {pick(locale, metric.name, metric.nameJa)}
              </TextLink>
            </p>
            <div className="mt-1">
              <Figure claim={latest} locale={locale} detail="popover" size="large" />
            </div>
            <p className="mt-1 text-muted text-sm leading-snug">
              {who ? (
                <TextLink href={who}>{subjectName(subject, locale)}</TextLink>
              ) : (
                subjectName(subject, locale)
              )}
              {` · ${periodLabel(latest.period, locale, 'short')}`}
              {comparator === 'none' ? '' : ` · ${claims(`comparator.${comparator}`)}`}
            </p>
            <Direction figure={figure} locale={locale} />
          </li>
        )
      })}
    </ul>
  )
}

/** "▲ up 1.2 points from August 2025": the sign never stands without its word. */
function Direction({
  figure: { direction, change, previous, metric },
  locale,
}: {
  figure: KeyFigure
  locale: Locale
}) {
  const t = translator(locale, 'home')
  if (direction === null || change === null || previous === null) return null
  return (
    <p className="text-sm">
      {t(`direction.${direction}`, {
        change: formatChange(change, metric.unit, locale).replace(/^[+−]/, ''),
        period: periodLabel(previous.period, locale, 'short'),
      })}
    </p>
  )
}
