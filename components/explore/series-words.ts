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

/** What tells the series of a set apart, in their order: by whom, by measure, or by both; by length too where one is there twice. */
export function shortNames(series: readonly Guarded[], locale: Locale): string[] {
  const who = (one: Guarded) => subjectName(one.subject, locale)
  const what = ({ metric }: Guarded) => pick(locale, metric.name, metric.nameJa)
  const full = (one: Guarded) => seriesName(one, locale)
  const sole = (of: (one: Guarded) => string) => new Set(series.map(of)).size === 1
  const name = series.length > 1 && sole(what) ? who : series.length > 1 && sole(who) ? what : full
  const apart = new Set(series.map(name)).size === series.length
  return series.map((one) => (apart ? name(one) : `${full(one)} (${seriesFacts(one, locale)})`))
}

/** Lines with the names they are drawn under. */
export function namedLines<L extends Guarded>(
  lines: readonly L[],
  locale: Locale,
): { line: L; name: string }[] {
  const names = shortNames(lines, locale)
  return lines.map((line, at) => ({ line, name: names[at] ?? line.id }))
}

/** More names than this no title holds. */
const mostNames = 4

/** What a set of series is about: "US sales: Nissan, Honda, Toyota". */
export function comparisonTitle(series: readonly Guarded[], locale: Locale): string {
  const names = shortNames(series, locale)
  const shown = names.slice(0, mostNames).join(locale === 'ja' ? '、' : ', ')
  const list =
    names.length > mostNames
      ? translator(locale, 'explore')('shown.tooMany', { names: shown, count: names.length - mostNames })
      : shown
  const [first] = series
  if (!first || names[0] === seriesName(first, locale) || names[0]?.includes(seriesName(first, locale)))
    return list
  const [who, what] = [
    subjectName(first.subject, locale),
    pick(locale, first.metric.name, first.metric.nameJa),
  ]
  const shared = names[0] === who ? what : who
  return locale === 'ja' ? `${shared}：${list}` : `${shared}: ${list}`
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
