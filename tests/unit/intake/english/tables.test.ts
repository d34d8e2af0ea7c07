import { describe, expect, it } from 'vitest'
import { claimsOf, printedValue } from './reading.ts'

/** Made-up tables, as releases print them. */
describe('rows of tables', () => {
  it('takes the unit, period and base from the head, and a change from the figure to its left', () => {
    const rows = [
      '\tOctober 2025\tYoY change\tJan-Oct 2025\tYoY change',
      'Worldwide production\t83,308\t-1.2%\t770,666\t-1.6%',
      'Exports to the U.S.\t28,774\t+4.4%\t250,101\t-2.0%',
    ].join('\n')
    const read = claimsOf(`Subaru production (units)\n\n${rows}`, 'Subaru Announces October Results')
    expect(read.map(printedValue)).toEqual([
      '83308 vehicle',
      '-1.2 %',
      '770666 vehicle',
      '-1.6 %',
      '28774 vehicle',
      '4.4 %',
      '250101 vehicle',
      '-2 %',
    ])
    const months = ['2025-10', '2025-10', '2025-01-01/2025-10-31', '2025-01-01/2025-10-31']
    expect(read.map((claim) => claim.period?.code)).toEqual([...months, ...months])
    expect(read.map((claim) => claim.comparator)).toEqual(read.map((_, n) => (n % 2 ? 'yoy' : 'none')))
    expect(read[1]).toMatchObject({ metric: 'global-production-yoy', subject: 'subaru' })
    expect(read[4]).toMatchObject({ metric: 'exports-japan-to-us', flow: 'jp_us' })
  })

  it('takes a scale from the title, and the company from the row', () => {
    const rows = ['Item\tNew\tPrevious', 'Operating profit\t50\t45', 'Net loss\t(26)\t20'].join('\n')
    const read = claimsOf(
      `Forecast for the fiscal year ending March 31, 2026 (billion yen)\n\n${rows}`,
      'Mazda Updates Outlook',
    )
    expect(read.map(printedValue)).toEqual([
      '50000000000 JPY',
      '45000000000 JPY',
      '-26000000000 JPY',
      '-20000000000 JPY',
    ])
    for (const claim of read) {
      expect(claim).toMatchObject({ subject: 'mazda', basis: 'guidance', modality: 'will' })
      expect(claim.period?.code).toBe('FY2025')
    }
  })
})
