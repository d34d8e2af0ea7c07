/** Pure: where several figures speak of one period and contradict each other. */
import { type Competing, contradicts } from '../claims/agree.ts'
import type { Series, SeriesClaim } from './series.ts'

/** Figures of one period that contradict each other (lib/claims/agree.ts says when), each list with the drawn one first. */
export function conflictsOf<C extends SeriesClaim & Competing>(series: readonly Series<C>[]): C[][] {
  return series
    .flatMap((one) => one.points)
    .map(({ claim, alongside }) => [claim, ...alongside])
    .map((claims) => claims.filter((claim) => claims.some((other) => contradicts(claim, other))))
    .filter((claims) => claims.length > 0)
}
