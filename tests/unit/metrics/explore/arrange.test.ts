import { describe, expect, it } from 'vitest'
import type { ClaimView } from '../../../../lib/claims/types.ts'
import { arrange, waysOut } from '../../../../lib/metrics/explore/arrange.ts'
import { exploreOf } from '../../../../lib/metrics/explore/view.ts'
import { type Line, lineOf } from '../../../../lib/metrics/line.ts'
import { seriesOf } from '../../../../lib/metrics/series.ts'
import { withSums } from '../../../../lib/metrics/sums.ts'
import { madeUpClaim } from '../../../support/made-up-claims.ts'

type Asked = Parameters<typeof madeUpClaim>[3]

/** A made-up line of years: the first year and its values. */
function line(
  slug: string,
  unit: string,
  first: number,
  values: string[],
  asked: Asked = {},
): Line<ClaimView> {
  const claims = values.map((value, at) =>
    madeUpClaim(`${first + at}-01-01`, `${first + at}-12-31`, value, {
      ...asked,
      metric: { slug, unit, ...asked.metric },
    }),
  )
  const [series] = seriesOf(claims)
  const made = series && lineOf(series, 'level')
  if (!made) throw new Error('no line')
  return made
}

const cars = line('cars', '{vehicle}', 2021, ['50', '100', '110'])
const trucks = line('trucks', '{vehicle}', 2022, ['10', '20', '30'])
const yen = line('profit', 'JPY', 2022, ['1400000000000', '700000000000'])
const viewOf = (lines: { id: string }[]) => exploreOf(lines.map(({ id }) => id))
const told = (lines: Line<ClaimView>[]) =>
  lines.map(({ points }) => points.map(({ period, value }) => [period.start?.slice(0, 4), value.point]))

describe('lines on one pair of axes', () => {
  it('are drawn as published where they compare, in the order chosen', () => {
    const found = arrange([trucks, cars], viewOf([trucks, cars]))
    expect(found.refusals).toEqual([])
    expect(found.lines.map(({ id }) => id)).toEqual([trucks.id, cars.id])
  })

  it('are each drawn alone where refused, with what would compare', () => {
    const lines = [cars, yen, trucks]
    const view = viewOf(lines)
    const found = arrange(lines, view)
    expect(found.refusals.map(({ kind, between }) => [kind, ...between.map(({ id }) => id)])).toEqual([
      ['unit', cars.id, yen.id],
    ])
    expect(found.lines).toHaveLength(3)
    expect(
      waysOut(lines, view, null).map((way) => [way.kind, way.view.scale, way.view.series.length]),
    ).toEqual([
      ['index', 'index', 3],
      ['yoy', 'yoy', 3],
      ['only', 'absolute', 2],
      ['only', 'absolute', 1],
    ])
  })

  it('as an index are 100 in the first year all have, the range considered', () => {
    const lines = [cars, yen]
    const view = { ...viewOf(lines), scale: 'index' as const }
    const found = arrange(lines, view)
    expect(found.base?.start).toBe('2022-01-01')
    expect(told(found.lines)).toEqual([
      [
        ['2021', '50'],
        ['2022', '100'],
        ['2023', '110'],
      ],
      [
        ['2022', '100'],
        ['2023', '50.0'],
      ],
    ])
    expect(arrange(lines, { ...view, from: '2023' }).base?.start).toBe('2023-01-01')
  })

  it('are refused as an index without a year in common, or above zero', () => {
    const old = line('old', '{vehicle}', 1990, ['1', '2'])
    const lost = line('loss', 'JPY', 2022, ['-1', '-2'])
    const view = (lines: Line<ClaimView>[]) => ({ ...viewOf(lines), scale: 'index' as const })
    const kinds = (lines: Line<ClaimView>[]) => arrange(lines, view(lines)).refusals.map(({ kind }) => kind)
    expect(kinds([cars, old])).toEqual(['base'])
    expect(kinds([cars, lost])).toEqual(['noIndex'])
  })

  it('name the one that lacks the year which the others share, and offer the others', () => {
    const years = (slug: string, ...of: number[]) => {
      const whole = line(slug, '{vehicle}', 2021, ['5', '6', '7'])
      return { ...whole, points: of.flatMap((one) => whole.points[one - 2021] ?? []) }
    }
    const lines = [
      years('a', 2021, 2022),
      years('b', 2022, 2023),
      years('c', 2021, 2023),
      years('d', 2021, 2023),
    ]
    const view = { ...viewOf(lines), scale: 'index' as const }
    const refused = arrange(lines, view).refusals
    expect(refused.map(({ kind, between }) => [kind, between.length, between[0].metric.slug])).toEqual([
      ['alone', 1, 'b'],
    ])
    expect(
      waysOut(lines, view, null).map((way) => way.kind === 'only' && way.lines.map((one) => one.metric.slug)),
    ).toEqual([['a', 'c', 'd']])
  })

  it('show growth calculated beside growth told, and refuse what has no two years', () => {
    const growth = line('pace', '%', 2022, ['5', '6'], {
      metric: { kind: 'growth' },
      value: { comparator: 'yoy' },
    })
    const gaps = line('gaps', '{vehicle}', 2021, ['1', '2'])
    const apart: Line<ClaimView> = {
      ...gaps,
      points: gaps.points.map((point, at) =>
        at === 0 ? { ...point, period: { ...point.period, start: '2010-01-01', end: '2010-12-31' } } : point,
      ),
    }
    const view = { ...viewOf([cars, growth]), scale: 'yoy' as const }
    expect(told(arrange([cars, growth], view).lines)).toEqual([
      [
        ['2022', '100'],
        ['2023', '10'],
      ],
      [
        ['2022', '5'],
        ['2023', '6'],
      ],
    ])
    expect(arrange([cars, apart], view).refusals.map(({ kind }) => kind)).toEqual(['noYoy'])
  })

  it('leave out what has no figure in the range, and say so', () => {
    const found = arrange([cars, yen], { ...viewOf([cars, yen]), to: '2021' })
    expect([found.lines.map(({ id }) => id), found.empty.map(({ id }) => id)]).toEqual([[cars.id], [yen.id]])
    expect(found.refusals).toEqual([])
  })

  it('compare by year where their months do not', () => {
    const months = Array.from({ length: 12 }, (_, at) => {
      const start = `2022-${String(at + 1).padStart(2, '0')}-01`
      return madeUpClaim(start, new Date(Date.UTC(2022, at + 1, 0)).toISOString().slice(0, 10), '1', {
        metric: { slug: 'vans', unit: '{vehicle}' },
      })
    })
    const series = seriesOf(months)
    const monthly = series[0] && lineOf(series[0], 'level')
    if (!monthly) throw new Error('no line')
    const lines = [monthly, cars]
    const view = viewOf(lines)
    expect(arrange(lines, view).refusals.map(({ kind }) => kind)).toEqual(['length'])
    const byYear = { calendar: [...withSums(series, ['year']), cars], fiscal: [] }
    expect(waysOut(lines, view, byYear).map(({ kind }) => kind)).toContain('calendar')
  })
})
