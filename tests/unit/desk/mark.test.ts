import { describe, expect, it } from 'vitest'
import {
  amendArticle,
  claimFrom,
  passageField,
  passagesOf,
  pathOf,
  stands,
} from '../../../components/desk/article/mark.ts'
import { getAt } from '../../../components/desk/fields/values.ts'

const text = '𠮷 said so. Output rose 11.1% in September. More came later.'
const values = {
  language: 'en',
  summary: text,
  claims: [],
  insights: [
    { key: 'why', question: 'Why?', points: [{ key: 'cost', lead: 'Cost', text: 'It costs 20,000 yen.' }] },
  ],
}
const from = text.indexOf('11.1%')

describe('words made a figure', () => {
  const claim = claimFrom(values, 'summary', from, from + 5) ?? {}
  const [passage] = passagesOf(claim)

  it('take the sentence around them, in code points', () => {
    expect(passage).toMatchObject({ field: 'summary', quote: 'Output rose 11.1% in September.' })
    expect([...text].slice(passage?.markStart ?? 0, passage?.markEnd ?? 0).join('')).toBe('11.1%')
    expect(claim['point']).toBe('11.1')
  })

  it('are nothing where only space is selected', () => {
    expect(claimFrom(values, 'summary', 3, 3)).toBeNull()
    expect(claimFrom(values, 'canonicalUrl', 0, 3)).toBeNull()
  })

  it('move with the text, and are shown as lost once the number is touched', () => {
    const held = { ...values, claims: [claim] }
    const longer = amendArticle(held, 'summary', `New. ${text}`)
    const carried = passagesOf(getAt(longer, 'claims.0') ?? null)[0]
    expect(carried?.start).toBe((passage?.start ?? 0) + 5)
    const changed = amendArticle(held, 'summary', text.replace('11.1', '12.1'))
    const lost = passagesOf(getAt(changed, 'claims.0') ?? null)[0]
    expect(lost && stands(changed, lost)).toBe(false)
    expect(passage && stands(held, passage)).toBe(true)
  })
})

describe('fields as passages name them', () => {
  it('lead back to the form', () => {
    for (const path of ['summary', 'insights.0.question', 'insights.0.points.0.text']) {
      expect(pathOf(values, passageField(values, path) ?? '')).toBe(path)
    }
    expect(passageField(values, 'insights.0.points.0.text')).toBe('point:why:cost:text')
    expect(passageField(values, 'slug')).toBeNull()
    expect(pathOf(values, 'point:gone:cost:text')).toBe('')
  })
})
