import { describe, expect, it } from 'vitest'
import { readPeriod } from '../../../lib/claims/period-input.ts'

describe('a period as typed', () => {
  it.each([
    ['2025', '2025-01-01', '2025-12-31', 'calendar'],
    ['2025-09', '2025-09-01', '2025-09-30', 'calendar'],
    ['2024-02', '2024-02-01', '2024-02-29', 'calendar'],
    ['2025-q3', '2025-07-01', '2025-09-30', 'calendar'],
    ['2025-H2', '2025-07-01', '2025-12-31', 'calendar'],
    ['FY2025', '2025-04-01', '2026-03-31', 'fiscal_jp'],
    ['fy2025 q4', '2026-01-01', '2026-03-31', 'fiscal_jp'],
    ['FY2025-H2', '2025-10-01', '2026-03-31', 'fiscal_jp'],
    ['FY2025-9M', '2025-04-01', '2025-12-31', 'fiscal_jp'],
    ['2025-04-01/2025-09-30', '2025-04-01', '2025-09-30', 'calendar'],
  ])('%s', (text, start, end, calendar) => {
    expect(readPeriod(text)).toEqual({ start, end, calendar })
  })

  it.each(['', '25', '2025-13', '2025-Q5', 'FY', 'September 2025', '20255', '<script>'])(
    '%j is none',
    (text) => {
      expect(readPeriod(text)).toBeNull()
    },
  )
})
