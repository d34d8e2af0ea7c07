import { describe, expect, it } from 'vitest'
import { lastDayOf } from '../../../lib/format/date.ts'
import { type StatusAct, statusesOn, statusOn } from '../../../lib/policies/status.ts'

const act = (on: string, kind: StatusAct['kind'], rest: Partial<StatusAct> = {}): StatusAct => ({
  key: `${on}-${kind}`,
  kind,
  side: 'US',
  on,
  at: null,
  scheduled: false,
  ...rest,
})
const horizon = { knowledgeHorizon: '2026-03' }
const status = (acts: StatusAct[], date: string) => {
  const { status, since } = statusOn(acts, date, horizon)
  return since === null ? status : `${status} since ${since}`
}

describe('the US–Japan deal of 2025', () => {
  // Announced in Washington in the evening of 22 July, when it was the morning of the 23rd in Tokyo.
  const deal = [
    act('2025-07-22', 'agreed', { side: 'both', at: '2025-07-22T23:15:00.000Z' }),
    act('2025-07-23', 'announced', { side: 'JP' }),
    act('2025-09-04', 'signed', { side: 'both' }),
    act('2025-09-09', 'published', { side: 'US' }),
    act('2025-09-16', 'in_force', { side: 'US' }),
    act('2025-10-28', 'signed', { side: 'both' }),
    act('2026-02-24', 'announced', { side: 'both' }),
  ]
  const sides = (date: string) =>
    statusesOn(deal, date, { jurisdiction: 'bilateral', ...horizon }).map(
      ({ side, status: { status, since } }) => `${side ?? 'whole'}: ${status} ${since}`,
    )

  it('was agreed on 22 July in Washington and on 23 July in Tokyo', () => {
    expect(sides('2025-07-21')).toEqual(['whole: none null'])
    expect(sides('2025-07-22')).toEqual(['US: agreed 2025-07-22', 'JP: none null'])
    expect(sides('2025-07-23')).toEqual(['whole: agreed 2025-07-22'])
  })

  it('was signed on 4 September, gazetted in Washington on the 9th, and reached cars on the 16th', () => {
    expect(sides('2025-09-03')).toEqual(['whole: agreed 2025-07-22'])
    expect(sides('2025-09-04')).toEqual(['whole: signed 2025-09-04'])
    expect(sides('2025-09-09')).toEqual(['US: published 2025-09-09', 'JP: signed 2025-09-04'])
    expect(sides('2025-09-16')).toEqual(['US: in_force 2025-09-16', 'JP: signed 2025-09-04'])
  })

  it('is not thrown back by the summit paper of October or the words of February', () => {
    expect(sides('2026-03-20')).toEqual(['US: in_force 2025-09-16', 'JP: signed 2025-09-04'])
  })
})

describe('a tariff that is struck down', () => {
  const acts = [
    act('2025-04-02', 'announced'),
    act('2025-04-05', 'in_force'),
    act('2025-07-07', 'threatened'),
    act('2025-07-31', 'amended'),
    act('2026-02-20', 'struck_down'),
    act('2026-02-24', 'ended'),
  ]

  it('stays in force through threats and amendments', () => {
    expect(status(acts, '2025-08-01')).toBe('in_force since 2025-04-05')
  })

  it('is struck down from the judgment and ended from the day collection stopped', () => {
    expect(status(acts, '2026-02-23')).toBe('struck_down since 2026-02-20')
    expect(status(acts, '2026-02-24')).toBe('ended since 2026-02-24')
  })
})

describe('the way of a policy', () => {
  it('goes forward and is dated by the first act of each step', () => {
    const acts = [
      act('2025-01-01', 'threatened'),
      act('2025-02-01', 'proposed'),
      act('2025-03-01', 'announced'),
      act('2025-04-01', 'announced'),
      act('2025-05-01', 'signed'),
      act('2025-06-01', 'agreed'),
    ]
    const seen = ['2024-12-31', '2025-01-15', '2025-02-01', '2025-04-02', '2025-06-02'].map((on) =>
      status(acts, on),
    )
    expect(seen).toEqual([
      'none',
      'threatened since 2025-01-01',
      'proposed since 2025-02-01',
      'announced since 2025-03-01',
      'signed since 2025-05-01',
    ])
  })

  it('is not begun by an amendment or a ruling', () => {
    expect(status([act('2025-01-01', 'amended'), act('2025-02-01', 'ruling')], '2025-03-01')).toBe('none')
  })

  it('rests while suspended, until it is resumed or in force', () => {
    const early = [act('2018-05-23', 'announced'), act('2019-05-17', 'suspended')]
    expect(status(early, '2020-01-01')).toBe('suspended since 2019-05-17')
    expect(status([...early, act('2021-01-01', 'announced')], '2021-02-01')).toBe(
      'suspended since 2019-05-17',
    )
    expect(status([...early, act('2025-03-26', 'in_force')], '2025-04-01')).toBe('in_force since 2025-03-26')
    const law = [act('2020-01-01', 'in_force'), act('2021-01-01', 'suspended'), act('2022-01-01', 'resumed')]
    expect(status(law, '2022-01-01')).toBe('in_force since 2022-01-01')
  })

  it('takes the acts of one day in the order of things, however they are stored', () => {
    const acts = [act('2023-03-28', 'in_force'), act('2023-03-28', 'signed')]
    expect(status(acts, '2023-03-28')).toBe('in_force since 2023-03-28')
    expect(status([...acts].reverse(), '2023-03-28')).toBe('in_force since 2023-03-28')
  })

  it('counts only its own side', () => {
    const acts = [
      act('2025-03-01', 'announced', { side: 'US' }),
      act('2025-09-26', 'proposed', { side: 'JP' }),
    ]
    const [own] = statusesOn(acts, '2025-12-01', { jurisdiction: 'JP', ...horizon })
    expect(own?.status.status).toBe('proposed')
  })
})

describe('what is not known', () => {
  const levy = [
    act('2019-10-01', 'in_force', { side: 'JP' }),
    act('2026-03-31', 'ended', { side: 'JP', scheduled: true }),
  ]

  it('does not let a scheduled end happen by itself', () => {
    const after = statusOn(levy, '2026-11-22', horizon)
    expect(after).toMatchObject({ status: 'in_force', since: '2019-10-01', asLastSeen: true, upcoming: [] })
    expect(after.unverified.map(({ on }) => on)).toEqual(['2026-03-31'])
  })

  it('tells a scheduled act as to come before its day', () => {
    const before = statusOn(levy, '2026-03-01', horizon)
    expect(before).toMatchObject({ asLastSeen: false, unverified: [] })
    expect(before.upcoming.map(({ on }) => on)).toEqual(['2026-03-31'])
  })

  it('sees to the end of the month it is known to', () => {
    expect(statusOn(levy, '2026-03-31', horizon).asLastSeen).toBe(false)
    expect(statusOn(levy, '2026-04-01', horizon).asLastSeen).toBe(true)
    expect([lastDayOf('2024'), lastDayOf('2024-02'), lastDayOf('2024-02-03')]).toEqual([
      '2024-12-31',
      '2024-02-29',
      '2024-02-03',
    ])
  })
})
