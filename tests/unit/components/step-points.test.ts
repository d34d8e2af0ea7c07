import { describe, expect, it } from 'vitest'
import { solidPoints, stepSpan } from '@/components/policies/step-points.ts'
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
