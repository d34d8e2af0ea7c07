import { describe, expect, it } from 'vitest'
import { ratioOf, saidTogether } from '../../../lib/compare/exposure.ts'
import { formatValue } from '../../../lib/format/number.ts'
import { madeUpClaim } from '../../support/made-up-claims.ts'

const yen = { unit: 'JPY' }
const year = ['2025-04-01', '2026-03-31'] as const
const ahead = (point: string | null, issuedOn: string, asked: Parameters<typeof madeUpClaim>[3] = {}) =>
  madeUpClaim(...year, point, {
    metric: yen,
    calendar: 'fiscal_jp',
    basis: 'guidance',
    modality: 'will',
    issuedOn,
    ...asked,
    value: { rounded: true, ...asked.value },
  })
const done = (start: string, end: string, point: string, asked: Parameters<typeof madeUpClaim>[3] = {}) =>
  madeUpClaim(start, end, point, asked)
const shown = (ratio: ReturnType<typeof ratioOf>) =>
  ratio.kind === 'share' ? formatValue(ratio.value, 'en').text : ratio.kind

describe('a share of the fact base’s own figures', () => {
  it('Toyota: ¥1.45 trillion of ¥3.8 trillion, both guided on 6 February 2026, is about 38%', () => {
    const ratio = ratioOf(
      [ahead('1450000000000', '2026-02-06')],
      [ahead('3800000000000', '2026-02-06')],
      'ahead',
    )
    expect(shown(ratio)).toBe('about 38%')
    if (ratio.kind !== 'share') return
    expect(ratio.calculation.kind).toBe('share')
    expect(ratio.calculation.inputs.map(({ value }) => value?.point)).toEqual([
      '1450000000000',
      '3800000000000',
    ])
  })

  it('Nissan: 486,232 built in the US for 926,153 sold there in 2025 is 52.5%', () => {
    const ratio = ratioOf(
      [done('2025-01-01', '2025-12-31', '486232'), done('2025-04-01', '2025-04-30', '39189')],
      [done('2024-01-01', '2024-12-31', '924008'), done('2025-01-01', '2025-12-31', '926153')],
      'happened',
    )
    expect(shown(ratio)).toBe('52.5%')
  })

  it('Toyota: production of July, August and November has no sales of the same days', () => {
    const months = ['07', '08', '11'].map((month) => done(`2025-${month}-01`, `2025-${month}-30`, '95145'))
    const ratio = ratioOf(months, [done('2025-01-01', '2025-12-31', '2518071')], 'happened')
    expect(ratio.kind).toBe('apart')
    if (ratio.kind === 'apart') expect(ratio.part.period.start).toBe('2025-11-01')
  })

  it('Honda: ¥450 billion of what may be a loss of ¥570 to 270 billion is no share; of the ¥700 billion guided that day it was about 60%', () => {
    const cost = ahead('450000000000', '2025-08-06')
    const profits = [
      ahead(null, '2026-03-12', { value: { low: '-570000000000', high: '-270000000000' } }),
      ahead('700000000000', '2025-08-06', { standing: 'superseded', preferred: false }),
    ]
    const ratio = ratioOf([cost], profits, 'ahead')
    expect(ratio.kind).toBe('loss')
    const then = saidTogether(ratio, profits)
    // 45 ÷ 70 = 64.29: ¥700 billion may be round to the hundred, and the share anything from 60 to 69.
    expect(then && shown(then)).toBe('about 60%')
  })

  it('Subaru: a cost above the profit left after it of one digit is about all of it', () => {
    const ratio = ratioOf(
      [ahead('210000000000', '2025-08-07')],
      [ahead('200000000000', '2025-11-10')],
      'ahead',
    )
    expect(shown(ratio)).toBe('about 100%')
  })

  it('Mazda: a whole of one digit, ¥50 billion, gives a share of one digit', () => {
    const ratio = ratioOf(
      [ahead('233500000000', '2025-08-05')],
      [ahead('50000000000', '2025-08-05')],
      'ahead',
    )
    // 467: ¥50 billion may be anything from 45 to 55, and the share from 425 to 519.
    expect(shown(ratio)).toBe('about 500%')
  })
})

