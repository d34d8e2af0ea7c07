import { describe, expect, it } from 'vitest'
import { brokenPoints, solidPoints, stepSpan } from '@/components/policies/step-points.ts'
import type { RateStep } from '@/lib/policies/rates.ts'
import type { MeasureView } from '@/lib/policies/types.ts'

const step = (from: string, to: string | null, endScheduled = false): RateStep => ({
  value: '15',
  from,
  to,
  status: 'in_force',
  dashed: false,
  by: null,
  endScheduled,
})

const measure = (...steps: RateStep[]): MeasureView => ({
  slug: 'm',
  name: 'M',
  nameJa: null,
  key: 'm',
  unit: '%',
  mode: 'adds',
  imposedBy: 'US',
  imposedOn: 'JP',
  hsHeadings: [],
  note: null,
  noteJa: null,
  intervals: [],
  steps,
  now: null,
  asKnownThen: null,
  replacedBy: null,
})

const yearOf = (time: number) => new Date(time).getUTCFullYear()

describe('the span of a rate chart', () => {
  it('ends where an ended measure ended, with its last tread inside', () => {
    const ended = measure(step('1981-04-01', '1992-03-31'), step('1992-04-01', '1994-03-31'))
    const span = stepSpan(ended, '2026-03-20')
    if (!span) throw new Error('no span')
    expect(yearOf(span[1])).toBeLessThan(1996)
    expect(solidPoints(ended, span, 'en').every((point) => point.at >= span[0] && point.at <= span[1])).toBe(
      true,
    )
  })

  it('reaches to our last sight of a measure that goes on', () => {
    const span = stepSpan(measure(step('1964-01-07', '1980-08-01'), step('1980-08-02', null)), '2026-03-20')
    expect(span?.[1]).toBe(Date.parse('2026-03-20T00:00:00Z'))
  })

  it('reaches to a scheduled end that was not seen to come', () => {
    const span = stepSpan(measure(step('2026-02-24', '2026-07-24', true)), '2026-03-20')
    expect(span?.[1]).toBe(Date.parse('2026-07-24T00:00:00Z'))
  })
})

describe('a rate under the figures of another chart', () => {
  const time = (day: string) => Date.parse(`${day}T00:00:00Z`)
  const span: [number, number] = [time('2025-01-01'), time('2025-12-31')]
  const told = (points: { at: number; value: number | null }[]) =>
    points.map(({ at, value }) => `${new Date(at).toISOString().slice(0, 10)} ${value}`)
  const duty = (value: string, from: string | null, to: string | null, dashed = false): RateStep => ({
    ...step(from ?? '', to),
    value,
    from,
    dashed,
  })
  const course = {
    unit: '%',
    steps: [
      duty('2.5', null, '2025-04-02'),
      duty('27.5', '2025-04-03', '2025-09-15'),
      duty('15', '2025-07-22', '2025-09-15', true),
      duty('15', '2025-09-16', null),
      duty('40', '2026-01-01', null),
    ],
  }

  it('is cut to their span, and drawn no further than our sources see', () => {
    expect(told(solidPoints(course, span, 'en', time('2025-11-01')))).toEqual([
      '2025-01-01 2.5',
      '2025-04-03 2.5',
      '2025-04-03 27.5',
      '2025-09-16 27.5',
      '2025-09-16 15',
      '2025-11-01 15',
    ])
    expect(brokenPoints(course, span, 'en').map(told)).toEqual([['2025-07-22 15', '2025-09-16 15']])
  })

  it('shows nothing of what was over before or began after', () => {
    const after: [number, number] = [time('2025-10-01'), time('2025-10-31')]
    expect(told(solidPoints(course, after, 'en'))).toEqual(['2025-10-01 15', '2025-10-31 15'])
    expect(brokenPoints(course, after, 'en')).toEqual([])
  })

  it('leaves a gap where no rate was in force', () => {
    const broken = {
      unit: '%',
      steps: [duty('10', '2025-02-01', '2025-02-28'), duty('20', '2025-04-01', null)],
    }
    expect(told(solidPoints(broken, span, 'en')).filter((text) => text.endsWith('null'))).toHaveLength(1)
  })
})
