import { describe, expect, it } from 'vitest'
import { wordsOf } from '../../../components/charts/chart-tip.tsx'
import { type Reading, readAt, readingsOf, readNext } from '../../../components/charts/readings.ts'
import type { ChartLine, ChartPoint } from '../../../components/charts/types.ts'

const point = (at: number, value: number | null, rest: Partial<ChartPoint> = {}): ChartPoint => ({
  at,
  value,
  label: `period ${at}`,
  display: `${value} cars`,
  firmness: 'solid',
  basis: 'reported',
  ...rest,
})
const line = (name: string, rest: Partial<ChartLine>): ChartLine => ({
  key: name,
  name,
  shape: 'line',
  ink: 'ink',
  points: [],
  ...rest,
})
const last = point(20, 5)
const one = line('one', {
  points: [point(0, 1), point(10, null), last],
  dashed: [[last, point(30, 6, { basis: 'forecast' })]],
  earlier: [[point(20, 4, { basis: 'forecast, as of 1 May 2025' })]],
  targets: [point(40, 9, { basis: 'target' })],
})
const two = line('two', { points: [point(5, 2), point(21, 3)] })
const readings = readingsOf([one, line('none', {}), two])
const at = (reading: Reading | null) => reading && [reading.line, reading.point.at, reading.point.value]
const press = (now: Reading | null, ...keys: string[]) =>
  keys.reduce<Reading | null>((reading, key) => readNext(readings, reading, key), now)

describe('reading the points of a chart by keys', () => {
  it('steps through figures of all kinds in order of time, the broken line’s beginning once, and no gaps', () => {
    expect(readings[0]?.map(({ point }) => [point.at, point.value])).toEqual([
      [0, 1],
      [20, 4],
      [20, 5],
      [30, 6],
      [40, 9],
    ])
  })

  it('begins at what stands now, not at what was said of it before', () => {
    const now = point(20, 7, { basis: 'guidance, as of 6 Feb 2026' })
    const [guided = []] = readingsOf([
      line('g', { points: [point(0, 1)], dashed: [[now]], earlier: [[point(20, 4)]] }),
    ])
    expect(at(readNext([guided], null, 'End'))).toEqual([0, 20, 7])
  })

  it('begins at the newest figure, goes to the ends, and stays there', () => {
    expect(at(press(null, 'ArrowRight'))).toEqual([0, 40, 9])
    expect(at(press(null, 'ArrowLeft', 'ArrowLeft'))).toEqual([0, 30, 6])
    expect(at(press(null, 'Home'))).toEqual([0, 0, 1])
    expect(at(press(null, 'Home', 'ArrowLeft'))).toEqual([0, 0, 1])
    expect(at(press(null, 'Home', 'ArrowRight'))).toEqual([0, 20, 4])
    expect(at(press(null, 'Home', 'End', 'ArrowRight'))).toEqual([0, 40, 9])
  })

  it('goes to the figure of the next line that is nearest in time, past lines without figures', () => {
    expect(at(press(null, 'Home', 'ArrowDown'))).toEqual([2, 5, 2])
    expect(at(press(null, 'Home', 'ArrowRight', 'ArrowDown'))).toEqual([2, 21, 3])
    expect(at(press(null, 'Home', 'ArrowDown', 'ArrowDown'))).toEqual([2, 5, 2])
    expect(at(press(null, 'Home', 'ArrowDown', 'ArrowUp'))).toEqual([0, 0, 1])
  })

  it('leaves other keys, and charts without figures, alone', () => {
    expect(press(null, 'a')).toBeNull()
    expect(readNext([[]], null, 'Home')).toBeNull()
  })

  it('tells period, figure, basis, note and what others say', () => {
    const told = point(1, 13, {
      note: 'corrected: was 12',
      others: [{ value: 10, display: '10 cars', source: 'Example News', basis: 'estimate' }],
    })
    expect(wordsOf({ line: 0, point: told }, [one])).toBe(
      'period 1. 13 cars. reported. corrected: was 12. Example News: 10 cars, estimate',
    )
    expect(wordsOf({ line: 1, point: point(1, 2) }, [one, two])).toMatch(/^two\. period 1/)
  })

  it('finds what is under a pointer: nearest in time, then in height', () => {
    const place = ({ at, value }: ChartPoint) => ({ x: at * 10, y: 100 - (value ?? 0) * 10 })
    expect(at(readAt(readings, { x: 203, y: 55 }, place))).toEqual([0, 20, 5])
    expect(at(readAt(readings, { x: 203, y: 90 }, place))).toEqual([0, 20, 4])
    expect(readAt([], { x: 0, y: 0 }, place)).toBeNull()
  })
})
