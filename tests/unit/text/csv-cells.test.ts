import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readCsv } from '../../../lib/exchange/read-csv.ts'
import { guarded, recordOf, unguarded } from '../../../lib/text/csv-cells.ts'

/** Any text at all, and often what cells are troubled by. */
const trouble = fc.string({
  unit: fc.constantFrom(
    "'",
    '=',
    '+',
    '-',
    '@',
    '＝',
    ',',
    ';',
    '"',
    '\r',
    '\n',
    '\t',
    ' ',
    '1',
    '.',
    'a',
    '数',
  ),
})
const anyText = fc.oneof(trouble, fc.string({ unit: 'binary' }))

test('every text comes back from its cell', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      expect(unguarded(guarded(text))).toBe(text)
    }),
    { numRuns: 2000 },
  )
})

test('no cell begins as a formula does, but plain numbers stay numbers', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      if (!/^-?\d+(\.\d+)?$/.test(text)) expect(guarded(text)).not.toMatch(/^[=+\-@\t\r\n＝＋－＠]/)
    }),
    { numRuns: 2000 },
  )
  expect(['-3.2', '1200', "'Big Three' agree", '=1+1', "'=1", '-3,2'].map(guarded)).toEqual([
    '-3.2',
    '1200',
    "'Big Three' agree",
    "'=1+1",
    "''=1",
    "'-3,2",
  ])
})

test('a record of any texts is read back as it was written', async () => {
  await fc.assert(
    fc.asyncProperty(anyText, anyText, async (headline, summary) => {
      const text =
        recordOf(['type', 'slug', 'headline', 'summary']) + recordOf(['article', 'a', headline, summary])
      const { entries, problems } = await readCsv(text)
      expect(problems).toEqual([])
      // A cell of nothing but space says nothing.
      const kept = (cell: string) => (cell.trim() === '' ? undefined : cell)
      expect(entries[0]?.form).toMatchObject({ slug: 'a' })
      expect(entries[0]?.form['headline']).toBe(kept(headline))
      expect(entries[0]?.form['summary']).toBe(kept(summary))
    }),
    { numRuns: 300 },
  )
})
