import { describe, expect, it } from 'vitest'
import { valueTicks } from '../../../components/charts/axis-words.ts'
import { legendItems } from '../../../components/charts/legend-items.tsx'
import { drawingOf } from '../../../components/charts/line-points.ts'
import { drawLines } from '../../../components/charts/lines-drawing.ts'
import type { ChartLine } from '../../../components/charts/types.ts'
import type { ClaimView } from '../../../lib/claims/types.ts'
import { chooseLine } from '../../../lib/metrics/line.ts'
import { scaleLine } from '../../../lib/metrics/scaled.ts'
import { seriesOf } from '../../../lib/metrics/series.ts'
import { withVintages } from '../../../lib/metrics/vintages.ts'
import { madeUpClaim } from '../../support/made-up-claims.ts'

type Rest = Parameters<typeof madeUpClaim>[3]
const year = (of: number, point: string | null, rest: Rest = {}) =>
  madeUpClaim(`${of}-04-01`, `${of + 1}-03-31`, point, { metric: { unit: 'JPY' }, ...rest })
const drawing = (claims: ClaimView[], kind: 'level' | 'rate' = 'level', joined = false) => {
  const line = chooseLine(seriesOf(claims), kind)
  if (!line) throw new Error('no line')
  return drawingOf(withVintages(line, claims), { until: '2026-03-31', locale: 'en', joined })
}
const asLine = (claims: ClaimView[]): ChartLine => ({ key: 'a', name: 'A', ink: 'ink', ...drawing(claims) })

describe('what is drawn of a line of figures', () => {
  it('says of a forecast the day on which it was given, and of an actual nothing more', () => {
    const { points } = drawing([
      year(2024, '5'),
      year(2025, '4', { basis: 'guidance', issuedOn: '2026-02-06' }),
    ])
    expect(points.map(({ basis, firmness }) => [basis, firmness])).toEqual([
      ['reported', 'solid'],
      ['company guidance, as of 6 Feb 2026', 'dashed'],
    ])
  })

  it('draws earlier guidance apart, by the month it was given, without the one that stands', () => {
    const said = ['2025-05-08', '2025-08-07', '2025-11-05'].map((issuedOn, index) =>
      year(2025, String(30 + index), { basis: 'guidance', issuedOn, standing: 'superseded' }),
    )
    const { earlier, points } = drawing([
      year(2024, '47'),
      ...said,
      year(2025, '38', { basis: 'guidance', issuedOn: '2026-02-06' }),
    ])
    expect(earlier.map(([point]) => [point?.mark, point?.value])).toEqual([
      ['May 2025', 30],
      ['Aug 2025', 31],
      ['Nov 2025', 32],
    ])
    expect(points.map(({ value, mark }) => [value, mark])).toEqual([
      [47, undefined],
      [38, 'Feb 2026'],
    ])
  })

  it('dates a few forecasts that stand, and not a row of them nor those beside other lines', () => {
    const rows = (count: number, joined = false) => {
      const claims = [2018, 2019].map((of) => year(of, '1'))
      const ahead = Array.from({ length: count }, (_, index) =>
        year(2020 + index, '2', { basis: 'forecast', issuedOn: '2026-02-06' }),
      )
      const { points, dashed } = drawing([...claims, ...ahead], 'level', joined)
      return [...points, ...dashed.flat()].filter(({ mark }) => mark === 'Feb 2026').length
    }
    expect([rows(1), rows(3), rows(4), rows(2, true)]).toEqual([1, 3, 0, 0])
  })

  it('breaks an index where a period is missing', () => {
    const line = chooseLine(seriesOf([year(2020, '5'), year(2022, '6'), year(2023, '7')]), 'level')
    const index = line && scaleLine(line, 'index')
    if (!index) throw new Error('no index')
    const { points } = drawingOf(index, { until: '2026-03-31', locale: 'en' })
    expect(points.map(({ value }) => value)).toEqual([100, null, 120, 140])
  })

  it('makes a target a flag and no column', () => {
    const { points, targets } = drawing([
      year(2023, '1'),
      year(2024, '2'),
      year(2024, '9', { basis: 'target' }),
      year(2027, '7', { basis: 'pledge' }),
    ])
    expect(points.map(({ value }) => value)).toEqual([1, 2])
    expect(targets.map(({ value }) => value)).toEqual([9, 7])
  })

  it('shows what another source gives otherwise at the point, not the same number again', () => {
    const { points, earlier } = drawing([
      year(2023, '1'),
      year(2024, '13'),
      year(2024, '10', { preferred: false, basis: 'estimate' }),
      year(2024, '13', { preferred: false }),
    ])
    expect(points[1]?.others?.map(({ display, value }) => [display, value])).toEqual([['¥10', 10]])
    expect(points[0]?.others).toBeUndefined()
    expect(earlier).toEqual([])
  })

  it('says that a figure was corrected, and keeps a range as one', () => {
    const { points } = drawing([
      year(2023, '100', { corrections: [{ at: '2026-01-05T00:00:00Z', before: '90' }] }),
      year(2024, null, { value: { low: '10', high: '30', point: null } }),
    ])
    expect(points[0]?.note).toMatch(/was .*90/)
    expect(points[1]?.range).toEqual([10, 30])
  })

  it('draws hundreds of periods as a line: columns would be thinner than what parts them', () => {
    const months = Array.from({ length: 300 }, (_, index) => {
      const day = (month: number, date: number) =>
        new Date(Date.UTC(2000, month, date)).toISOString().slice(0, 10)
      return madeUpClaim(day(index, 1), day(index + 1, 0), String(index))
    })
    expect(drawing(months.slice(0, 60)).shape).toBe('bars')
    const long = drawing(months)
    expect([long.shape, long.ticks.length, long.points.length]).toEqual(['line', 0, 300])
  })

  it('goes on broken from the last firm figure to what is still ahead, beside other lines', () => {
    const { points, dashed } = drawing(
      [year(2022, '1'), year(2023, '2'), year(2024, '3', { basis: 'forecast' })],
      'level',
      true,
    )
    expect(points).toHaveLength(2)
    expect(dashed.map((run) => run.map(({ value }) => value))).toEqual([[2, 3]])
  })

  it('breaks a line where a period is missing, and not where one follows another', () => {
    const claims = [year(2020, '1'), year(2021, '2'), year(2023, '3'), year(2024, '4')]
    expect(drawing(claims, 'level', true).points.map(({ value }) => value)).toEqual([1, 2, null, 3, 4])
    const late = [year(2020, '1'), year(2021, '2'), year(2024, '3', { basis: 'forecast' })]
    const { points, dashed } = drawing(late, 'level', true)
    expect(points.map(({ value }) => value)).toEqual([1, 2])
    expect(dashed.map((run) => run.map(({ value }) => value))).toEqual([[2, 3]])
  })

  it('has a legend of each kind that occurs, once, and none for plain reports', () => {
    expect(legendItems([asLine([year(2023, '1'), year(2024, '2')])], 'en')).toEqual([])
    const all = asLine([
      year(2022, '1'),
      year(2023, '1', { basis: 'preliminary' }),
      year(2024, '2', { basis: 'estimate' }),
      year(2024, '3', { basis: 'estimate', preferred: false }),
      year(2025, '2', { basis: 'guidance', issuedOn: '2025-05-08', standing: 'superseded' }),
      year(2025, '3', { basis: 'guidance', issuedOn: '2025-11-05' }),
      year(2026, '3', { basis: 'target' }),
    ])
    expect(legendItems([all, all], 'en').map(({ key }) => key)).toEqual([
      'solid',
      'light',
      'hollow',
      'dashed',
      'target',
      'earlier',
      'other',
    ])
  })

  it('draws at most twelve lines, each with its own ink', () => {
    const line = chooseLine(seriesOf([year(2023, '1'), year(2024, '2')]), 'level')
    if (!line) throw new Error('no line')
    const lines = Array.from({ length: 15 }, (_, index) => ({
      line: { ...line, id: String(index) },
      name: String(index),
    }))
    const drawn = drawLines(lines, { until: '2026-03-31', locale: 'en' })
    expect(new Set(drawn.lines.map(({ ink }) => ink)).size).toBe(12)
    expect(drawn.lines).toHaveLength(12)
  })
})

