import { describe, expect, it } from 'vitest'
import { columns, decimate } from '../../../components/charts/decimate.ts'
import type { ChartPoint } from '../../../components/charts/types.ts'

const point = (at: number, value: number | null): ChartPoint => ({
  at,
  value,
  label: '',
  display: '',
  firmness: 'solid',
  basis: '',
})
const noise = (count: number) =>
  Array.from({ length: count }, (_, at) => point(at, Math.sin(at * 12.9898) * 1000 * Math.sin(at / 700)))

describe('a line with more points than a screen has columns', () => {
  const points = noise(10_000)
  const span: [number, number] = [0, 9999]
  const kept = decimate(points, span)
  const values = (list: ChartPoint[]) => list.map(({ value }) => value ?? 0)

  it('is thinned to four points a column', () => {
    expect(kept.length).toBeLessThanOrEqual((columns + 1) * 4)
    expect(kept.length).toBeGreaterThan(columns)
  })

  it('keeps its ends and the least and greatest of every column, in order', () => {
    expect(kept[0]).toBe(points[0])
    expect(kept.at(-1)).toBe(points.at(-1))
    expect(kept.map(({ at }) => at)).toEqual([...kept.map(({ at }) => at)].sort((a, b) => a - b))
    const width = 9999 / columns
    for (let column = 0; column < columns; column += 1) {
      const inside = (list: ChartPoint[]) => list.filter(({ at }) => Math.floor(at / width) === column)
      const [all, some] = [values(inside(points)), values(inside(kept))]
      expect([Math.min(...some), Math.max(...some)]).toEqual([Math.min(...all), Math.max(...all)])
    }
  })

  it('keeps its gaps, and one peak among thousands', () => {
    const flat = Array.from({ length: 5000 }, (_, at) => point(at, at === 3333 ? 9 : at === 2000 ? null : 1))
    const thinned = decimate(flat, [0, 4999])
    expect(thinned.filter(({ value }) => value === 9)).toHaveLength(1)
    expect(thinned.filter(({ value }) => value === null)).toHaveLength(1)
    expect(thinned.length).toBeLessThan(2500)
  })

  it('is left as it is when it is short', () => {
    const short = noise(columns * 2)
    expect(decimate(short, [0, columns * 2])).toBe(short)
    expect(decimate([], [0, 0])).toEqual([])
  })
})
