import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readDraft, readText } from '../../../lib/intake/draft.ts'
import { MOST_CHARACTERS } from '../../../lib/intake/reading.ts'
import { intakeDraft } from '../../../lib/intake/shape.ts'
import { seedLexicon } from '../../../lib/launch/seed-lexicon.ts'

const lexicon = seedLexicon()

/** Made up. */
const news = `Toyota to sell 20,000 cars, profit up

By Rie Maruyama
Published: Nov 6, 2025, 4:12 PM JST

TOKYO, Nov 6 (Reuters) - Toyota Motor aims to sell 20,000 U.S.-built vehicles a year in Japan. Mitsubishi did not comment.

The company repeated on Thursday that it aims to sell 20,000 U.S.-built vehicles a year in Japan. The U.S. tariff on cars from Japan is 15%.`

describe('a draft', () => {
  const draft = readDraft(news, lexicon)

  it('has the documented shape', () => {
    expect(intakeDraft.parse(draft)).toEqual(draft)
    expect(draft).toMatchObject({ version: 1, recognised: true, language: 'en' })
  })

  it('quotes the sentences and the numbers as they stand', () => {
    const { text } = readText(news, lexicon)
    expect(draft.claims.map(({ mark }) => mark)).toEqual(['20,000', '20,000', '15%'])
    for (const { quote, mark, at } of draft.claims) {
      expect(text).toContain(quote)
      expect(quote).toContain(mark)
      expect(text.slice(at.start, at.end)).toBe(mark)
    }
  })

  it('counts a number of the headline only where it stands nowhere else', () => {
    expect(draft.claims.filter(({ quote }) => quote.startsWith('Toyota to sell'))).toEqual([])
    const alone = readDraft(news.replaceAll('20,000 U.S.-built', 'U.S.-built'), lexicon)
    expect(alone.claims.map(({ quote, point }) => [quote, point])).toContainEqual([
      'Toyota to sell 20,000 cars, profit up',
      '20000',
    ])
  })

  it('says which number only repeats another', () => {
    expect(draft.claims.map(({ repeats }) => repeats)).toEqual([null, 0, null])
  })

  it('asks about a name that does not decide', () => {
    expect(draft.ambiguous).toMatchObject([
      { text: 'Mitsubishi', count: 1, candidates: ['mitsubishi-motors'] },
    ])
    expect(draft.entities.companies).toEqual(['toyota'])
    const [first] = draft.mentions
    expect(first).toMatchObject({
      kind: 'company',
      slug: 'toyota',
      count: 2,
      first: { start: 0, text: 'Toyota' },
    })
  })

  it('invents nothing of a text of another kind', () => {
    const recipe = readDraft(
      'Grandmother’s pancakes\n\nMix 200 g flour with 3 eggs and 15% cream. Bake for 20 minutes. Serves 4 people.',
      lexicon,
    )
    expect(recipe).toMatchObject({ recognised: false, mentions: [], ambiguous: [], claims: [] })
    expect(recipe.parts).toMatchObject({ headline: null, body: null, tags: [], insights: [] })
  })

  it('leaves out what is beyond a megabyte', () => {
    const { text } = readText(`${news}\n\n${'Toyota sold cars. '.repeat(80_000)}`, lexicon)
    expect(text.length).toBeLessThanOrEqual(MOST_CHARACTERS)
  })
})

describe('any text', () => {
  const words = [
    'Toyota ',
    'トヨタ',
    'Source: ',
    'News Summary\n',
    '? - A: ',
    '$13 billion ',
    '2万台',
    '"',
    '「',
    '。',
    '\n',
    '\t',
    '| ',
    '10/31/2025 ',
    'fell 3.2% ',
    '令和',
    '\ud800',
    '〜',
    ' (',
    '- ',
    'Mr. ',
    'and ',
  ]

  it('makes nothing throw, and the shape holds', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ unit: 'binary', maxLength: 300 }),
          fc.array(fc.constantFrom(...words), { maxLength: 60 }).map((all) => all.join('')),
        ),
        (text) => {
          for (const raw of [text, `${news}\n${text}`]) {
            const draft = readDraft(raw, lexicon)
            expect(intakeDraft.safeParse(draft).error).toBeUndefined()
          }
        },
      ),
      { numRuns: 150 },
    )
  })
})
