/** Pure: what a metric's page shows of each subject, as its address asks. */
import { figuresOf, type MetricFigures } from '../claims/figures.ts'
import { type DurationKind, durationKey } from '../format/period.ts'
import { beside, chooseLine, type Line, type LineClaim, type LinePoint, lineOf, wholeLine } from './line.ts'
import { cutLine, inRange, scaleLine } from './scaled.ts'
import type { Series } from './series.ts'
import { parseSeriesId, printSeriesId, subjectKey } from './series-id.ts'
import { addsUp, withSums } from './sums.ts'
import type { MetricPageView } from './view.ts'
import { type Vintages, vintagesOf, withVintages } from './vintages.ts'

/** length: no two figures of that length, nor parts of them; scale: no base or no year before; range: none in it. */
export type Impossible = 'length' | 'index' | 'yoy' | 'range'

/** A length of period that a subject's figures can be seen by. `calculated`: some of them are added up here. */
export type LengthChoice = { duration: DurationKind; calculated: boolean }

export type SubjectFigures<C extends LineClaim = LineClaim> = MetricFigures<C> & {
  /** As addresses name the subject. */
  key: string
  lengths: LengthChoice[]
  /** As the view asks, as near as can be; null where two figures are wanting. */
  line: Line<C> | null
  /** What the view asked for and cannot be had. */
  impossible: Impossible[]
  /** What no line of this length holds, in the range. */
  others: LinePoint<C>[]
  vintages: Vintages<C>[]
}

const longer: DurationKind[] = ['quarter', 'half', 'year', 'fiscal_quarter', 'fiscal_half', 'fiscal_year']

/** The same length in the other kind of year: a quarter of the calendar, a quarter of the fiscal year. */
function inCalendar(length: string, calendar: MetricPageView['calendar']): string {
  if (calendar === 'given') return length
  const bare = length.replace(/^fiscal_/, '')
  return calendar === 'fiscal' && /^(quarter|half|nine_months|year)$/.test(bare) ? `fiscal_${bare}` : bare
}

/**
 * Of each subject the line that the view asks for, subjects of a country first, then those with most figures.
 * @param claims of one metric, superseded ones too
 */
export function arrangeMetric<C extends LineClaim>(
  claims: readonly C[],
  view: MetricPageView,
): SubjectFigures<C>[] {
  const current = claims.filter(({ standing }) => standing === 'current')
  return figuresOf(current)
    .map((figures) => arrangeSubject(figures, claims, view))
    .filter(({ key }) => view.subject === null || key === view.subject)
    .sort((a, b) => weight(b) - weight(a))
}

/** The trade as a whole before single companies, long series before short ones. */
const weight = ({ subject, line }: SubjectFigures<LineClaim>) =>
  (line?.points.length ?? 0) + (subject.type === 'country' ? 1_000_000 : 0)

function arrangeSubject<C extends LineClaim>(
  figures: MetricFigures<C>,
  claims: readonly C[],
  view: MetricPageView,
): SubjectFigures<C> {
  const { metric, subject, series } = figures
  const own = claims.filter((claim) => subjectKey(claim.subject) === subjectKey(subject))
  const sums = addsUp(metric) ? withSums(series, longer).filter(({ points }) => points.length > 1) : []
  const given = series.flatMap((one) => lineOf(one, metric.kind) ?? [])
  const lines = [...sums, ...given.filter(({ id }) => sums.every((sum) => sum.id !== id))]
  const impossible: Impossible[] = []
  const plain = lineAsked(lines, view) ?? chooseLine(series, metric.kind)
  const asksLength = view.length !== null || view.calendar !== 'given'
  if (plain && asksLength && metric.kind !== 'rate' && !lineAsked(lines, view)) impossible.push('length')
  const held = series.flatMap((one) => cutSeries(one, view))
  const others = beside(plain, held)
  const cut = plain && cutLine(plain, view.from, view.to)
  // An index counts from the first figure shown; a change on a year needs the year before it.
  const scaled = cut && scaleLine(view.scale === 'yoy' ? plain : cut, view.scale)
  // A change has no change of its own to show: it is one already.
  if (cut && cut.points.length > 0 && !scaled && !(view.scale === 'yoy' && metric.kind === 'growth'))
    impossible.push(view.scale === 'index' ? 'index' : 'yoy')
  const drawn = scaled ? cutLine(scaled, view.from, view.to) : cut
  const line = drawn && drawn.points.length > 0 ? withVintages(drawn, own) : null
  if (!line && others.length === 0 && series.length > 0) impossible.push('range')
  const lengths = [...new Map(lines.map((one) => [one.duration, one])).values()].map((one) => ({
    duration: one.duration,
    calculated: one.points.some(({ calculation }) => calculation !== null),
  }))
  return {
    ...figures,
    series: held,
    key: subjectKey(subject),
    lengths: metric.kind === 'rate' ? [] : lengths,
    line,
    impossible,
    others,
    vintages: vintagesOf(own).filter(({ period }) => inRange(period, view.from, view.to)),
  }
}

