import { describe, expect, it } from 'vitest'
import { readDraft } from '../../../lib/intake/draft.ts'
import { intakeDraft } from '../../../lib/intake/shape.ts'
import { seedLexicon } from '../../../lib/launch/seed-lexicon.ts'
import { scoreTexts } from '../../bench/intake.ts'
import { type Attribute, attributes, type Share } from '../../bench/intake-score.ts'
import { corpusFolder, goldTexts } from '../../bench/intake-texts.ts'

const texts = goldTexts(corpusFolder)
const of = ({ right, all }: Share) => (all === 0 ? 1 : right / all)

/** A little under what `npm run bench -- intake` shows: below, something got worse. */
const floors: Record<Attribute, number> = {
  metric: 0.94,
  subject: 0.95,
  period: 0.95,
  comparator: 0.98,
  basis: 0.95,
  modality: 0.97,
  approximation: 0.99,
  speaker: 0.97,
  flow: 0.93,
  change: 0.98,
  streak: 0.98,
}

describe('the texts with their readings', () => {
  const { scores } = scoreTexts(texts)
  const all = scores.get('all')

  it('are forty or more, in every format', () => {
    expect(texts.length).toBeGreaterThanOrEqual(40)
    expect([...scores.keys()].sort()).toEqual(['all', 'digest', 'japanese', 'release', 'wire'])
  })

  it('are each recognised, or not, as they should be', () => {
    expect(all?.recognised.right).toBe(texts.length)
  })

  it('are read number for number', () => {
    for (const [format, score] of scores) {
      expect([format, of(score.precision) >= 0.95]).toEqual([format, true])
      expect([format, of(score.recall) >= 0.95]).toEqual([format, true])
    }
  })

  it.each(attributes)('%s', (attribute) => {
    expect(of(all?.attributes[attribute] ?? { right: 0, all: 1 })).toBeGreaterThanOrEqual(floors[attribute])
  })

  it('name whom and what they name', () => {
    expect(of(all?.entityPrecision ?? { right: 0, all: 1 })).toBeGreaterThanOrEqual(0.97)
    expect(of(all?.entityRecall ?? { right: 0, all: 1 })).toBeGreaterThanOrEqual(0.97)
    expect(of(all?.ambiguous ?? { right: 0, all: 1 })).toBeGreaterThanOrEqual(0.97)
  })

  it('are split into their parts', () => {
    for (const [part, share] of Object.entries(all?.parts ?? {}))
      expect([part, of(share) >= 0.97]).toEqual([part, true])
  })

  it('give drafts of the documented shape', () => {
    const lexicon = seedLexicon()
    for (const { raw } of texts) expect(intakeDraft.safeParse(readDraft(raw, lexicon)).error).toBeUndefined()
  })
})
