import { axisUnitWord } from '@/components/charts/axis-words.ts'
import { drawnClaims } from '@/components/charts/point-words.ts'
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
    line.shape === 'running' && first?.period.start && last?.period.end
      ? t('chart.runningSince', {
          day: formatDay(first.period.start, locale, 'short'),
          to: formatDay(last.period.end, locale, 'short'),
        })
      : line.shape === 'steps'
        ? daysOf(line, locale)
        : durationWord(line.duration, locale)
  const range =
    line.shape === 'running' || line.shape === 'steps' || !first || !last
      ? null
      : fromTo(periodLabel(first.period, locale, 'short'), periodLabel(last.period, locale, 'short'), locale)
  const flow = line.flow ? translator(locale, 'common')(`flow.${line.flow}`) : null
  const measured =
    line.scale === 'index'
      ? t('chart.index', { period: baseOf(line, locale) })
      : comparator === 'none'
        ? axisUnitWord(line.unit, view, locale)
        : t(`change.${comparator}`)
  return [measured, length, flow, range].filter(Boolean).join(' · ')
}

/** From and to, once where they are the same. */
const fromTo = (from: string, to: string, locale: Locale): string =>
  from === to ? from : translator(locale, 'metrics')('chart.range', { from, to })

/**
 * The days on which rates were in force: from the first, to the last unless one of them holds until further notice. Where
 * the first has no beginning that is known, since when they changed.
 */
function daysOf({ points }: Line<LineClaim>, locale: Locale): string | null {
  const t = translator(locale, 'metrics')
  const starts = points.flatMap(({ period }) => period.start ?? []).sort()
  const ends = points.flatMap(({ period }) => period.end ?? []).sort()
  const [from, to] = [starts[0], ends.at(-1)].map((day) => day && formatDay(day, locale, 'short'))
  if (!from) return null
  if (starts.length < points.length) return t('chart.changesSince', { day: from })
  return to && ends.length === points.length ? fromTo(from, to, locale) : t('chart.since', { day: from })
}

/** The period that is 100: what its figures are divided by. */
export function baseOf(line: Line<LineClaim>, locale: Locale): string {
  const base = line.points
    .find(({ calculation }) => calculation?.kind === 'index')
    ?.calculation?.inputs.at(-1)
  return base ? periodLabel(base.period, locale, 'short') : ''
}

/** Who published the figures drawn, earlier and contradicting ones too, and on which day the newest of these sources came out. */
export function lineSource(lines: readonly Line<LineClaim>[], locale: Locale): string {
  const t = translator(locale, 'metrics')
  const claims = lines.flatMap(({ points }) => points).flatMap(drawnClaims)
  const names = [
    ...new Set(claims.map(({ article }) => pick(locale, article.source.name, article.source.nameJa))),
  ]
  const shown = names.slice(0, 4).join(locale === 'ja' ? '、' : ', ')
  const newest = claims
    .map(({ article }) => article.day)
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
