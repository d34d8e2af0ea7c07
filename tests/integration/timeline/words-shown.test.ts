import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { entriesHolding } from '../../../lib/search/held.ts'
import { meantWords } from '../../../lib/search/meant.ts'
import { articlesByWords } from '../../../lib/search/sql.ts'
import { insist, readWords } from '../../../lib/search/words.ts'
import { matching, testWords } from '../../../lib/timeline/words/matching.ts'
import { ranked } from '../../../lib/timeline/words/ranked.ts'
import { snippets } from '../../../lib/timeline/words/snippets.ts'
import { testDatabase } from '../../support/database.ts'
import { addWorded } from '../../support/worded.ts'

const { db } = await testDatabase()
const { ids, made } = await addWorded(db)

describe('mistyped words', () => {
  const meant = async (typed: string) => (await meantWords(db, readWords(typed)))?.text ?? null

  it('are mended by names and headlines, where they stand nowhere', async () => {
    expect(await meant('Toyta')).toBe('Toyota')
    expect(await meant('light Quottas')).toBe('light Quotas')
    expect(await meant('truck -quota toyta')).toBe('truck -quota Toyota')
    expect(await meant('トヨダ')).toBe('トヨタ')
  })

  it('are left as they are in quotes, and where they stand somewhere', async () => {
    expect(await meant(insist(readWords('Toyta')))).toBeNull()
    expect(await meant('truck')).toBeNull()
    expect(await meant('Zzyzx')).toBeNull()
  })
})

describe('what is found', () => {
  it('is best first where the words stand in headlines', async () => {
    const inText = { kind: 'article' as const, id: ids.quota }
    const inHeadline = { kind: 'article' as const, id: ids.truck }
    expect(await ranked(db, readWords('light'), [inText, inHeadline])).toEqual([inHeadline, inText])
    expect(await ranked(db, readWords('nowhere'), [inText, inHeadline])).toEqual([inText, inHeadline])
  })

  it('shows the words lit, in the page’s language first', async () => {
    const entries = [
      { kind: 'article', id: ids.truck },
      { kind: 'claim', id: ids.claim },
      { kind: 'act', id: ids.act },
    ] as const
    const shown = async (typed: string, locale: 'en' | 'ja') =>
      [...(await snippets(db, readWords(typed), entries, locale))].map(
        ([name, { field, lang, segments }]) => [
          made.get(name),
          field,
          lang,
          segments.map(({ text, hit }) => (hit ? `[${text}]` : text)).join(''),
        ],
      )
    expect(await shown('rav4', 'ja')).toEqual([
      ['truck', 'summary', null, 'トヨタの[RAV4]は中部で造る。自動車関税の話。'],
    ])
    expect(await shown('chubu OR exports OR 99999', 'en')).toEqual([
      ['truck', 'summary', null, 'The truck is light. [Chūbu] plants build the RAV4.'],
      ['act', 'citation', null, '90 FR [99999]'],
      ['claim', 'metric', null, '[Exports] by sea'],
    ])
    expect(await shown('中部', 'en')).toMatchObject([['truck', 'summary', 'ja', expect.any(String)]])
  })
})

describe('whatever is typed', () => {
  it('is answered', async () => {
    const hostile = [
      '"',
      '-',
      '--',
      'OR',
      '-OR-',
      '"" -""',
      "a' | b & !c :* <->",
      '\\',
      '\0',
      '\ud800',
      '%',
      '-車',
      '"車',
      'ー',
      '々',
    ]
    const any = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 300 }),
      fc
        .array(
          fc.constantFrom(
            '"',
            '-',
            ' ',
            'OR',
            'トヨタ',
            '車',
            'a',
            "'",
            '\\',
            ':*',
            '!',
            '(',
            '「',
            '\udc00',
          ),
          { maxLength: 40 },
        )
        .map((parts) => parts.join('')),
      fc.constantFrom(...hostile, 'x'.repeat(10_000), '車'.repeat(10_000), '"a '.repeat(3_000)),
    )
    await fc.assert(
      fc.asyncProperty(any, async (typed) => {
        const words = readWords(typed)
        const { article } = await matching(db, words)
        expect(await testWords(db, words, 'article', article)).toEqual(article)
        await snippets(db, words, [{ kind: 'article', id: ids.truck }], 'ja')
        await meantWords(db, words)
      }),
      { numRuns: 60 },
    )
  })

  it('is looked up in the index of words, never by reading through articles', async () => {
    const words = readWords('"light truck" 関税 -quota OR 車')
    for (const query of [
      entriesHolding(words),
      articlesByWords(words, 20, 'all'),
      articlesByWords(words, 20, 'newest'),
    ]) {
      const plan = await db.$transaction(async (tx) => {
        // A handful of rows is read through faster; what is asked is whether the index can answer.
        await tx.$executeRaw`SET LOCAL enable_seqscan = off`
        return JSON.stringify(await tx.$queryRaw`EXPLAIN (FORMAT JSON) ${query}`)
      })
      expect(plan).toMatch(/"Index Name":"EntryWords_/)
      expect(plan).not.toMatch(/Seq Scan|"Relation Name":"Article"/)
    }
  })
})
