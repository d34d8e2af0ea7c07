/**
 * Pure: a chart's figures as they are sent to its script. A page of twelve lines holds a thousand points that share their
 * words (a month has twelve figures, all "reported"): each word is sent once, each point as a short row.
 */
import type { ChartLine, ChartPoint, ChartProps } from '@/components/charts/types.ts'

const firmnesses = [
  'solid',
  'light',
  'hatched',
  'hollow',
  'dashed',
] as const satisfies ChartPoint['firmness'][]

/** The words of a point by their place in the list; -1 where it has none. */
const worded = ['label', 'display', 'basis', 'href', 'note', 'mark'] as const

/** at, value, firmness, a place for each of `worded`; then, where there are any, its range and what others say. */
type Row = [
  at: number,
  value: number | null,
  firmness: number,
  words: number[],
  rest?: Pick<ChartPoint, 'range' | 'others'>,
]

type Wire = Omit<ChartProps, 'lines'> & {
  words: string[]
  rows: Row[]
  lines: (Omit<ChartLine, 'points' | 'dashed' | 'earlier' | 'targets'> & {
    points: number[]
    dashed: number[][]
    earlier: number[][]
    targets: number[]
  })[]
}

/** @returns one string, which a page's data hold as it is */
export function packChart({ lines, ...chart }: ChartProps): string {
  const words = new Map<string, number>()
  const rows = new Map<ChartPoint, number>()
  const wordAt = (word: string | undefined): number => {
    if (word === undefined) return -1
    const place = words.get(word) ?? words.size
    words.set(word, place)
    return place
  }
  const packed: Row[] = []
  // A broken run begins at a point of the firm line: one row for both, and one object again when it is read.
  const rowAt = (point: ChartPoint): number => {
    const known = rows.get(point)
    if (known !== undefined) return known
    const { at, value, firmness, range, others } = point
    const row: Row = [at, value, firmnesses.indexOf(firmness), worded.map((field) => wordAt(point[field]))]
    if (range || others) row.push({ ...(range ? { range } : {}), ...(others ? { others } : {}) })
    rows.set(point, packed.push(row) - 1)
    return packed.length - 1
  }
  const wire: Wire = {
    ...chart,
    lines: lines.map(({ points, dashed = [], earlier = [], targets = [], ...line }) => ({
      ...line,
      points: points.map(rowAt),
      dashed: dashed.map((run) => run.map(rowAt)),
      earlier: earlier.map((run) => run.map(rowAt)),
      targets: targets.map(rowAt),
    })),
    words: [],
    rows: packed,
  }
  return JSON.stringify({ ...wire, words: [...words.keys()] })
}

/** The reverse of `packChart`. */
export function unpackChart(text: string): ChartProps {
  const { words, rows, lines, ...chart } = JSON.parse(text) as Wire
  const points = rows.map(([at, value, firmness, places, rest]): ChartPoint => {
    const named = worded.flatMap((field, index) => {
      const word = words[places[index] ?? -1]
      return word === undefined ? [] : [[field, word] as const]
    })
    const { label = '', display = '', basis = '', ...others } = Object.fromEntries(named)
    return { at, value, label, display, firmness: firmnesses[firmness] ?? 'solid', basis, ...others, ...rest }
  })
  const pick = (places: number[]) => places.flatMap((place) => points[place] ?? [])
  return {
    ...chart,
    lines: lines.map((line) => ({
      ...line,
      points: pick(line.points),
      dashed: line.dashed.map(pick),
      earlier: line.earlier.map(pick),
      targets: pick(line.targets),
    })),
  }
}
