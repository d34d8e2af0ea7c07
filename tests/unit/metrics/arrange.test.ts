import { describe, expect, it } from 'vitest'
import { periodCode } from '../../../lib/format/period.ts'
import { arrangeMetric, linesOut } from '../../../lib/metrics/arrange.ts'
import type { LineClaim } from '../../../lib/metrics/line.ts'
import { parseMetricView } from '../../../lib/metrics/view.ts'
import { madeUpClaim } from '../../support/made-up-claims.ts'

const year = (at: number, value: string, asked = {}) =>
  madeUpClaim(`${at}-01-01`, `${at}-12-31`, value, asked)
const years = [year(2019, '50000'), year(2023, '80000'), year(2024, '100000'), year(2025, '110000')]
const half = madeUpClaim('2025-01-01', '2025-06-30', '52000')
const view = (query: string) => parseMetricView(new URLSearchParams(query))
function shown(claims: LineClaim[], query: string) {
  const [one] = arrangeMetric(claims, view(query))
  if (!one) throw new Error('nothing shown')
  return one
}
const told = (claims: LineClaim[], query: string) =>
  shown(claims, query).line?.points.map(({ period, value }) => `${periodCode(period)} ${value.point}`)

describe('a metric in a range of time', () => {
  it('has an index that counts from the first figure shown', () => {
    expect(told(years, 'from=2024&scale=index')).toEqual(['2024 100', '2025 110.0'])
    expect(told(years, 'scale=index')?.[0]).toBe('2019 100')
  })

  it('has a change on a year of the first figure shown, from the year before it', () => {
    expect(told(years, 'from=2024&scale=yoy')).toEqual(['2024 25.0', '2025 10.0'])
  })

  it('reaches the figures of other lengths, and single ones', () => {
    const claims = [...years, half]
    expect(shown(claims, 'from=2025-03').others).toHaveLength(1)
    expect(shown(claims, 'from=2025-07').others).toHaveLength(0)
    const none = shown(claims, 'from=2030&to=2031&scale=index')
    expect(none).toMatchObject({ line: null, others: [], series: [], impossible: ['range'] })
    expect(shown([half], 'from=2025-07')).toMatchObject({ series: [], impossible: ['range'] })
    expect(shown([half], 'to=2025-07')).toMatchObject({ series: [{ points: [{}] }], impossible: [] })
  })

  it('calls nothing missing where other figures lie in it', () => {
    const early = madeUpClaim('2001-01-01', '2001-06-30', '1')
    const found = shown([...years, early], 'to=2001')
    expect(found).toMatchObject({ line: null, impossible: [] })
    expect(found.others).toHaveLength(1)
  })

  it('holds what was foreseen of its periods alone', () => {
    const claims = [...years, year(2025, '90000', { basis: 'forecast', standing: 'superseded' })]
    expect(shown(claims, 'from=2025').vintages).toHaveLength(1)
    expect(shown(claims, 'to=2024').vintages).toHaveLength(0)
  })
})

describe('the file of a metric', () => {
  it('holds what was foreseen of a subject with one period', () => {
    const foreseen = ['31', '26', '29'].map((value, at) =>
      year(2026, value, {
        basis: 'guidance',
        standing: at === 2 ? 'current' : 'superseded',
        issuedOn: `2025-0${at + 5}-08`,
      }),
    )
    const [line] = linesOut(arrangeMetric(foreseen, view('')), view(''))
    expect(line?.points[0]?.vintages.map(({ value }) => value?.point)).toEqual(['31', '26', '29'])
  })

  it('names each length of a running total for itself', () => {
    const until = (end: string, value: string) =>
      madeUpClaim('2025-04-01', end, value, { calendar: 'fiscal_jp' })
    const totals = [until('2025-09-30', '10'), until('2025-12-31', '16'), until('2026-03-31', '20')]
    const shown = arrangeMetric(totals, view(''))
    expect(shown[0]?.line?.shape).toBe('running')
    expect(linesOut(shown, view('')).map(({ id, points }) => [id, points[0]?.value.point])).toEqual([
      ['example.example-motors.fiscal_half', '10'],
      ['example.example-motors.fiscal_nine_months', '16'],
      ['example.example-motors.fiscal_year', '20'],
    ])
  })
})
