import { expect, it } from 'vitest'
import { calculatedPath, isPeriodNamed, readCalculated } from '../../../lib/metrics/calculated-address.ts'

const period = (start: string, end: string) => ({ state: 'known', start, end, calendar: 'calendar' }) as const
const id = 'us-production.toyota.year.us'

it('names a sum, a change on a year and an index by series and period', () => {
  const at = { period: period('2025-01-01', '2025-12-31') }
  expect(calculatedPath({ id, scale: 'absolute' }, at)).toBe(`/calculated/${id}/sum/2025`)
  expect(calculatedPath({ id, scale: 'yoy' }, at)).toBe(`/calculated/${id}/yoy/2025`)
  const base = period('2023-01-01', '2023-12-31')
  expect(calculatedPath({ id, scale: 'index', base }, at)).toBe(`/calculated/${id}/index-2023/2025`)
})

it('writes days that are no whole months as one part of a path', () => {
  const odd = period('2025-08-07', '2025-10-29')
  const path = calculatedPath({ id, scale: 'yoy' }, { period: odd })
  expect(path).toBe(`/calculated/${id}/yoy/2025-08-07--2025-10-29`)
  expect(isPeriodNamed(odd, path.split('/').at(-1) ?? '')).toBe(true)
  expect(isPeriodNamed(odd, '2025-08-07')).toBe(false)
})

it('reads back what it writes, and nothing else', () => {
  expect(readCalculated(id, 'index-2023', '2025')).toEqual({
    series: id,
    kind: 'index',
    base: '2023',
    period: '2025',
  })
  expect(readCalculated(id, 'sum', '2025')).toMatchObject({ kind: 'sum', base: '' })
  for (const how of ['', 'index', 'index-', 'sum-2023', 'yoy-', 'mean', 'absolute', '__proto__'])
    expect(readCalculated(id, how, '2025'), how).toBeNull()
})
