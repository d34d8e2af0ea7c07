import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type ArticleForm, articleSchema } from '../../../lib/articles/schema.ts'
import { staleExemptions, type Unsupported, unsupported } from '../../../lib/evidence/support.ts'
import type { Lexicon } from '../../../lib/intake/lexicon.ts'
import { seedLexicon } from '../../../lib/launch/seed-lexicon.ts'
import { prepareSeed } from '../../../prisma/seed/prepare.ts'

const lexicon: Lexicon = seedLexicon()
const words = (found: readonly Unsupported[]) =>
  found.map(({ kind, places }) => `${kind} ${places.map((place) => place.words).join(', ')}`)

/** All texts but the fact base's are made up. */
const article = (changes: Partial<ArticleForm>) =>
  articleSchema.parse({ slug: 'made-up', headline: 'Made up', source: 'reuters', ...changes })
const claim = { company: 'toyota', metric: 'global-production', basis: 'actual', modality: 'did' } as const

describe('the first article of the fact base', () => {
  const first = prepareSeed().articles[0]
  if (!first) throw new Error('the fact base is empty')

  it('supports its three numbers in both languages, and every name', () => {
    expect(words(unsupported(first, lexicon))).toEqual([])
  })

  it('lists what its claims carried once they are gone, with every place', () => {
    const bare = unsupported({ ...first, claims: [] }, lexicon)
    const numbers = bare.filter(({ kind }) => kind === 'number')
    expect(numbers.map(({ key }) => key)).toEqual(['20000', '13000000000', '11.1%'])
    expect(numbers[0]?.places.map((place) => place.words)).toContain('2万')
    expect(bare.find(({ key }) => key === 'company:toyota')?.places.length).toBeGreaterThan(5)
    for (const { places } of bare)
      for (const place of places) {
        const at = place.path.split('.').reduce<unknown>((value, part) => Object(value)[part], first)
        expect(String(at).slice(place.start, place.end)).toBe(place.words)
      }
  })
})

describe('a number', () => {
  it('is supported by a claim of the same value, in any form, language and sign', () => {
    const text = {
      summary: 'The maker sold 20,000 or 20 thousand cars, 3.2% fewer.',
      summaryJa: '販売は2万台で、３．２％減った。',
    }
    const claims = [
      { ...claim, point: '20000' },
      {
        ...claim,
        metric: 'global-production-yoy',
        point: '-3.2',
        periodStart: '2025-09-01',
        comparator: 'yoy' as const,
      },
    ]
    expect(words(unsupported(article({ ...text, claims }), lexicon))).toEqual([])
    expect(words(unsupported(article(text), lexicon))).toEqual([
      'number 20,000, 20 thousand, 2万',
      'number 3.2%, ３．２％',
    ])
  })

  it('of per cent is not supported by one of things', () => {
    const input = article({ summary: 'Up 15% at 15 plants.', claims: [{ ...claim, point: '15' }] })
    expect(words(unsupported(input, lexicon))).toEqual(['number 15%'])
  })

  it('is supported where a passage covers it, past characters beyond the BMP', () => {
    const summary = '𠮷𠮷 It has 12 plants. It had 13 plants.'
    const claims = [{ ...claim, point: '9', passages: [{ field: 'summary', quote: 'It has 12 plants.' }] }]
    expect(words(unsupported(article({ summary, claims }), lexicon))).toEqual(['number 13'])
  })

  it('is not supported by a claim that was withdrawn or corrected, but by one that a later figure superseded', () => {
    const open = (standing: 'withdrawn' | 'corrected' | 'superseded') => {
      const input = { summary: 'It built 20,000.', claims: [{ ...claim, point: '20000', standing }] }
      return words(unsupported(article(input), lexicon))
    }
    expect(open('withdrawn')).toEqual(['number 20,000'])
    expect(open('corrected')).toEqual(['number 20,000'])
    expect(open('superseded')).toEqual([])
  })
})

describe('a name', () => {
  it('is supported by any alias of a claim’s subject, policy or speaker', () => {
    const summary = 'Toyota Motor and トヨタ自動車 are one; Donald Trump spoke and President Trump left.'
    const claims = [{ ...claim, point: '1', speakerPerson: 'donald-trump' }]
    expect(words(unsupported(article({ summary, claims }), lexicon))).toEqual([])
  })

  it('is listed once with all its places; topics and places are no names', () => {
    const input = {
      summary: 'Nissan spoke of tariffs in Japan.',
      background: 'Nissan Motor said more. 日産自動車も。',
    }
    expect(words(unsupported(article(input), lexicon))).toEqual(['name Nissan, Nissan Motor, 日産自動車'])
  })

  it('that may mean several is supported by any of them', () => {
    const summary = 'The Big Three objected.'
    expect(unsupported(article({ summary }), lexicon)).toHaveLength(1)
    const claims = [{ ...claim, company: 'ford', point: '1' }]
    expect(unsupported(article({ summary, claims }), lexicon)).toEqual([])
  })
})

describe('insights, whoever wrote them', () => {
  const insights = [
    {
      key: 'one',
      authorship: 'machine' as const,
      question: 'Will Nissan sell 40,000?',
      points: [
        { key: 'p', lead: 'Perhaps 5%', text: 'Some say 7 plants close.', textJa: '7工場を閉じるともいう。' },
      ],
    },
  ]
  it('are asked for the same evidence', () => {
    const found = unsupported(article({ insights }), lexicon)
    expect(words(found)).toEqual(['name Nissan', 'number 40,000', 'number 5%', 'number 7'])
    expect(found[3]?.places[0]).toMatchObject({
      field: 'point:one:p:text',
      path: 'insights.0.points.0.text',
      start: 9,
    })
  })
})

describe('an exemption', () => {
  const summary = 'Nissan has 17 plants. Then 17 more.'
  it('supports its words here and the same number in other words', () => {
    const exemptions = [
      { field: 'summary', words: '17', reason: 'Counted by us.' },
      { field: 'summary', words: 'Nissan has', reason: 'Name only.' },
    ]
    const input = article({ summary, summaryJa: '日産は十七工場、17工場を持つ。', exemptions })
    expect(words(unsupported(input, lexicon))).toEqual([])
    expect(staleExemptions(input)).toEqual([])
  })

  it('supports nothing once its words are gone from the text', () => {
    const input = article({ summary, exemptions: [{ field: 'background', words: '17', reason: 'Gone.' }] })
    expect(words(unsupported(input, lexicon))).toEqual(['name Nissan', 'number 17, 17'])
    expect(staleExemptions(input)).toEqual([0])
  })
})

it('any text is looked at without throwing', () => {
  const text = fc.array(
    fc.oneof(fc.constantFrom('Toyota', '日産', '三菱', ' 2万', '15%', '\n', '𠮷', 'Sato '), fc.string()),
  )
  fc.assert(
    fc.property(text, text, (one, other) => {
      const texts = { summary: one.join(''), backgroundJa: other.join('') }
      const parsed = articleSchema.safeParse({ slug: 's', headline: 'h', source: 'reuters', ...texts })
      if (parsed.success) unsupported(parsed.data, lexicon)
    }),
    { numRuns: 300 },
  )
})
