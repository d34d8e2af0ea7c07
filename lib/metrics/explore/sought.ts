/** Pure: the series that a person is looking for. */
import { parseSeriesId } from '../series-id.ts'
import type { Known } from './ready-made.ts'
import type { Sought } from './view.ts'

/** @returns those that fit all that is asked, those with most figures first */
export function foundSeries<S extends Known>(known: readonly S[], { who, what, way }: Sought): S[] {
  return known
    .filter(({ id }) => {
      const series = parseSeriesId(id)
      return (
        series !== null &&
        (who === null || series.subject === who) &&
        (what === null || series.metric === what) &&
        (way === null || series.flow === way)
      )
    })
    .sort((a, b) => b.points - a.points || (a.id < b.id ? -1 : 1))
}
