import { describe, expect, it } from 'vitest'
import { baseOf } from '@/lib/claims/base.ts'
import { keyFive } from '@/lib/claims/key-five.ts'
import type { ClaimView } from '@/lib/claims/types.ts'
import { madeUpClaim } from '../../support/made-up-claims.ts'

type Asked = Parameters<typeof madeUpClaim>[3]

const levels = new Map([['us-sales-yoy', 'us-sales']])
const seen = '2026-03-20'

const sales = (start: string, end: string, point: string, asked: Asked = {}) =>
  madeUpClaim(start, end, point, { metric: { slug: 'us-sales' }, ...asked })
const growth = (start: string, end: string, point: string, asked: Asked = {}) =>
  madeUpClaim(start, end, point, {
    metric: { slug: 'us-sales-yoy', unit: '%', kind: 'growth' },
    value: { comparator: 'yoy' },
    ...asked,
  })
const outlook = (point: string | null, issuedOn: string, asked: Asked = {}) =>
  madeUpClaim('2025-04-01', '2026-03-31', point, {
    metric: { slug: 'operating-profit', unit: 'JPY' },
    basis: 'guidance',
    modality: 'will',
    issuedOn,
    ...asked,
  })

const base = (claim: ClaimView, ...others: ClaimView[]) => {
  const found = baseOf(claim, [claim, ...others], levels)
  if (found === null) return null
  return [found.kind, found.way, found.kind === 'own' ? null : (found.claim.value?.point ?? null)]
}

describe('what a figure is compared with', () => {
  const year = sales('2025-01-01', '2025-12-31', '110')

  it('is the growth its source gives for those very days, before any other', () => {
    const told = growth('2025-01-01', '2025-12-31', '-4.0')
    expect(base(year, sales('2024-01-01', '2024-12-31', '100'), told)).toEqual(['growth', 'down', '-4.0'])
    expect(base(year, growth('2025-01-01', '2025-11-30', '10'))).toBeNull()
    expect(base(year, growth('2025-01-01', '2025-12-31', '10', { flow: 'us_jp' }))).toBeNull()
  })

  it('is the year earlier, else the period directly before', () => {
    const may = sales('2025-05-01', '2025-05-31', '50')
    const [april, march, lastMay] = [
      sales('2025-04-01', '2025-04-30', '60'),
      sales('2025-03-01', '2025-03-31', '40'),
      sales('2024-05-01', '2024-05-31', '50'),
    ]
    expect(base(may, april, lastMay)).toEqual(['year_earlier', 'same', '50'])
    expect(base(may, april, march)).toEqual(['before', 'down', '60'])
  })

  it('is nothing across a gap, another length, another calendar, another direction of trade', () => {
    const may = sales('2025-05-01', '2025-05-31', '50')
    expect(base(may, sales('2025-03-01', '2025-03-31', '40'))).toBeNull()
    expect(base(may, sales('2023-05-01', '2023-05-31', '40'))).toBeNull()
    expect(base(may, sales('2025-01-01', '2025-04-30', '40'))).toBeNull()
    expect(base(may, sales('2025-04-01', '2025-04-30', '40', { flow: 'us_jp' }))).toBeNull()
    expect(base(year, sales('2024-04-01', '2025-03-31', '90'))).toBeNull()
  })

  it('is nothing that was corrected, denied, rumoured, or is not the figure that is drawn', () => {
    const against = (asked: Asked) => base(year, sales('2024-01-01', '2024-12-31', '100', asked))
    expect(against({})).toEqual(['year_earlier', 'up', '100'])
    for (const asked of [
      { standing: 'corrected' },
      { standing: 'superseded' },
      { modality: 'denied' },
      { basis: 'rumour' },
      { basis: 'forecast' },
      { preferred: false },
    ] as const) {
      expect(against(asked)).toBeNull()
    }
  })

  it('takes February as it ends in either year', () => {
    const leap = sales('2024-02-01', '2024-02-29', '10')
    const after = sales('2025-02-01', '2025-02-28', '11')
    expect(base(after, leap)).toEqual(['year_earlier', 'up', '10'])
    expect(base(leap, sales('2023-02-01', '2023-02-28', '10'))).toEqual(['year_earlier', 'same', '10'])
  })

  it('is of an outlook what was said of those days last, superseded or not', () => {
    const said = [
      outlook('3800000000000', '2025-05-08', { standing: 'superseded', preferred: false }),
      outlook('3400000000000', '2025-11-05', { standing: 'superseded', preferred: false }),
    ]
    expect(base(outlook('3800000000000', '2026-02-06'), ...said)).toEqual([
      'said_before',
      'up',
      '3400000000000',
    ])
    expect(base(outlook('3800000000000', '2025-05-08'), said[1] as ClaimView)).toBeNull()
    const forecast = outlook('3600000000000', '2025-12-01', { basis: 'forecast' })
    expect(base(outlook('3800000000000', '2026-02-06'), forecast)).toBeNull()
  })

  it('has no direction where a range overlaps what was said before, and one where it does not', () => {
    const range = (low: string, high: string) =>
      outlook(null, '2026-03-12', { value: { low, high, unit: 'JPY' } })
    const november = outlook('550000000000', '2025-11-07')
    expect(base(range('-570000000000', '-270000000000'), november)).toEqual([
      'said_before',
      'down',
      '550000000000',
    ])
    expect(base(range('500000000000', '600000000000'), november)).toEqual([
      'said_before',
      null,
      '550000000000',
    ])
    const atLeast = outlook('600', '2026-03-12', { value: { approximation: 'at_least' } })
    expect(base(atLeast, outlook('500', '2025-11-07'))).toEqual(['said_before', 'up', '500'])
    expect(base(atLeast, outlook('700', '2025-11-07'))).toEqual(['said_before', null, '700'])
  })

  it('is of a change what its comparator says, with the way of its sign', () => {
    expect(base(growth('2025-01-01', '2025-12-31', '-0.7'))).toEqual(['own', 'down', null])
    expect(base(growth('2025-01-01', '2025-12-31', '0.0'))).toEqual(['own', 'same', null])
  })

  it('counts stocks on a day against the last day known', () => {
    const stock = (day: string, point: string) => sales(day, day, point)
    expect(base(stock('2025-12-31', '5'), stock('2023-06-30', '9'), stock('2024-06-30', '7'))).toEqual([
      'before',
      'down',
      '7',
    ])
  })
})

