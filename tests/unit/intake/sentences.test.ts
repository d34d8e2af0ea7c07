import { describe, expect, it } from 'vitest'
import { sentencesOf } from '../../../lib/intake/sentences.ts'
import type { Language } from '../../../lib/intake/types.ts'

const read = (text: string, language: Language = 'en') =>
  sentencesOf(text, [{ part: 'body', start: 0, end: text.length }], language)
const texts = (text: string, language: Language = 'en') => read(text, language).map((one) => one.text)

describe('English sentences', () => {
  it.each([
    ['Sales in the U.S. rose 3.2 percent. Toyota Motor Corp. said so.', 2],
    ['It is made in the U.S. The rest is not.', 2],
    ['U.S. Trade Representative Jamieson Greer met Mr. Sato of Toyota Motor Co. on Nov. 5.', 1],
    ['Sales rose in the U.S. Toyota said so.', 2],
    ["Trucks are built by Hino Motors Ltd. Isuzu has its own plant in the U.S. Honda's is older.", 3],
    ['The U.S. Treasury said so, and so did the U.S. Commerce Department.', 1],
    ['Toyota Motor Corp. President Koji Sato and Ford Motor Co. Chairman Bill Ford met.', 1],
    ['"Will it last?" he asked. "No." She left.', 3],
    ['Honda Motor Co., Ltd. and J. Smith built 3.4-liter engines at No. 1 plant.', 1],
    ['Exports fell.The ministry said why.', 2],
    ['“We are ready,” he said. “We always were.”', 2],
    ['It paid $1.5 bn. That was a lot!', 2],
  ])('of %s', (text, count) => {
    expect(texts(text)).toHaveLength(count)
  })

  it('stand where they say', () => {
    const text = '  One is here.\n\nTwo,\u00a0“too”.  Three.'
    for (const one of read(text)) expect(text.slice(one.start, one.start + one.text.length)).toBe(one.text)
    expect(read(text).map(({ paragraph }) => paragraph)).toEqual([1, 2, 2])
  })

  it('go on over the lines they were broken in', () => {
    const text =
      'Isuzu Motors Limited plans to\ninvest US$280m in a plant that makes up\n40 percent of each truck.\nNext it will.'
    expect(texts(text)).toEqual([
      'Isuzu Motors Limited plans to\ninvest US$280m in a plant that makes up\n40 percent of each truck.',
      'Next it will.',
    ])
    expect(read(text)[0]?.reading).not.toContain('\n')
  })
})

describe('Japanese sentences', () => {
  it('end at 。 outside quotes', () => {
    expect(texts('社長は「需要は少ない。だが続ける。」と述べた。販売は2万台だった。', 'ja')).toEqual([
      '社長は「需要は少ない。だが続ける。」と述べた。',
      '販売は2万台だった。',
    ])
  })

  it('end at 。 after a bracket that is never closed', () => {
    expect(texts('販売（米国は増えた。生産は減った。', 'ja')).toHaveLength(2)
  })
})

describe('tables', () => {
  it.each([
    ['Region\tNov. 2025\tChange\nU.S.\t68,010\t-1.9%\nGlobal\t263,700\t-4.0%'],
    [
      '| Region | Nov. 2025 | Change |\n|---|---|---|\n| U.S. | 68,010 | -1.9% |\n| Global | 263,700 | -4.0% |',
    ],
    [' | Nov. 2025 | Change\nU.S. | 68,010 | -1.9%\nGlobal | 263,700 | -4.0%'],
    [
      '               Nov. 2025     Change\nU.S.           68,010        -1.9%\nGlobal         263,700       -4.0%',
    ],
  ])('give a sentence for each row, with its header and title: %s', (table) => {
    const rows = read(`Sales (units)\n${table}\n\nThat is all.`).filter(({ row }) => row !== null)
    expect(rows).toHaveLength(2)
    expect(rows[0]?.row?.header.slice(1)).toEqual(['Nov. 2025', 'Change'])
    expect(rows[0]?.row?.header).toHaveLength(3)
    expect(rows[0]?.row?.title).toBe('Sales (units)')
    for (const { text, row } of rows)
      for (const cell of row?.cells ?? []) expect(text.slice(cell.start, cell.end)).toBe(cell.text)
    expect(rows[1]?.row?.cells.map(({ text }) => text)).toEqual(['Global', '263,700', '-4.0%'])
  })

  it('have the headings above them as title, not what is said or counted there', () => {
    const text =
      '1. Summary\n  (1) Output: 74,120 units, down 2.1%\n\n2. Results\n(units)\nUS\t8,910\nChina\t5,908'
    expect(read(text).find(({ row }) => row)?.row?.title).toBe('2. Results\n(units)')
    expect(
      read('“Demand is solid,” said Jane Roe, the chief operating officer.\n\nUS\t8,910\nChina\t5,908').find(
        ({ row }) => row,
      )?.row?.title,
    ).toBe('')
  })
})
