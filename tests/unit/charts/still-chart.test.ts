import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { along, clearTicks, heightOf, plotTop, valueAxisWidth } from '@/components/charts/chart-box.ts'
import { StillChart } from '@/components/charts/still-chart.tsx'
import type { ChartLine, ChartPoint, ChartProps } from '@/components/charts/types.ts'

const point = (at: number, value: number | null, rest: Partial<ChartPoint> = {}): ChartPoint => ({
  at,
  value,
  label: '',
  display: '',
  firmness: 'solid',
  basis: '',
  ...rest,
})
const chart: ChartProps = {
  lines: [],
  acts: [],
  xTicks: [
    { at: 0, label: 'Jan' },
    { at: 50, label: 'Feb' },
    { at: 100, label: 'Mar' },
  ],
  yTicks: [
    { at: 0, label: '0' },
    { at: 100, label: '100' },
  ],
  span: [0, 100],
  label: 'Cars. vehicles',
  height: 230,
}
const drawn = ({ yTicks = chart.yTicks, acts = [], ...line }: Partial<ChartLine & ChartProps>) => {
  const lines: ChartLine[] = [{ key: 'a', name: 'Cars', shape: 'bars', ink: 'ink', points: [], ...line }]
  return renderToStaticMarkup(StillChart({ ...chart, yTicks, acts, lines }))
}
const numbers = (html: string, tag: string, attribute: string) =>
  [...html.matchAll(new RegExp(`<${tag}[^>]* ${attribute}="([^"]*)"`, 'g'))].map((match) => match[1])

const paths = (html: string) => numbers(html, 'path', 'd')

describe('the box of a chart', () => {
  it('puts a time at its part of the axis, a value at its height', () => {
    expect([along(25, [0, 100]), along(7, [7, 7])]).toEqual([25, 0])
    expect([
      heightOf(0, [0, 100], 8, 200),
      heightOf(100, [0, 100], 8, 200),
      heightOf(5, [5, 5], 8, 200),
    ]).toEqual([200, 8, 200])
  })

  it('makes room for the lines of act numbers and for labels, Japanese ones wider', () => {
    expect(plotTop([])).toBe(8)
    expect(plotTop([{ at: 0, mark: '1', row: 1 }])).toBe(32)
    expect(valueAxisWidth([{ at: 0, label: '130億円' }])).toBeGreaterThan(
      valueAxisWidth([{ at: 0, label: '13000' }]),
    )
  })

  it('keeps labels that stand clear of each other, the first and the last before those between', () => {
    const ticks = Array.from({ length: 12 }, (_, at) => ({ at, label: 'Nov 2024' }))
    const kept = clearTicks(ticks, [0, 11], 260).map(({ at }) => at)
    expect(kept[0]).toBe(0)
    expect(kept.at(-1)).toBe(11)
    expect(kept.length).toBeLessThan(6)
    expect(clearTicks(ticks, [0, 11], 2000)).toHaveLength(12)
    expect(clearTicks([{ at: 0, label: 'x' }], [0, 1], 10)).toHaveLength(1)
  })
})

describe('the drawing of the server', () => {
  it('has a column for every figure, from zero, downwards below it, and none where there is none', () => {
    const html = drawn({
      points: [point(0, 50), point(50, null), point(100, -50)],
      yTicks: [
        { at: -100, label: '-100' },
        { at: 100, label: '100' },
      ],
    })
    expect(numbers(html, 'rect', 'y')).toEqual(['56', '104'])
    expect(numbers(html, 'rect', 'height')).toEqual(['48', '48'])
  })

  it('draws a range as its span, and what is no plain report otherwise than by colour', () => {
    const html = drawn({
      points: [
        point(0, 75, { range: [50, 100], firmness: 'hollow' }),
        point(100, 50, { firmness: 'dashed' }),
      ],
    })
    expect(numbers(html, 'rect', 'height')[0]).toBe('96')
    expect(html).toContain('fill-opacity="0"')
    expect(html).toContain('stroke-dasharray="3 2"')
  })

  it('breaks a line at a gap, and walks steps along and then up', () => {
    const gap = drawn({
      shape: 'line',
      points: [point(0, 10), point(25, null), point(50, 20), point(75, 30)],
    })
    expect(paths(gap)).toContain('M0 180.8M500 161.6L750 142.4')
    const steps = drawn({ shape: 'steps', points: [point(0, 10), point(50, 20), point(100, 20)] })
    expect(paths(steps)).toContain('M0 180.8H500V161.6H1000')
  })

  it('writes beside a forecast when it was given, earlier ones and the one that stands, none over another', () => {
    const given = (value: number, mark: string) => point(50, value, { mark, firmness: 'dashed' })
    const html = drawn({
      points: [point(0, 50), given(61, 'Feb')],
      earlier: [[given(60, 'May')], [given(62, 'Nov')]],
    })
    const places = ['Feb', 'May', 'Nov'].map((mark) =>
      Number(html.match(new RegExp(`y="([\\d.]+)"[^>]*><text[^>]*>${mark}<`))?.[1]),
    )
    const [feb = 0, may = 0, nov = 0] = places
    expect(may - feb).toBeGreaterThanOrEqual(11)
    expect(feb - nov).toBeGreaterThanOrEqual(11)
  })

  it('says in words what it is, and numbers its acts', () => {
    const html = drawn({ acts: [{ at: 50, mark: '7', row: 0 }] })
    expect(html).toContain('role="img" aria-label="Cars. vehicles"')
    expect(html).toContain('>7</text>')
  })
})