describe('the five figures that matter now', () => {
  const chosen = (...claims: ClaimView[]) =>
    keyFive(claims, levels, seen).map(
      ({ claim }) => `${claim.metric?.slug} ${claim.basis} ${claim.value?.point}`,
    )
  const of = (slug: string, start: string | null, end: string | null, point: string, asked: Asked = {}) =>
    madeUpClaim(start, end, point, { metric: { slug }, ...asked })

  it('stand in the order of what matters, not of what is newest, and never past five', () => {
    const year = ['2025-01-01', '2025-12-31'] as const
    expect(
      chosen(
        ...['z', 'y', 'x', 'operating-profit', 'tariff-cost', 'us-production', 'us-sales'].map((slug) =>
          of(slug, ...year, '1'),
        ),
      ).map((text) => text.split(' ')[0]),
    ).toEqual(['us-sales', 'us-production', 'tariff-cost', 'operating-profit', 'z'])
  })

  it('take what happened, unless an outlook is newer; of one day what happened', () => {
    const done = of('operating-profit', '2025-07-01', '2025-09-30', '839', { issuedOn: '2025-11-05' })
    expect(chosen(done, outlook('3800', '2026-02-06'))).toEqual(['operating-profit guidance 3800'])
    expect(chosen(done, outlook('3400', '2025-11-05'))).toEqual([
      'operating-profit actual 839',
      'operating-profit guidance 3400',
    ])
  })

  it('leave an outlook out whose time is over', () => {
    const done = of('operating-profit', '2024-04-01', '2026-03-31', '839', { issuedOn: '2026-05-08' })
    expect(keyFive([done, outlook('3400', '2025-11-05')], levels, '2026-05-10')).toHaveLength(1)
  })

  it('let a growth stand for its level only while the level is not known', () => {
    const august = sales('2025-08-01', '2025-08-31', '126081')
    const october = growth('2025-10-01', '2025-10-31', '26')
    expect(chosen(august, october)).toEqual(['us-sales-yoy actual 26'])
    expect(chosen(august, october, sales('2025-10-01', '2025-10-31', '130000'))).toEqual([
      'us-sales actual 130000',
    ])
  })

  it('prefer the longest of what ends on one day', () => {
    expect(
      chosen(sales('2025-12-01', '2025-12-31', '200'), sales('2025-01-01', '2025-12-31', '2400')),
    ).toEqual(['us-sales actual 2400'])
  })

  it('hold no rates of duty, rumours, denials, changes, or what has been replaced', () => {
    const year = ['2025-01-01', '2025-12-31'] as const
    expect(
      chosen(
        madeUpClaim(...year, '15', { metric: { slug: 'rate', kind: 'rate' } }),
        madeUpClaim(...year, '-900', { value: { isChange: true } }),
        of('a', ...year, '1', { basis: 'rumour' }),
        of('b', ...year, '1', { modality: 'denied' }),
        of('c', ...year, '1', { modality: 'considering' }),
        of('d', ...year, '1', { standing: 'superseded' }),
        of('e', ...year, '1', { preferred: false }),
        of('f', null, null, '1'),
      ),
    ).toEqual([])
  })

  it('show a promise without a date, for want of more', () => {
    expect(chosen(madeUpClaim(null, null, '280000000', { basis: 'pledge', modality: 'plans' }))).toEqual([
      'example pledge 280000000',
    ])
    expect(chosen()).toEqual([])
  })
})
