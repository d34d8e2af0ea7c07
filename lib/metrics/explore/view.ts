/** Pure: what the explorer's address asks: which series, on one axis or on many, shown how. */
import { parseSeriesId, printSeriesId } from '../series-id.ts'
import { type FiguresView, parseFiguresView, printFiguresView } from '../view.ts'
import { readOne } from '../view-fields.ts'

/** More lines than this nobody can tell apart. */
export const mostSeries = 12

/** one: a single pair of axes, where the guard allows it; multiples: one small chart for each series. */
export const layouts = ['one', 'multiples'] as const

export type ExploreView = FiguresView & {
  /** Names of series as `printSeriesId` writes them, in the order chosen. */
  series: string[]
  layout: (typeof layouts)[number]
}

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
    ...parseFiguresView(search),
  }
}

/** The one query string of a view, without "?". */
export const printExploreView = (view: ExploreView): string =>
  printFiguresView(view, [
    ['s', view.series.join(',')],
    ['layout', view.layout === 'one' ? null : view.layout],
  ])
