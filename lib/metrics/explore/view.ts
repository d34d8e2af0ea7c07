/** Pure: what the explorer's address asks: which series, on one axis or on many, shown how. */
import { Flow } from '../../../prisma/generated/enums.ts'
import { parseSeriesId, printSeriesId } from '../series-id.ts'
import { emptyFiguresView, type FiguresView, parseFiguresView, printFiguresView } from '../view.ts'
import { readOne } from '../view-fields.ts'

/** More lines than this nobody can tell apart. */
export const mostSeries = 12

/** one: a single pair of axes, where the guard allows it; multiples: one small chart for each series. */
export const layouts = ['one', 'multiples'] as const

/** What the list of series to choose from is narrowed to; null for all. `who`: as SeriesId has its subject. */
export type Sought = { who: string | null; what: string | null; way: Flow | null }

export type ExploreView = FiguresView & {
  /** Names of series as `printSeriesId` writes them, in the order chosen. */
  series: string[]
  layout: (typeof layouts)[number]
  sought: Sought
}

export const nothingSought: Sought = { who: null, what: null, way: null }

/** A view of these series, everything else as it comes. */
export const exploreOf = (series: string[]): ExploreView => ({
  ...emptyFiguresView,
  series,
  layout: 'one',
  sought: nothingSought,
})

/** Reads what a person may have typed: `s=a,b` and `s=a&s=b` are the same; nonsense is left out. */
export function parseExploreView(search: URLSearchParams): ExploreView {
  const ids = search
    .getAll('s')
    .flatMap((value) => value.split(','))
    .flatMap((text) => {
      const id = parseSeriesId(text.trim())
      return id ? [printSeriesId(id)] : []
    })
  return {
    series: [...new Set(ids)].slice(0, mostSeries),
    layout: readOne(search.get('layout'), layouts) ?? 'one',
    sought: {
      who: /^(?:[A-Z]{2}|(?:policy~)?[a-z0-9-]{1,100})$/.exec(search.get('who') ?? '')?.[0] ?? null,
      what: /^[a-z0-9-]{1,100}$/.exec(search.get('what') ?? '')?.[0] ?? null,
      way: readOne(search.get('way'), Object.values(Flow)),
    },
    ...parseFiguresView(search),
  }
}

/** The one query string of a view, without "?". */
export const printExploreView = (view: ExploreView): string =>
  printFiguresView(view, [
    ['s', view.series.join(',')],
    ['layout', view.layout === 'one' ? null : view.layout],
    ...Object.entries(view.sought),
  ])
