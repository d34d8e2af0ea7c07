import { describe, expect, it } from 'vitest'
import { articleForm } from '../../../components/desk/article/article-spec.ts'
import type { Json, JsonObject } from '../../../components/desk/fields/spec.ts'
import { type Change, changesOf } from '../../../components/desk/history/changes-of.ts'
import { wordingIn } from '../../../components/desk/history/wording.ts'

const fields = articleForm.groups.flatMap((group) => group.fields)
const named = (slug: string, name: string, nameJa: string) => ({ [slug]: { slug, name, nameJa } })
const names = {
  companies: { ...named('maker', 'Maker', 'メーカー'), ...named('other', 'Other Maker', 'ほかのメーカー') },
  metrics: named('output', 'Output', '生産'),
}
const en = wordingIn('en', names, new Map([['output', '%']]))
const ja = wordingIn('ja', names, new Map([['output', '%']]))
const claim = {
  ...{
    id: 7,
    metric: 'output',
    company: 'maker',
    country: null,
    policy: null,
    point: '11.1',
    low: null,
    high: null,
  },
  ...{
    periodStart: '2025-09-01',
    periodEnd: '2025-09-30',
    comparator: 'yoy',
    basis: 'actual',
    modality: 'did',
  },
  passages: [{ field: 'summary', quote: 'Output rose 11.1%.', start: 0, end: 18 }],
}
const insight = (key: string, question: string, points: Json[] = []): JsonObject => ({
  key,
  question,
  points,
})
const article: JsonObject = {
  headline: 'Output rises',
  summary: 'Output rose 11.1%.',
  claims: [claim],
  companies: ['maker'],
}
const diff = (changes: JsonObject, words = en) =>
  changesOf(fields, article, { ...article, ...changes }, words)
const said = (change: Change | undefined, op: 'removed' | 'added') =>
  change?.kind === 'text' ? change.parts.filter((part) => part.op === op).map(({ text }) => text) : null

describe('what differs', () => {
  it('is nothing where a missing field became an empty one', () => {
    expect(diff({ background: '', backgroundJa: null, exemptions: [] })).toEqual([])
  })

  it('is told by label, with the words that changed', () => {
    const [change] = diff({ summary: 'Output rose 11.4%.' })
    expect(change?.label).toBe('Summary')
    expect([said(change, 'removed'), said(change, 'added')]).toEqual([['11.1'], ['11.4']])
  })

  it('names things, never their addresses', () => {
    expect(diff({ companies: ['other'] })).toMatchObject([
      { kind: 'set', label: 'Companies', removed: ['Maker'], added: ['Other Maker'] },
    ])
    expect(diff({ companies: [] }, ja)).toMatchObject([{ label: '企業', removed: ['メーカー'] }])
  })

  it('says a changed figure as a sentence, and only what the sentence does not say besides', () => {
    const [change] = diff({ claims: [{ ...claim, point: '11.4', note: 'Checked.' }] })
    if (change?.kind !== 'items') throw new Error('no items')
    const [item] = change.items
    if (item?.op !== 'changed') throw new Error('not changed')
    expect(item.title).toBe('+11.4% · Output · Maker · September 2025 · against a year earlier · reported')
    expect(item.parts.filter(({ op }) => op === 'removed').map(({ text }) => text)).toEqual(['11.1'])
    expect(item.changes.map(({ name }) => name)).toEqual(['note'])
  })

  it('knows a figure again that was marked anew, and another of the same time as another', () => {
    const ops = (claims: Json[]) =>
      diff({ claims }).flatMap((change) => (change.kind === 'items' ? change.items.map(({ op }) => op) : []))
    expect(ops([{ ...claim, id: null, point: '11.4' }])).toEqual(['changed'])
    expect(ops([{ ...claim, id: 8 }])).toEqual(['added', 'removed'])
    expect(ops([claim, { ...claim, id: null, company: 'other' }])).toEqual(['added'])
    expect(ops([])).toEqual(['removed'])
  })

  it('tells a moved sentence from one that only stands elsewhere to the letter', () => {
    const at = (start: number, quote = 'Output rose 11.1%.') => ({
      claims: [{ ...claim, passages: [{ field: 'summary', quote, start, end: start + 18 }] }],
    })
    expect(diff(at(40))).toEqual([])
    expect(diff(at(0, 'Output rose by 11.1%.'))).toMatchObject([
      {
        items: [
          {
            op: 'changed',
            changes: [{ label: 'Read in', removed: ['Summary: Output rose 11.1%.'] }],
          },
        ],
      },
    ])
  })

  it('follows entries by their key: renamed, moved, new', () => {
    const [one, two] = [insight('a', 'First?'), insight('b', 'Second?')]
    const items = (before: Json[], after: Json[]) =>
      changesOf(fields, { insights: before }, { insights: after }, en).flatMap((change) =>
        change.kind === 'items' ? change.items : [],
      )
    expect(items([one, two], [insight('a', 'Once?'), two])).toMatchObject([{ op: 'changed', title: 'Once?' }])
    expect(items([one, two], [two, one])).toEqual([
      { op: 'order', before: ['First?', 'Second?'], after: ['Second?', 'First?'] },
    ])
    const point = { key: 'p', lead: 'Lead', text: 'Text of it' }
    expect(items([one], [one, insight('c', 'New?', [point])])).toEqual([
      { op: 'added', title: 'New?', lines: ['Lead', 'Text of it'] },
    ])
  })

  it('never shows raw JSON, whatever a snapshot holds', () => {
    const odd: JsonObject = {
      claims: [{ metric: 'gone', point: 'x', basis: 'no-such' }],
      kind: 'no-such',
      notes: 'a',
    }
    const text = JSON.stringify(changesOf(fields, article, odd, ja))
    expect(text).not.toMatch(/\{\\"|\[object/)
  })
})
