/** Everything that a view of the explorer shows. */
import type { Db } from '../../db.ts'
import type { Line, LineClaim } from '../line.ts'
import { getLines } from '../line-queries.ts'
import { parseSeriesId, printSeriesId } from '../series-id.ts'
import { type KnownSeries, listSeriesIndex } from '../series-queries.ts'
import type { CalendarChoice } from '../view.ts'
import { type Arranged, arrange, type WayOut, waysOut } from './arrange.ts'
import { nearSeries } from './near.ts'
import type { ExploreView } from './view.ts'

/** Why a series asked for is not drawn: none of that name; no line of it; no whole year of the kind asked for. */
export type Missing =
  | { id: string; kind: 'unknown'; near: KnownSeries[] }
  | { id: string; kind: 'one' | 'years'; series: KnownSeries }

export type Explored = {
  /** As asked, with every series by its whole name. */
  view: ExploreView
  /** Every series that makes a line, to choose from. Rates in force stand under the figures instead. */
  known: KnownSeries[]
  /** Those of the view that exist, in its order. */
  chosen: KnownSeries[]
  missing: Missing[]
  arranged: Arranged<Line<LineClaim>>
  ways: WayOut<Line<LineClaim>>[]
}

const yearOf = { calendar: 'year', fiscal: 'fiscal_year' } as const

/** The name of a series' figures by year of a kind; as it is for what has no years: rates, and what is counted on a day. */
function byYear(id: string, calendar: CalendarChoice): string {
  const parsed = parseSeriesId(id)
  if (!parsed || calendar === 'given' || parsed.length === 'day' || parsed.length === 'open') return id
  return printSeriesId({ ...parsed, length: yearOf[calendar] })
}

/** A name without a flow stands for the only series that has the rest of it. */
function wholeName(id: string, all: readonly KnownSeries[]): string {
  if (all.some((one) => one.id === id)) return id
  const [only, ...others] = all.filter((one) => {
    const parsed = parseSeriesId(one.id)
    return parsed !== null && printSeriesId({ ...parsed, flow: null }) === id
  })
  return only && others.length === 0 ? only.id : id
}

export async function getExplored(db: Db, asked: ExploreView): Promise<Explored> {
  const read = (ids: readonly string[]) =>
    getLines(
      db,
      ids.map((id) => byYear(id, asked.calendar)),
    )
  // Most addresses have whole names already: their figures need not wait for the list.
  const [all, asNamed] = await Promise.all([listSeriesIndex(db), read(asked.series)])
  const view = { ...asked, series: [...new Set(asked.series.map((id) => wholeName(id, all)))] }
  const found = view.series.join() === asked.series.join() ? asNamed : await read(view.series)
  const known = all.filter(({ points, metric }) => points > 1 && metric.kind !== 'rate')
  const missing: Missing[] = []
  const lines: Line<LineClaim>[] = []
  const chosen: KnownSeries[] = []
  for (const [at, id] of view.series.entries()) {
    const series = all.find((one) => one.id === id)
    const line = found[at]?.line ?? null
    if (series) chosen.push(series)
    if (line) {
      if (!series) chosen.push(summed(line, id))
      // Months and years of one series may come to the same line.
      if (!lines.some((other) => other.id === line.id)) lines.push(line)
    } else if (!series) missing.push({ id, kind: 'unknown', near: nearSeries(id, known) })
    else missing.push({ id, kind: series.points > 1 && view.calendar !== 'given' ? 'years' : 'one', series })
  }
  const arranged = arrange(lines, view)
  // Years are read only where they could help.
  const byLength = arranged.refusals.some(({ kind }) => kind === 'length' || kind === 'calendar')
  const ways =
    arranged.refusals.length > 0
      ? waysOut(lines, view, byLength ? await years(db, view, lines.length) : null)
      : []
  return { view, known, chosen, missing, arranged, ways }
}

/** A series that nobody published, made of sums. */
function summed(line: Line<LineClaim>, id: string): KnownSeries {
  const [first, last] = [line.points[0], line.points.at(-1)]
  const { metric, subject, points } = line
  return {
    id,
    metric,
    subject,
    points: points.length,
    first: first?.period.start ?? null,
    last: last?.period.end ?? null,
  }
}

/** The same series by year of each kind, where all of them have such years. */
async function years(db: Db, view: ExploreView, wanted: number) {
  const of = async (calendar: 'calendar' | 'fiscal') => {
    const found = await getLines(
      db,
      view.series.map((id) => byYear(id, calendar)),
    )
    const lines = found.flatMap(({ line }) => line ?? [])
    return lines.length === wanted ? lines : []
  }
  return { calendar: await of('calendar'), fiscal: await of('fiscal') }
}
