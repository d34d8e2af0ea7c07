import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { shiftDay } from '../../../lib/format/date.ts'
import { durationKey, durationKind } from '../../../lib/format/period.ts'
import { type Line, type LineClaim, lineOf } from '../../../lib/metrics/line.ts'
import { cutLine, scaleLine, yearBefore } from '../../../lib/metrics/scaled.ts'
import { hasHappened, seriesOf } from '../../../lib/metrics/series.ts'
import { withSums } from '../../../lib/metrics/sums.ts'
import { madeUpClaim as claim } from '../../support/made-up-claims.ts'

const lengths = [1, 2, 3, 6, 9, 12]
const iso = (year: number, month: number, day: number) =>
  new Date(Date.UTC(year, month, day)).toISOString().slice(0, 10)

/** Whole months from anywhere in three years, single days and open periods: they overlap, repeat and leave gaps. */
const period = fc.oneof(
  fc
    .record({ month: fc.nat(35), length: fc.constantFrom(...lengths) })
    .map(({ month, length }): [string | null, string | null] => [
      iso(2023, month, 1),
      iso(2023, month + length, 0),
    ]),
  fc.nat(900).map((day): [string, string] => [iso(2023, 0, day + 1), iso(2023, 0, day + 1)]),
  fc.nat(900).map((day): [string, null] => [iso(2023, 0, day + 1), null]),
)
const figure: fc.Arbitrary<LineClaim> = fc
  .record({
    period,
    value: fc.integer({ min: -1_000_000, max: 10_000_000 }),
    basis: fc.constantFrom('actual', 'preliminary', 'estimate', 'guidance', 'forecast' as const),
    calendar: fc.constantFrom('calendar', 'fiscal_jp' as const),
    flow: fc.constantFrom(null, 'us' as const),
  })
  .map(({ period: [start, end], value, ...rest }) => claim(start, end, String(value), rest))
const figures = fc.array(figure, { maxLength: 60 })
/** So many months and quarters of one year that there is something to add up. */
const dense = fc.array(
  fc
    .record({
      month: fc.nat(11),
      length: fc.constantFrom(1, 1, 1, 3),
      value: fc.integer({ min: -1_000, max: 1_000_000 }),
      basis: fc.constantFrom('actual', 'actual', 'preliminary', 'guidance' as const),
    })
    .map(({ month, length, value, basis }) =>
      claim(iso(2025, month, 1), iso(2025, month + length, 0), String(value), { basis }),
    ),
  { minLength: 15, maxLength: 50 },
)
const runs = { numRuns: 150 }
const longer = ['quarter', 'half', 'year', 'fiscal_quarter', 'fiscal_half', 'fiscal_year'] as const

describe('whatever the figures', () => {
  it('a line has one length and goes forward in time, a period once', () => {
    fc.assert(
      fc.property(figures, (claims) => {
        const series = seriesOf(claims)
        const lines = [...series.flatMap((one) => lineOf(one, 'level') ?? []), ...withSums(series, longer)]
        for (const { points, duration } of lines) {
          const periods = points.map(({ period }) => `${period.start}/${period.end}`)
          expect(periods).toEqual([...new Set(periods)].sort())
          expect(new Set(points.map(({ period }) => durationKey(period))).size).toBe(1)
          expect(new Set(points.map(({ period }) => durationKind(period)))).toEqual(new Set([duration]))
        }
      }),
      runs,
    )
  })

  it('a sum rests on parts that happened, fill its period without gap or overlap, and come to it', () => {
    fc.assert(
      fc.property(dense, (claims) => {
        const points = withSums(seriesOf(claims), longer).flatMap((line) => line.points)
        for (const { period, calculation, value } of points) {
          const inputs = calculation?.inputs ?? []
          if (inputs.length === 0) continue
          expect([inputs[0]?.period.start, inputs.at(-1)?.period.end]).toEqual([period.start, period.end])
          for (const [at, input] of inputs.slice(1).entries())
            expect(input.period.start).toBe(shiftDay(inputs[at]?.period.end ?? '', 1))
          expect(inputs.every(hasHappened)).toBe(true)
          expect(new Set(inputs.map(({ flow }) => flow)).size).toBe(1)
          expect(Number(value.point)).toBe(inputs.reduce((sum, one) => sum + Number(one.value?.point), 0))
        }
      }),
      runs,
    )
  })

  it('an index is the same cut before it is made as after, with its base inside', () => {
    const years = fc.array(fc.integer({ min: 0, max: 10_000_000 }), { minLength: 2, maxLength: 12 })
    const said = (line: Line<LineClaim> | null) =>
      line?.points.map(({ period, value }) => [period.start, value.point])
    fc.assert(
      fc.property(years, fc.nat(11), fc.nat(11), (values, from, base) => {
        const [series] = seriesOf(
          values.map((value, at) => claim(iso(2000 + at, 0, 1), iso(2000 + at, 11, 31), String(value))),
        )
        const line = series && lineOf(series, 'level')
        const period = line?.points[base]?.period
        if (!line || !period || from > base) return
        const cut = (of: Line<LineClaim> | null) => of && cutLine(of, String(2000 + from), null)
        const [whole, part] = [cut(scaleLine(line, 'index', period)), cut(line)]
        expect(said(part && scaleLine(part, 'index', period))).toEqual(said(whole))
      }),
      runs,
    )
  })

  it('a change on a year is of two periods a year apart, and is none across zero', () => {
    fc.assert(
      fc.property(figures, (claims) => {
        for (const series of seriesOf(claims)) {
          const line = lineOf(series, 'level')
          for (const { calculation } of (line && scaleLine(line, 'yoy'))?.points ?? []) {
            const [later, earlier] = calculation?.inputs ?? []
            expect(later && yearBefore(later.period)).toMatchObject({
              start: earlier?.period.start,
              end: earlier?.period.end,
            })
            expect(Number(earlier?.value?.point)).toBeGreaterThan(0)
            expect(Number(later?.value?.point)).toBeGreaterThanOrEqual(0)
          }
        }
      }),
      runs,
    )
  })
})
