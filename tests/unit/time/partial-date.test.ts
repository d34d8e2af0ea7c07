import { expect, it } from 'vitest'
import { cutDate, datePrecision, endsBeforeStart, firstDay } from '../../../lib/time/partial-date.ts'

it('knows real dates from impossible ones', () => {
  expect(['2025', '2025-11', '2025-11-12', '2024-02-29'].map(datePrecision)).toEqual([
    'year',
    'month',
    'day',
    'day',
  ])
  const wrong = [
    '',
    '25',
    '2025-00',
    '2025-13',
    '2025-02-29',
    '2025-1-1',
    '2025-11-12T00:00',
    ' 2025',
    '0000-01-01',
  ]
  expect(wrong.filter((text) => datePrecision(text) !== null)).toEqual([])
})

it('cuts and fills', () => {
  expect([firstDay('2025'), firstDay('2025-11'), firstDay('2025-11-12')]).toEqual([
    '2025-01-01',
    '2025-11-01',
    '2025-11-12',
  ])
  expect(cutDate('2025-11-12', 'month')).toBe('2025-11')
})

it('calls a span reversed only when it certainly is', () => {
  expect(endsBeforeStart('2025-04', '2025')).toBe(false)
  expect(endsBeforeStart('2025-04', '2025-03-31')).toBe(true)
  expect(endsBeforeStart('2025', null)).toBe(false)
})
