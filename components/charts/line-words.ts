import { axisUnitWord } from '@/components/charts/axis-words.ts'
import { durationWord } from '@/components/metrics/metric-words.ts'
import { formatDay } from '@/lib/format/date.ts'
import { periodLabel } from '@/lib/format/period.ts'
import { type Locale, pick } from '@/lib/i18n/locales.ts'
import { translator } from '@/lib/i18n/translator.ts'
import type { Line, LineClaim } from '@/lib/metrics/line.ts'
import type { AxisUnit } from '@/lib/metrics/view.ts'

/** The line under a chart's title: unit, base of comparison, length of the periods, first and last period. */
export function lineUnit(line: Line<LineClaim>, view: AxisUnit, locale: Locale): string {
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
  const measured =
    line.scale === 'index'
      ? t('chart.index', { period: baseOf(line, locale) })
      : comparator === 'none'
        ? axisUnitWord(line.unit, view, locale)
        : t(`change.${comparator}`)
  return [measured, length, flow, range].filter(Boolean).join(' · ')
}

/** The period that is 100: what its figures are divided by. */
export function baseOf(line: Line<LineClaim>, locale: Locale): string {
  const base = line.points
    .find(({ calculation }) => calculation?.kind === 'index')
    ?.calculation?.inputs.at(-1)
  return base ? periodLabel(base.period, locale, 'short') : ''
}

/** Who published the figures, and how new the newest word is. */
export function lineSource(lines: readonly Line<LineClaim>[], locale: Locale): string {
  const t = translator(locale, 'metrics')
  const claims = lines
    .flatMap(({ points }) => points)
    .flatMap(({ claim, calculation }) => claim ?? calculation?.inputs ?? [])
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
