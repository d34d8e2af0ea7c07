import fc from 'fast-check'
import { expect, it } from 'vitest'
import { packChart, unpackChart } from '../../../components/charts/chart-wire.ts'
import type { ChartPoint, ChartProps } from '../../../components/charts/types.ts'

const chart: Omit<ChartProps, 'lines'> = {
  acts: [{ at: 2, mark: '1', row: 0 }],
  xTicks: [{ at: 1, label: '2025' }],
  yTicks: [{ at: 0, label: '0' }],
  span: [1, 9],
  label: 'Production',
  height: 280,
}
const words = fc.constantFrom('reported', 'Sep 2025', '20,000 vehicles', '2万台', '"', '</script>', '')
const point: fc.Arbitrary<ChartPoint> = fc.record(
  {
    at: fc.integer(),
    value: fc.option(
      fc.double({ noNaN: true, noDefaultInfinity: true }).filter((value) => !Object.is(value, -0)),
    ),
    label: words,
    display: words,
    firmness: fc.constantFrom('solid', 'light', 'hatched', 'hollow', 'dashed'),
    basis: words,
    href: words,
    note: words,
    mark: words,
    range: fc.tuple(fc.integer(), fc.integer()),
    others: fc.array(
      fc.record(
        { value: fc.option(fc.integer()), display: words, source: words, basis: words, href: words },
        { requiredKeys: ['value', 'display', 'source', 'basis'] },
      ),
      { minLength: 1, maxLength: 2 },
    ),
  },
  { requiredKeys: ['at', 'value', 'label', 'display', 'firmness', 'basis'] },
)
const points = fc.array(point, { maxLength: 8 })

it('arrives as it was sent', () => {
  fc.assert(
    fc.property(points, fc.array(points, { maxLength: 2 }), points, (firm, runs, targets) => {
      const lines = [
        {
          ...{ key: 'a', name: 'A', shape: 'line' as const, ink: 's1' as const, marker: 'square' as const },
          ...{ points: firm, dashed: runs, earlier: runs, targets },
        },
      ]
      expect(unpackChart(packChart({ ...chart, lines }))).toEqual({ ...chart, lines })
    }),
  )
})

it('sends a word once, and lets a broken run begin at the very point where the firm line ends', () => {
  const [a, b] = [1, 2].map(
    (at): ChartPoint => ({
      ...{ at, value: at, label: 'Sep 2025', display: String(at), firmness: 'solid', basis: 'reported' },
    }),
  ) as [ChartPoint, ChartPoint]
  const text = packChart({
    ...chart,
    lines: [{ key: 'a', name: 'A', shape: 'line', ink: 'ink', points: [a], dashed: [[a, b]] }],
  })
  expect(text.split('Sep 2025')).toHaveLength(2)
  const [line] = unpackChart(text).lines
  expect(line?.dashed?.[0]?.[0]).toBe(line?.points[0])
})
