import { subjectName } from '@/components/claims/claim-words.ts'
import { durationWord, unitWord } from '@/components/metrics/metric-words.ts'
import type { DurationKind } from '@/lib/format/period.ts'
import { type Locale, pick } from '@/lib/i18n/locales.ts'
import { translator } from '@/lib/i18n/translator.ts'
import type { Clash, Guarded } from '@/lib/metrics/explore/guard.ts'
import { parseSeriesId } from '@/lib/metrics/series-id.ts'
import type { Scale } from '@/lib/metrics/view.ts'

/** "Toyota: global production". */
export function seriesName({ subject, metric }: Guarded, locale: Locale): string {
  const [who, what] = [subjectName(subject, locale), pick(locale, metric.name, metric.nameJa)]
  return locale === 'ja' ? `${who}：${what}` : `${who}: ${what}`
}

/** Names of several, so short that a line holds them. */
export function seriesNames(series: readonly Guarded[], locale: Locale): string {
  const shared = new Set(series.map(({ metric }) => metric.slug)).size === 1
  const names = series.map((one) => (shared ? subjectName(one.subject, locale) : seriesName(one, locale)))
  return names.join(locale === 'ja' ? '、' : ', ')
}

/** The length of a series' periods: "by month". */
function lengthWord(length: string, locale: Locale): string {
  return (
    durationWord(length.replace(/:.*/, '') as DurationKind, locale) ?? translator(locale, 'explore')('span')
  )
}

/** "vehicles · by month · JP→US": what tells one series of a name from another. */
export function seriesFacts(series: Guarded, locale: Locale): string {
  const id = parseSeriesId(series.id)
  if (!id) return ''
  const { comparator, flow, length } = id
  return [
    comparator === 'none'
      ? unitWord(series.metric.unit, locale)
      : translator(locale, 'metrics')(`change.${comparator}`),
    series.metric.kind === 'rate' ? null : lengthWord(length, locale),
    flow && translator(locale, 'common')(`flow.${flow}`),
  ]
    .filter(Boolean)
    .join(' · ')
}

/** Which of a series a reason speaks of, in words. */
function side(kind: Clash['kind'], series: Guarded, locale: Locale): string {
  const t = translator(locale, 'explore')
  const id = parseSeriesId(series.id)
  if (!id) return ''
  const nature =
    series.metric.kind === 'level' && id.comparator !== 'none' ? ('growth' as const) : series.metric.kind
  if (kind === 'kind' || kind === 'unscalable') return t(`nature.${nature}`)
  if (kind === 'comparator') return t(`against.${id.comparator}`)
  if (kind === 'unit') return unitWord(series.metric.unit, locale)
  if (kind === 'flow') return id.flow === null ? '' : t(`flow.${id.flow}`)
  return lengthWord(id.length, locale)
}

/** Why two series may not share an axis: "Honda: tariff cost is counted in Japanese yen; …". */
export function clashText({ kind, between }: Clash, scale: Scale, locale: Locale): string {
  const t = translator(locale, 'explore')
  const [a, b] = between
  const said = { a: seriesName(a, locale), sideA: side(kind, a, locale) }
  if (kind === 'unscalable' || b === undefined)
    return t(scale === 'index' ? 'clash.unscalableIndex' : 'clash.unscalableYoy', said)
  return t(`clash.${kind}`, { ...said, b: seriesName(b, locale), sideB: side(kind, b, locale) })
}
