import { describe, expect, it } from 'vitest'
import { toInterval } from '../../../../lib/policies/view.ts'
import { type BarAct, type BarPolicy, barsOf } from '../../../../lib/timeline/lanes/bars.ts'
import { prepareSeed } from '../../../../prisma/seed/prepare.ts'

const horizon = '2026-03-20'
const seed = prepareSeed()

/** A policy of the fact base as a bar needs it. */
function policy(slug: string): BarPolicy {
  const found = seed.policies.find((one) => one.slug === slug)
  if (!found) throw new Error(`no policy ${slug}`)
  const acts = found.acts.map(
    (act): BarAct => ({
      key: act.key,
      kind: act.kind,
      side: act.side,
      on: act.on,
      day: act.precision === 'month' ? act.on.slice(0, 7) : act.on,
      at: act.at ?? null,
      zone: act.zone ?? null,
      scheduled: act.scheduled,
      source: { date: act.sourceDate ?? null },
    }),
  )
  const actOf = (key: string | null | undefined) => {
    const act = found.acts.find((one) => one.key === key)
    return act
      ? {
          key: act.key,
          on: new Date(act.on),
          kind: act.kind,
          text: '',
          textJa: null,
          scheduled: act.scheduled,
        }
      : null
  }
  const measures = found.measures.map(({ unit, mode, intervals }) => ({
    unit,
    mode,
    intervals: intervals.map((one) =>
      toInterval({
        value: { toFixed: () => String(one.value) },
        from: one.from ? new Date(one.from) : null,
        to: one.to ? new Date(one.to) : null,
        status: one.status,
        note: null,
        noteJa: null,
        startedBy: actOf(one.startedBy),
        endedBy: actOf(one.endedBy),
      } as unknown as Parameters<typeof toInterval>[0]),
    ),
  }))
  return { jurisdiction: found.jurisdiction, statusAsOf: found.statusAsOf, acts, measures }
}

const told = (slug: string, asof: string | null = null) =>
  barsOf(policy(slug), horizon, asof).map(({ side, pieces }) => [
    side,
    ...pieces.map(({ from, to, open, firmness, status, rate }) =>
      [`${from}…${open ? '→' : ''}${to}`, firmness === 'in_force' ? '' : firmness, status, rate?.value]
        .filter(Boolean)
        .join(' '),
    ),
  ])

describe('the bar of a policy', () => {
  it('has the car tariff of 27.5 % until the day before the 15 % of 16 September 2025', () => {
    expect(told('us-s232-auto-tariff-2025')).toEqual([
      [
        null,
        '2025-03-26…2025-04-02 expected signed 27.5',
        '2025-04-03…2025-09-15 in_force 27.5',
        '2025-09-16…→2026-03-20 in_force 15',
      ],
    ])
  })

  it('stands on each side where the deal stood: in force in Washington, signed in Tokyo', () => {
    expect(told('us-japan-tariff-deal-2025')).toEqual([
      [
        'US',
        '2025-07-22…2025-09-03 expected agreed',
        '2025-09-04…2025-09-15 expected signed',
        '2025-09-16…→2026-03-20 in_force 15',
      ],
      ['JP', '2025-07-22…2025-09-03 expected agreed', '2025-09-04…→2026-03-20 expected signed'],
    ])
  })

  it('reaches back where an order did, and is struck down before it ends', () => {
    expect(told('us-reciprocal-tariff-japan')).toEqual([
      [
        null,
        '2025-04-02…2025-04-04 expected announced',
        '2025-04-05…2025-04-08 in_force 10',
        '2025-04-09…2025-04-09 in_force 24',
        '2025-04-10…2025-08-06 in_force 10',
        '2025-08-07…2026-02-19 in_force 15',
        '2026-02-20…2026-02-23 held struck_down 15',
      ],
    ])
  })

  it('ends, as of a day, with that day and what was known on it', () => {
    expect(told('us-reciprocal-tariff-japan', '2025-08-20')[0]?.at(-1)).toBe(
      '2025-08-07…→2025-08-20 in_force 15',
    )
    expect(told('us-s232-auto-tariff-2025', '2025-09-10')[0]?.at(-1)).toBe(
      '2025-04-03…→2025-09-10 in_force 27.5',
    )
    expect(told('us-section-122-surcharge-2026', '2025-08-20')).toEqual([])
  })

  it('is held while suspended', () => {
    expect(told('us-s232-autos-investigation-2018')).toEqual([
      [
        null,
        '2018-05-23…2019-05-16 expected announced',
        '2019-05-17…2025-03-25 held suspended',
        '2025-03-26…→2026-03-20 in_force',
      ],
    ])
  })

  it('never reaches beyond the record for an end that was only scheduled', () => {
    expect(told('us-section-122-surcharge-2026')[0]?.at(-1)).toBe('2026-02-24…→2026-03-20 in_force 10')
    expect(told('jp-environmental-performance-levy')[0]?.at(-1)).toBe('2019-10-01…→2026-03-20 in_force 3')
  })

  it('says what was threatened, dashed, and the amount of a pledge', () => {
    expect(told('us-japan-auto-agreement-1995')[0]).toContain('1995-05-16…1995-06-27 expected threatened 100')
    expect(told('japan-550bn-investment')[0]?.at(-1)).toBe(
      '2025-09-04…→2026-03-20 expected signed 550000000000',
    )
  })
})
