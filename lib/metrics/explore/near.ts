/** Pure: what a person may have meant by the name of a series that does not exist. */
import { parseSeriesId } from '../series-id.ts'
import type { Known } from './ready-made.ts'

/** @returns up to three series that share most of the name, the measure and the subject counting most; [] where none shares either */
export function nearSeries<S extends Known>(asked: string, known: readonly S[]): S[] {
  const wanted = parseSeriesId(asked)
  if (!wanted) return []
  const likeness = ({ id }: S): number => {
    const other = parseSeriesId(id)
    if (!other || (other.metric !== wanted.metric && other.subject !== wanted.subject)) return 0
    return (
      (other.metric === wanted.metric ? 4 : shared(other.metric, wanted.metric)) +
      (other.subject === wanted.subject ? 4 : 0) +
      (other.length === wanted.length ? 1 : 0) +
      (other.flow === wanted.flow ? 1 : 0)
    )
  }
  return known
    .map((one) => ({ one, likeness: likeness(one) }))
    .filter(({ likeness: found }) => found > 0)
    .sort((a, b) => b.likeness - a.likeness || b.one.points - a.one.points || (a.one.id < b.one.id ? -1 : 1))
    .slice(0, 3)
    .map(({ one }) => one)
}

/** How many words two slugs share, less than a whole name would count. */
function shared(a: string, b: string): number {
  const words = new Set(b.split('-'))
  return Math.min(3, a.split('-').filter((word) => words.has(word)).length)
}
