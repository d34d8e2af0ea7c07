import { describe, expect, it } from 'vitest'
import { litFields, panelId, sharedMarks } from '../../../components/articles/lit-fields.ts'
import { type SegmentPassage, segmentText } from '../../../lib/articles/segments.ts'

/** A passage as the database has it: where `quote`, and in it `mark`, stand in `text`. */
function passage(claimId: number, text: string, quote: string, mark?: string): SegmentPassage {
  const start = Array.from(text.slice(0, text.indexOf(quote))).length
  const markStart = mark === undefined ? null : start + Array.from(quote.slice(0, quote.indexOf(mark))).length
  return {
    claimId,
    start,
    end: start + Array.from(quote).length,
    markStart,
    markEnd: markStart === null ? null : markStart + Array.from(mark ?? '').length,
  }
}

const summary = 'Sales rose 6.3% to 5.88 million. Nobody said why.\n\nThe 15% rate holds.'
const sales = 'Sales rose 6.3% to 5.88 million.'
const cut = segmentText(summary, [
  passage(1, summary, sales, '6.3%'),
  passage(2, summary, sales, '5.88 million'),
  passage(3, summary, 'The 15% rate holds.', '15%'),
  passage(4, summary, 'The 15% rate holds.'),
])
const background = '車は2万台。'
const lit = litFields(
  {
    summary: cut,
    background: segmentText(background, [
      passage(1, background, '車は2万台。', '2万台'),
      passage(5, background, '車は2万台。', '2万台'),
    ]),
  },
  ['summary', 'background'],
)

describe('the lit text of an article', () => {
  it('is the text again, in its paragraphs', () => {
    const text = (lit.fields['summary'] ?? [])
      .map((paragraph) => paragraph.flatMap(({ parts }) => parts.map((part) => part.text)).join(''))
      .join('\n\n')
    expect(text).toBe(summary)
  })

  it('keeps a sentence of two numbers whole, and apart from the next', () => {
    const [first] = lit.fields['summary'] ?? []
    expect(first?.map(({ claimIds }) => claimIds)).toEqual([[1, 2], []])
    expect(first?.[0]?.parts.filter((part) => part.claimIds.length > 0)).toEqual([
      { text: '6.3%', claimIds: [1] },
      { text: '5.88 million', claimIds: [2] },
    ])
  })

  it('tells the claims that have no number in the sentence', () => {
    expect(lit.fields['summary']?.[1]?.[0]).toMatchObject({ claimIds: [3, 4], unmarked: [4] })
  })

  it('gives each claim one address: the first sentence that cites it', () => {
    expect(lit.fields['background']?.[0]?.[0]).toMatchObject({ claimIds: [1, 5], anchors: [5] })
    expect([...lit.anchored].sort()).toEqual([1, 2, 3, 4, 5])
  })

  it('names the panels that one number opens for several claims', () => {
    expect(sharedMarks(lit).map(panelId)).toEqual(['detail-1-5'])
  })

  it('makes one button of overlapping marks', () => {
    const text = 'about 20,000 cars'
    const { fields } = litFields(
      {
        summary: segmentText(text, [
          passage(1, text, text, '20,000'),
          passage(2, text, text, 'about 20,000'),
        ]),
      },
      ['summary'],
    )
    expect(fields['summary']?.[0]?.[0]?.parts).toEqual([
      { text: 'about 20,000', claimIds: [2, 1] },
      { text: ' cars', claimIds: [] },
    ])
  })

  it('has nothing to show of an empty text', () => {
    expect(litFields({}, ['summary'])).toEqual({ fields: { summary: [] }, anchored: new Set() })
  })
})