/** What of a series lies in the range; [] where nothing does. */
function cutSeries<C extends LineClaim>(series: Series<C>, { from, to }: MetricPageView): [Series<C>] | [] {
  const points = series.points.filter(({ claim }) => inRange(claim.period, from, to))
  return points.length > 0 ? [{ ...series, points }] : []
}

/** The line of the length that the view names; of several the one with most points. */
function lineAsked<C>(lines: readonly Line<C>[], { length, calendar }: MetricPageView): Line<C> | undefined {
  const wanted = length
    ? [inCalendar(length, calendar)]
    : calendar === 'given'
      ? []
      : ['year', 'half', 'quarter'].map((one) => inCalendar(one, calendar))
  for (const one of wanted) {
    const [best] = lines
      .filter(({ duration }) => duration === one)
      .sort((a, b) => b.points.length - a.points.length)
    if (best) return best
  }
  return undefined
}

/**
 * What a file of a metric's page holds: of each subject the line shown; on the page as it is also its other series and
 * figures without a period, so that nothing of the page is missing from it.
 */
export function linesOut<C extends LineClaim>(
  shown: readonly SubjectFigures<C>[],
  view: MetricPageView,
): Line<C>[] {
  const plain = view.scale === 'absolute' && view.length === null && view.calendar === 'given'
  return shown.flatMap(({ line, series, undated, vintages }) => {
    const drawn = new Set(line?.points.flatMap(({ claim }) => claim ?? []))
    const told = vintages.flatMap(({ said, came }) => (came ? [...said, came] : said))
    const others = series
      .filter(({ points }) => !points.some(({ claim }) => drawn.has(claim)))
      .flatMap((one) => wholeLine(one) ?? [])
      .map((one) => withVintages(one, told))
    return [...(line ? byLength(line) : []), ...(plain ? [...others, ...withoutPeriod(undated)] : [])]
  })
}

/** Running totals and rates in force are drawn as one line of several lengths: each length by its own name. */
function byLength<C>(line: Line<C>): Line<C>[] {
  const named = parseSeriesId(line.id)
  if (!named || (line.shape !== 'running' && line.shape !== 'steps')) return [line]
  return [...Map.groupBy(line.points, ({ period }) => durationKey(period))].map(([length, points]) => ({
    ...line,
    id: printSeriesId({ ...named, length }),
    points,
  }))
}

function withoutPeriod<C extends LineClaim>(claims: readonly C[]): Line<C>[] {
  const [first] = claims
  if (!first?.metric) return []
  const line = wholeLine<C>({
    ...{ key: '', duration: 'none', length: 'none', calendar: 'calendar', flow: first.flow },
    ...{
      comparator: first.value?.comparator ?? 'none',
      latest: null,
      previous: null,
      direction: null,
      change: null,
    },
    points: claims.map((claim) => ({ claim, alongside: [] })),
  })
  return line ? [line] : []
}