describe('a share that is not told', () => {
  const cost = ahead('1000000000', '2025-08-01')
  it.each([
    ['a loss', '-60000000000', 'loss'],
    ['nothing', '0', 'zero'],
  ])('of %s', (_, point, kind) => {
    expect(ratioOf([cost], [ahead(point, '2025-08-01')], 'ahead').kind).toBe(kind)
  })

  it('of a range that reaches below zero, and of a bound that says nothing together with the other', () => {
    const range = ahead(null, '2025-08-01', { value: { low: '-1000000000', high: '5000000000' } })
    expect(ratioOf([cost], [range], 'ahead').kind).toBe('unsure')
    const least = (point: string) => ahead(point, '2025-08-01', { value: { approximation: 'at_least' } })
    expect(ratioOf([least('1000000000')], [least('5000000000')], 'ahead').kind).toBe('unsure')
  })

  it('says which of the two is missing', () => {
    const missing = (parts: (typeof cost)[], wholes: (typeof cost)[]) => {
      const ratio = ratioOf(parts, wholes, 'ahead')
      return ratio.kind === 'missing' ? ratio.missing : ratio.kind
    }
    expect(missing([], [])).toBe('both')
    expect(missing([cost], [])).toBe('whole')
    expect(missing([], [cost])).toBe('part')
  })

  it('of another currency, of other days, of a forecast by a guidance, of what was reported by what was guided', () => {
    const dollars = ahead('5000000000', '2025-08-01', { metric: { unit: 'USD' } })
    expect(ratioOf([cost], [dollars], 'ahead').kind).toBe('unit')
    const quarter = madeUpClaim('2025-04-01', '2025-06-30', '5000000000', { metric: yen, basis: 'guidance' })
    expect(ratioOf([cost], [quarter], 'ahead').kind).toBe('apart')
    const forecast = ahead('5000000000', '2025-08-01', { basis: 'forecast' })
    expect(ratioOf([cost], [forecast], 'ahead').kind).toBe('basis')
    const reported = done(...year, '5000000000', { metric: yen })
    expect(ratioOf([cost], [reported], 'ahead')).toMatchObject({ kind: 'missing', missing: 'whole' })
  })

  it('of what was withdrawn, denied, rumoured, promised, or is itself a change', () => {
    const odd: Parameters<typeof madeUpClaim>[3][] = [
      { standing: 'superseded' },
      { standing: 'corrected' },
      { modality: 'denied' },
      { basis: 'pledge' },
      { basis: 'rumour' },
      { value: { isChange: true } },
      { value: { comparator: 'yoy' } },
    ]
    for (const asked of odd)
      expect(ratioOf([cost], [ahead('5000000000', '2025-08-01', asked)], 'ahead').kind).toBe('missing')
  })
})

describe('which figures a share is of', () => {
  it('the newest days of which both are known, and of two statements the one that stands', () => {
    const quarter = ['2025-07-01', '2025-09-30'] as const
    const ratio = ratioOf(
      [done(...quarter, '450'), done('2025-04-01', '2025-12-31', '1200')],
      [
        done(...quarter, '900', { preferred: false }),
        done(...quarter, '1000'),
        done('2024-04-01', '2025-03-31', '4800'),
      ],
      'happened',
    )
    expect(ratio.kind === 'share' && ratio.calculation.inputs.map(({ value }) => value?.point)).toEqual([
      '450',
      '1000',
    ])
  })

  it('vehicles a year over a whole year are vehicles; over half of one they are not', () => {
    const rate = { unit: '{vehicle}/a' }
    const about = { approximation: 'about', rounded: true } as const
    const whole = ratioOf(
      [madeUpClaim('2025-01-01', '2025-12-31', '615000', { metric: rate, value: about })],
      [done('2025-01-01', '2025-12-31', '2518071')],
      'happened',
    )
    expect(shown(whole)).toBe('about 24%')
    const half = ratioOf(
      [madeUpClaim('2025-01-01', '2025-06-30', '615000', { metric: rate })],
      [done('2025-01-01', '2025-06-30', '2518071')],
      'happened',
    )
    expect(half.kind).toBe('unit')
  })

  it('a range is a range of shares, a least cost a least share, and a least profit a greatest one', () => {
    const profit = (value: object, point: string | null = '1000000000') =>
      ahead(point, '2025-08-01', { value })
    const range = { low: '400000000', high: '500000000' }
    expect(shown(ratioOf([profit(range, null)], [profit({})], 'ahead'))).toMatch(/40–50%$/)
    const least = { approximation: 'at_least' } as const
    expect(shown(ratioOf([profit(least, '500000000')], [profit({})], 'ahead'))).toBe('at least 50%')
    expect(shown(ratioOf([profit({}, '500000000')], [profit(least)], 'ahead'))).toBe('up to 50%')
  })

  it('of nothing is nothing', () => {
    expect(shown(ratioOf([ahead('0', '2025-08-01')], [ahead('1000000000', '2025-08-01')], 'ahead'))).toMatch(
      /0%$/,
    )
  })
})
