import { durationWord, unitWord } from '@/components/metrics/metric-words.ts'
import type { ClaimView } from '@/lib/claims/types.ts'
import { formatDay } from '@/lib/format/date.ts'
import { periodLabel } from '@/lib/format/period.ts'
import { type Locale, pick } from '@/lib/i18n/locales.ts'
import { translator } from '@/lib/i18n/translator.ts'
import type { Line } from '@/lib/metrics/line.ts'

/** The line under a chart's title: unit, base of comparison, length of the periods, first and last period. */
export function plotUnit(line: Line<ClaimView>, unit: string, locale: Locale): string {
  const t = translator(locale, 'metrics')
  const first = line.points[0]
  const last = line.points.at(-1)
  const comparator = line.comparator
  const length =
    line.shape === 'running' && first?.period.start
      ? t('chart.runningSince', { day: formatDay(first.period.start, locale, 'short') })
      : line.shape === 'steps'
        ? null
        : durationWord(line.duration, locale)
  const range =
    line.shape === 'running' || line.shape === 'steps' || !first || !last
      ? null
      : t('chart.range', {
          from: periodLabel(first.period, locale, 'short'),
          to: periodLabel(last.period, locale, 'short'),
        })
  const flow = line.flow ? translator(locale, 'common')(`flow.${line.flow}`) : null
  const measured = comparator === 'none' ? unitWord(unit, locale) : t(`change.${comparator}`)
  return [measured, length, flow, range].filter(Boolean).join(' · ')
}

/** Who published the figures, and how new the newest word is. */
export function plotSource(line: Line<ClaimView>, locale: Locale): string {
  const t = translator(locale, 'metrics')
  const claims = line.points.flatMap(({ claim, calculation }) => claim ?? calculation?.inputs ?? [])
  const names = [
    ...new Set(claims.map(({ article }) => pick(locale, article.source.name, article.source.nameJa))),
  ]
  const shown = names.slice(0, 4).join(locale === 'ja' ? '、' : ', ')
  const newest = claims
    .map((claim) => claim.issuedOn ?? claim.article.day)
    .filter((day) => day !== null)
    .sort()
    .at(-1)
  const sources =
    names.length > 4
      ? t('chart.sourcesMore', { names: shown, count: names.length - 4 })
      : t('chart.sources', { names: shown })
  return newest
    ? [sources, t('chart.newest', { day: formatDay(newest, locale) })].join(locale === 'ja' ? '' : ' ')
    : sources
}
