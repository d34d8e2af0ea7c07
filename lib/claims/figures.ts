/** Pure: claims grouped by what they measure and of whom. */
import { type Direction, type Series, seriesOf } from '../metrics/series.ts'
import type { ClaimSummary, ClaimView, MetricRef, SubjectView } from './types.ts'

export type MetricFigures<C = ClaimView> = {
  metric: MetricRef
  subject: SubjectView
  /** Most points first. */
  series: Series<C>[]
  /** Whose period is unknown or does not apply: told, not drawn. */
  undated: C[]
}

/** A series told by its end. */
export type KeyFigure = {
  metric: MetricRef
  subject: SubjectView
  series: Series<ClaimView>
  latest: ClaimView
  previous: ClaimView | null
  direction: Direction | null
  change: string | null
}

/** Claims of figures by metric, then subject, both by name. Statements are left out. */
export function figuresOf<C extends ClaimSummary>(claims: readonly C[]): MetricFigures<C>[] {
  const groups = new Map<string, { metric: MetricRef; subject: SubjectView; claims: C[] }>()
  for (const claim of claims) {
    const { metric, subject } = claim
    if (!metric) continue
    const key = `${metric.name}\n${subjectName(subject)}`
    const group = groups.get(key) ?? { metric, subject, claims: [] }
    group.claims.push(claim)
    groups.set(key, group)
  }
  return [...groups]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([, { metric, subject, claims }]) => {
      const series = seriesOf(claims)
      const drawn = new Set(
        series.flatMap(({ points }) => points.flatMap(({ claim, alongside }) => [claim, ...alongside])),
      )
      return { metric, subject, series, undated: claims.filter((claim) => !drawn.has(claim)) }
    })
}

const subjectName = (subject: SubjectView): string =>
  subject.type === 'country' ? subject.code : `${subject.name} ${subject.slug}`

/** A series that has a direction before one of a single figure, then the newest; null where nothing has happened yet. */
export function keyFigure({ metric, subject, series }: MetricFigures): KeyFigure | null {
  const [newest] = series
    .flatMap((one) => (one.latest ? [{ series: one, latest: one.latest }] : []))
    .sort(
      (a, b) =>
        Number(b.series.previous !== null) - Number(a.series.previous !== null) ||
        (b.latest.period.end ?? '').localeCompare(a.latest.period.end ?? '', 'en') ||
        b.series.points.length - a.series.points.length,
    )
  if (!newest) return null
  const { previous, direction, change } = newest.series
  return { metric, subject, series: newest.series, latest: newest.latest, previous, direction, change }
}
