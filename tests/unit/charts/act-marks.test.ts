import { describe, expect, it } from 'vitest'
import { actGroups, placeActs } from '../../../components/charts/act-marks.ts'
import { niceTicks, timeTicks } from '../../../components/charts/axis.ts'
import type { PolicyMark } from '../../../lib/policies/types.ts'

const act = (on: string, kind: PolicyMark['kind'] = 'in_force', key = on): PolicyMark => ({
  policy: { slug: 'deal', name: 'Deal', nameJa: '合意' },
  told: 10,
  key,
  kind,
  day: on,
  on,
  text: `Act of ${on}`,
  textJa: null,
  scheduled: false,
})
const at = (day: string) => Date.parse(`${day}T00:00:00Z`)
const span: [number, number] = [at('2025-01-01'), at('2025-12-31')]

describe('policy acts on a chart', () => {
  it('are numbered in order of time, those of one day together, none outside the span', () => {
    const { acts, omitted } = placeActs(
      [
        act('2025-09-16'),
        act('2025-04-03'),
        act('2025-09-16', 'signed', 'second'),
        act('2026-02-24'),
        act('2024-12-31'),
      ],
      span,
      'en',
    )
    expect(acts.map(({ mark, day, items }) => [mark, day, items.length])).toEqual([
      ['1', '2025-04-03', 1],
      ['2', '2025-09-16', 2],
    ])
    expect(omitted).toBe(0)
  })

  it('keep what much is written of before what nobody writes of', () => {
    const quiet = ['01', '02', '03', '04', '05', '06', '07'].map((month) => ({
      ...act(`2025-${month}-01`),
      told: 0,
    }))
    const { acts } = placeActs([...quiet, act('2025-07-22', 'agreed')], span, 'en')
    expect(acts.map(({ day }) => day)).toContain('2025-07-22')
    expect(acts.map(({ day }) => day)).not.toContain('2025-01-01')
  })

  it('keep what took effect before what was only said, and tell how many are left out', () => {
    const said = ['01', '02', '03'].map((month) => act(`2025-${month}-10`, 'announced'))
    const { acts, omitted } = placeActs([...said, act('2025-09-16')], span, 'en', 2)
    expect(acts.map((one) => one.day)).toEqual(['2025-03-10', '2025-09-16'])
    expect(omitted).toBe(2)
  })

  it('stand in rows where they would print over each other', () => {
    const { acts } = placeActs([act('2025-04-03'), act('2025-04-09'), act('2025-09-16')], span, 'en')
    expect(acts.map((one) => one.row)).toEqual([0, 1, 0])
  })

  it('show English text as such on a Japanese page', () => {
    const [first] = placeActs([act('2025-04-03')], span, 'ja').acts
    expect(first?.items[0]).toMatchObject({ lang: 'en', href: '/ja/policies/deal#act-2025-04-03' })
  })
})

describe('axes', () => {
  it('cover the data and zero in round steps, without binary remainders', () => {
    expect(niceTicks([11.1, -5.5])).toEqual([-10, -5, 0, 5, 10, 15])
    expect(niceTicks([0.3])).toEqual([0, 0.1, 0.2, 0.3])
    expect(niceTicks([])).toEqual([0, 0.25])
  })

  it('name months, and years once the span is long', () => {
    const labels = (to: string) =>
      timeTicks([span[0], at(to)], (year, month) => (month ? `${year}-${month}` : String(year))).map(
        (tick) => tick.label,
      )
    expect(labels('2025-03-15')).toEqual(['2025-1', '2025-2', '2025-3'])
    expect(labels('2040-01-01')[0]).toBe('2026')
  })
})

describe('marks that stand near each other', () => {
  it('are one target where a finger could not tell them apart', () => {
    const acts = [0, 5, 14, 40, 50, 90].map((at, index) => ({ at, mark: String(index + 1), row: 0 }))
    expect(actGroups(acts, [0, 100]).map((group) => group.map(({ mark }) => mark).join())).toEqual([
      '1,2,3',
      '4',
      '5',
      '6',
    ])
    expect(actGroups([], [0, 100])).toEqual([])
    expect(actGroups([{ at: 3, mark: '1', row: 0 }], [3, 3])).toHaveLength(1)
  })
})
