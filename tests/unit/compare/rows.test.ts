import { describe, expect, it } from 'vitest'
import type { SubjectView } from '../../../lib/claims/types.ts'
import { ratioOf } from '../../../lib/compare/exposure.ts'
import { figureRows } from '../../../lib/compare/figure-rows.ts'
import { goodSets } from '../../../lib/compare/good-sets.ts'
import { sharedAxes } from '../../../lib/compare/shared-axes.ts'
import { madeUpClaim } from '../../support/made-up-claims.ts'

const company = (slug: string): SubjectView => ({
  type: 'company',
  slug,
  name: slug,
  nameJa: null,
  shortName: slug,
  shortNameJa: slug,
  country: 'JP',
})
const of =
  (slug: string) =>
  (start: string, end: string, point: string, asked: Parameters<typeof madeUpClaim>[3] = {}) =>
    madeUpClaim(start, end, point, { subject: company(slug), ...asked })
const [one, two, three] = [of('example-one'), of('example-two'), of('example-three')]
const year = (which: typeof one, of: number, point = '100') => which(`${of}-01-01`, `${of}-12-31`, point)

describe('one figure of each company in a row', () => {
  it('is of the newest days that most of them share; another stands with days of its own', () => {
    const [row] = figureRows([
      [year(one, 2023), year(one, 2024), year(one, 2025)],
      [year(two, 2023), year(two, 2024)],
      [three('2025-07-01', '2025-07-31', '9')],
      [],
    ])
    expect(row?.period?.end).toBe('2024-12-31')
    expect(row?.cells.map((cell) => cell && [cell.claim.period.end, cell.shares])).toEqual([
      ['2024-12-31', true],
      ['2024-12-31', true],
      ['2025-07-31', false],
      null,
    ])
  })

  it('shares nothing where no two are of the same days, or go the same way', () => {
    const apart = figureRows([[year(one, 2024)], [year(two, 2025)]])[0]
    expect([apart?.period, apart?.cells.map((cell) => cell?.shares)]).toEqual([null, [false, false]])
    const ways = figureRows([
      [one('2025-01-01', '2025-12-31', '1', { flow: 'jp_us' })],
      [two('2025-01-01', '2025-12-31', '1', { flow: 'us_jp' })],
    ])[0]
    expect(ways?.period).toBeNull()
  })

  it('leaves out what no longer stands, and puts what most have first', () => {
    const money = { slug: 'money', name: 'A money', unit: 'JPY' }
    const rows = figureRows([
      [year(one, 2025), one('2025-01-01', '2025-12-31', '5', { metric: money })],
      [year(two, 2025), two('2025-01-01', '2025-12-31', '5', { metric: money, standing: 'superseded' })],
    ])
    expect(rows.map(({ metric }) => metric.slug)).toEqual(['example', 'money'])
    expect(rows[1]?.cells[1]).toBeNull()
  })
})

describe('shared axes', () => {
  it('hold one length of time of each measure: that in which most companies have a line', () => {
    const months = (which: typeof one) => [
      which('2025-01-01', '2025-01-31', '1'),
      which('2025-02-01', '2025-02-28', '2'),
    ]
    const found = sharedAxes([
      [...months(one), year(one, 2024), year(one, 2025)],
      [year(two, 2024), year(two, 2025)],
      [...months(three), year(three, 2025)],
      [year(of('example-four'), 2024), year(of('example-four'), 2025)],
    ])
    expect(found).toHaveLength(1)
    expect(found[0]?.lines.map(({ id }) => id)).toEqual([
      'example.example-one.year',
      'example.example-two.year',
      'example.example-four.year',
    ])
    expect(found[0]?.without).toEqual([2])
  })

  it('keep the newest of long lines and say how many are left out, in no time', () => {
    const days = (which: typeof one) =>
      Array.from({ length: 10_000 }, (_, at) => {
        const day = new Date(Date.UTC(1995, 0, 1 + at)).toISOString().slice(0, 10)
        return which(day, day, String(at))
      })
    const companies = [days(one), days(two)]
    const begun = performance.now()
    const [found] = sharedAxes(companies)
    const [row] = figureRows(companies)
    const ratio = ratioOf(companies[0] ?? [], companies[1] ?? [], 'happened')
    expect(performance.now() - begun).toBeLessThan(5_000)
    expect(found?.lines.map(({ points }) => points.length)).toEqual([60, 60])
    expect(found?.lines[0]?.points.at(-1)?.value.point).toBe('9999')
    expect(found?.left).toBe(2 * (10_000 - 60))
    expect(row?.period?.end).toBe('2022-05-18')
    expect(ratio.kind === 'share' && ratio.value.point).toBe('100.0')
  })

  it('never mix fiscal with calendar years, ways of trade, or one company with itself', () => {
    const fiscal = [2023, 2024].map((from) =>
      two(`${from}-04-01`, `${from + 1}-03-31`, '1', { calendar: 'fiscal_jp' }),
    )
    expect(sharedAxes([[year(one, 2024), year(one, 2025)], fiscal])).toEqual([])
    const way = (which: typeof one, flow: 'jp_us' | 'us_jp') =>
      [2024, 2025].map((of) => which(`${of}-01-01`, `${of}-12-31`, '1', { flow }))
    expect(sharedAxes([way(one, 'jp_us'), way(two, 'us_jp')])).toEqual([])
    expect(sharedAxes([[year(one, 2024), year(one, 2025)]])).toEqual([])
  })
})

describe('sets worth comparing', () => {
  it('begin with three that share most, then pairs; no company wears out, and one shared measure is no reason', () => {
    const sets = goodSets([
      { slug: 'b', metrics: ['x', 'y', 'z', 'w'] },
      { slug: 'a', metrics: ['x', 'y', 'z', 'w', 'v'] },
      { slug: 'c', metrics: ['x', 'y', 'z'] },
      { slug: 'd', metrics: ['x', 'y'] },
      { slug: 'e', metrics: ['x'] },
    ])
    expect(sets[0]).toEqual(['a', 'b', 'c'])
    expect(sets[1]).toEqual(['a', 'b'])
    expect(sets.flat()).not.toContain('e')
    for (const slug of 'abcd') expect(sets.filter((set) => set.includes(slug)).length).toBeLessThanOrEqual(2)
    expect(goodSets([{ slug: 'a', metrics: ['x', 'y'] }])).toEqual([])
  })
})