describe('the value axis', () => {
  const ticks = (
    values: string[],
    unit: string,
    view: 'auto' | 'thousand' | 'million' | 'billion' = 'auto',
  ) =>
    valueTicks(
      [asLine(values.map((value, index) => year(2000 + index, value, { metric: { unit } })))],
      { unit, view, signed: false, fromZero: true },
      'en',
    ).map(({ label }) => label)

  it('counts in what is asked for, trillions of yen as well as single cars', () => {
    expect(ticks(['1200000000000', '4795500000000'], 'JPY')).toEqual(['¥0', '¥2tn', '¥4tn', '¥6tn'])
    expect(ticks(['1200000000000', '4795500000000'], 'JPY', 'billion')).toEqual([
      '0',
      '2,000',
      '4,000',
      '6,000',
    ])
    expect(ticks(['1', '3'], '{vehicle}')).toEqual(['0', '1', '2', '3'])
    expect(ticks(['1000', '3000'], '{vehicle}', 'thousand')).toEqual(['0', '1', '2', '3'])
    expect(ticks(['1', '3'], '{vehicle}', 'million')).toEqual(['0', '0.000001', '0.000002', '0.000003'])
  })

  it('shows no digit that binary arithmetic made', () => {
    for (const top of [0.1, 0.3, 0.7, 1.1, 2.3, 0.003, 33.3, 102.7])
      for (const label of ticks(['0', String(top)], '%')) expect(label.length, label).toBeLessThan(12)
    expect(ticks(['0', '0.3'], '%')).toEqual(['0%', '0.1%', '0.2%', '0.3%'])
    expect(ticks(['-0.3', '0.1'], '%')).toEqual(['−0.3%', '−0.2%', '−0.1%', '0%', '0.1%'])
  })

  it('stands for one value, zero and values below it', () => {
    expect(ticks(['0', '0'], '{vehicle}').length).toBeGreaterThan(1)
    expect(ticks(['-5', '-7'], '%').at(-1)).toBe('0%')
  })
})
