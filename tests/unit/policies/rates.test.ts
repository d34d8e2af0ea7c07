import { describe, expect, it } from 'vitest'
import { parseAsOf } from '../../../lib/policies/as-of.ts'
import { type RateInterval, rateOn, replacedBy, stepsOf } from '../../../lib/policies/rates.ts'

const by = (on: string, scheduled = false) => ({
  key: on,
  on,
  kind: 'signed',
  text: '',
  textJa: null,
  scheduled,
})
const interval = (
  value: string,
  from: string | null,
  to: string | null,
  rest: Partial<RateInterval> = {},
) => ({
  value,
  from,
  to,
  status: 'in_force' as const,
  startedBy: null,
  endedBy: null,
  ...rest,
})

const cars = [
  interval('15', '2025-09-16', null, { startedBy: by('2025-09-04') }),
  interval('2.5', null, '2025-04-02', { endedBy: by('2025-03-26') }),
  interval('27.5', '2025-04-03', '2025-09-15', { startedBy: by('2025-03-26'), endedBy: by('2025-09-04') }),
]

describe('the rate on a day', () => {
  it('follows the steps of the car tariff', () => {
    const values = ['2020-01-01', '2025-04-02', '2025-04-03', '2025-09-15', '2025-09-16', '2026-11-22']
    expect(values.map((date) => rateOn(cars, date)?.value)).toEqual([
      '2.5',
      '2.5',
      '27.5',
      '27.5',
      '15',
      '15',
    ])
  })

  it('says since when, by which act, and what it was before', () => {
    expect(rateOn(cars, '2026-03-20')).toMatchObject({
      since: '2025-09-16',
      until: null,
      by: { on: '2025-09-04' },
      previous: '27.5',
    })
  })

  it('joins neighbours of equal value', () => {
    const levy = [interval('25.0', '2025-09-16', null), interval('25', '2025-04-03', '2025-09-15')]
    expect(rateOn(levy, '2026-01-01')).toMatchObject({ value: '25.0', since: '2025-04-03', previous: null })
  })

  it('is null outside every interval, and never a threat', () => {
    const threat = interval('100', null, null, { status: 'threatened', startedBy: by('1995-05-16') })
    expect(rateOn([threat], '1995-06-01')).toBeNull()
    expect(rateOn([interval('10', '2026-02-24', '2026-07-24')], '2026-07-25')).toBeNull()
  })
})

describe('an end that was only scheduled', () => {
  const surcharge = interval('10', '2026-02-24', '2026-07-24', { endedBy: by('2026-07-24', true) })

  it('is not taken to have come: the rate is told as last seen', () => {
    expect(rateOn([surcharge], '2026-03-20')).toMatchObject({ until: '2026-07-24', endUnverified: false })
    expect(rateOn([surcharge], '2026-11-22')).toMatchObject({
      value: '10',
      until: '2026-07-24',
      endUnverified: true,
    })
    expect(stepsOf([surcharge])).toMatchObject([{ to: '2026-07-24', endScheduled: true }])
  })

  it('gives way to what is known to have followed', () => {
    const next = interval('15', '2026-07-25', null)
    expect(rateOn([surcharge, next], '2026-11-22')).toMatchObject({
      value: '15',
      previous: '10',
      endUnverified: false,
    })
  })
})

describe('the rate as it was known', () => {
  // The order of 4 September made the 15 % inclusive of the ordinary duty, back to 7 August.
  const asThought = [
    interval('15', '2025-08-07', '2025-09-03', { startedBy: by('2025-07-31'), endedBy: by('2025-09-04') }),
  ]
  const reachedBack = [interval('15', '2025-08-07', '2026-02-23', { startedBy: by('2025-09-04') })]

  it('does not know on 20 August what was ordered on 4 September', () => {
    expect(rateOn(reachedBack, '2025-08-20')?.value).toBe('15')
    expect(rateOn(reachedBack, '2025-08-20', { knownOn: '2025-08-20' })).toBeNull()
    expect(rateOn(asThought, '2025-08-20', { knownOn: '2025-08-20' })).toMatchObject({
      value: '15',
      until: null,
    })
    expect(rateOn(asThought, '2025-09-10', { knownOn: '2025-09-10' })).toBeNull()
  })
})

describe('the step chart', () => {
  it('runs from the oldest step on, what was never law dashed at the day it was uttered', () => {
    const threat = interval('25', null, null, { status: 'threatened', startedBy: by('2025-07-07') })
    expect(stepsOf([...cars, threat]).map(({ value, from, dashed }) => [value, from, dashed])).toEqual([
      ['2.5', null, false],
      ['27.5', '2025-04-03', false],
      ['25', '2025-07-07', true],
      ['15', '2025-09-16', false],
    ])
  })
})

describe('as of a typed date', () => {
  it('takes real dates and nothing else', () => {
    expect(parseAsOf('2025-09-16', 'today')).toBe('2025-09-16')
    for (const bad of [
      '',
      null,
      '2025-02-30',
      '2025-9-1',
      '0000-01-01',
      '9999-99-99',
      '2025-09-16T00',
      "'",
    ]) {
      expect(parseAsOf(bad, 'today')).toBe('today')
    }
  })
})

describe('a rate replaced by an act that reached back', () => {
  const order = by('2025-09-04')
  const added = [interval('15', '2025-08-07', '2025-09-03', { startedBy: by('2025-07-31'), endedBy: order })]
  const inclusive = [interval('15', '2025-08-07', '2026-02-23', { startedBy: order })]

  it('is told from one that simply ended, and from one that still stood', () => {
    expect(replacedBy(added, inclusive, '2025-08-15')).toMatchObject({ on: '2025-09-04' })
    expect(replacedBy(inclusive, added, '2025-08-15')).toBeNull()
    // The same end, but what followed begins only then.
    const later = [interval('15', '2025-09-04', null, { startedBy: order })]
    expect(replacedBy(added, later, '2025-08-15')).toBeNull()
    expect(replacedBy(added, inclusive, '2025-08-06')).toBeNull()
  })
})
