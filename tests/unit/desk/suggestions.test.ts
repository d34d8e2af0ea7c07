import { readdirSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { articleForm } from '../../../components/desk/article/article-spec.ts'
import { passagesOf } from '../../../components/desk/article/mark.ts'
import type { JsonObject } from '../../../components/desk/fields/spec.ts'
import { textAt } from '../../../components/desk/fields/values.ts'
import { quotesOf } from '../../../components/desk/intake/apply.ts'
import { suggestionsOf } from '../../../components/desk/intake/from-reading.ts'
import { acceptMany, rejectOne, shownOf } from '../../../components/desk/intake/standing.ts'
import type { Marks, Suggestion } from '../../../components/desk/intake/suggestion.ts'
import { articleSchema } from '../../../lib/articles/schema.ts'
import type { Reading } from '../../../lib/desk/reading.ts'
import { issuesOf } from '../../../lib/text/issues.ts'
import { corpusText, readingOf } from '../../support/intake-reading.ts'

// Made up for these tests.
const text = `Isuzu To Ship Pickups Home, Report Says

Japan
Source: Benzinga.comPublished: 11/03/2025, 08:15:00
Isuzu Motors
US-Japan Trade

News Summary

Isuzu Motors built 4,500 pickups in the U.S. in September 2025, up 12.5% from a year earlier. Mitsubishi said nothing.

Background

Isuzu Motors had exported 2,000 vehicles from the United States to Japan in 2024.
`

/** One editor at one form: what the panel does, without a browser. */
function desk(reading: Reading, all: readonly Suggestion[], start: JsonObject = articleForm.blank) {
  const read = quotesOf(all)
  const state = { values: start, marks: {} as Marks }
  const shown = () => all.map((one) => shownOf(state.values, one, state.marks, read, reading.metrics))
  const take = (outcome: { values: JsonObject; marks: Marks }) => {
    state.values = outcome.values
    state.marks = { ...state.marks, ...outcome.marks }
  }
  const find = (id: string) => shown().find((one) => one.id === id) ?? expect.fail(`no suggestion ${id}`)
  return {
    values: () => state.values,
    type: (field: string, value: string) => {
      state.values = { ...state.values, [field]: value }
    },
    stateOf: (id: string) => find(id).state,
    needsOf: (id: string) => find(id).needs,
    accept: (...ids: string[]) => {
      const outcome = acceptMany(state.values, ids.length > 0 ? ids.map(find) : shown(), state.marks)
      take(outcome)
      return outcome.left
    },
    reject: (id: string) => take(rejectOne(state.values, find(id), shown(), state.marks, read)),
  }
}
const opened = (raw = text) => {
  const reading = readingOf(raw)
  return desk(reading, suggestionsOf(reading))
}
const claims = (values: JsonObject) => values['claims'] as JsonObject[]

describe('suggestions', () => {
  it('put nothing into the form by themselves', () => {
    const reading = readingOf(text)
    const all = suggestionsOf(reading)
    expect(all.length).toBeGreaterThan(8)
    const { values, stateOf } = desk(reading, all)
    expect(values()).toEqual(articleForm.blank)
    expect(all.map(({ id }) => stateOf(id))).toEqual(all.map(() => 'open'))
  })

  it('leave what must be asked: a zone, an ambiguous name', () => {
    const at = opened()
    const left = at.accept()
    expect(left).toContain('publishedAt')
    expect(left).toContain('ambiguous.Mitsubishi')
    expect(at.values()['publishedAt']).toBe('')
    expect(at.values()['companies']).toEqual(['isuzu'])
  })

  it('take words out again and bring back what stood there before', () => {
    const at = opened()
    at.type('summary', 'Typed by hand.')
    expect(at.accept()).toContain('summary')
    expect(at.values()['summary']).toBe('Typed by hand.')
    at.accept('summary')
    expect(textAt(at.values(), 'summary')).toMatch(/^Isuzu Motors built/)
    at.type('summary', `${textAt(at.values(), 'summary')} And a word more.`)
    at.reject('summary')
    expect(at.values()['summary']).toBe('Typed by hand.')
    at.accept('summary')
    expect(textAt(at.values(), 'summary')).toMatch(/And a word more\.$/)
  })

  it('take a figure out with its text, and say why it cannot come back before it', () => {
    const at = opened()
    at.accept()
    const before = claims(at.values()).length
    expect(before).toBeGreaterThanOrEqual(2)
    const inBackground = claims(at.values()).filter((one) => passagesOf(one)[0]?.field === 'background')
    expect(inBackground.map((one) => one['point'])).toEqual(['2000'])
    at.reject('background')
    expect(claims(at.values())).toHaveLength(before - 1)
    const id = ['claims.0', 'claims.1', 'claims.2'].find((one) => at.needsOf(one).includes('text')) ?? ''
    expect(at.stateOf(id)).toBe('open')
    expect(at.accept(id)).toEqual([id])
    at.accept('background')
    expect(at.accept(id)).toEqual([])
    expect(claims(at.values())).toHaveLength(before)
  })

  it('place Japanese prose in the fields for Japanese', () => {
    const at = opened(corpusText('japanese/01-reverse-import-plan.txt'))
    at.accept()
    expect(at.values()).toMatchObject({ language: 'ja', summary: '', background: '' })
    expect(textAt(at.values(), 'summaryJa')).toMatch(/^トヨタ自動車と日産自動車が/)
    expect(
      claims(at.values())
        .flatMap(passagesOf)
        .map(({ field }) => field),
    ).toContain('backgroundJa')
  })

  it('are none for a text that is no such news', () => {
    expect(suggestionsOf(readingOf(corpusText('wire/09-away-win.txt')))).toEqual([])
  })
})

const texts = ['digest', 'release', 'wire', 'japanese'].flatMap((format) =>
  readdirSync(`tests/corpus/intake/${format}`)
    .filter((name) => name.endsWith('.txt'))
    .map((name) => `${format}/${name}`),
)

describe('every text of the corpus', () => {
  it.each(texts)('%s gives figures whose sentences stand in the form', (path) => {
    const reading = readingOf(corpusText(path))
    const all = suggestionsOf(reading)
    const at = desk(reading, all)
    at.accept()
    for (const { id, group } of all) {
      if (group !== 'claims') continue
      expect(at.needsOf(id), `${id} has a place`).not.toContain('place')
      // An editor may take in what still lacks something; the form then says so beside the field.
      if (at.stateOf(id) === 'open') expect(at.accept(id)).toEqual([])
    }
    const held = claims(at.values())
    expect(held).toHaveLength(all.filter(({ group }) => group === 'claims').length)
    for (const passage of held.flatMap(passagesOf)) expect(passage.markStart).not.toBeNull()
    const read = articleSchema.safeParse({ ...at.values(), slug: 'x', source: 'x', headline: 'x' })
    const issues = read.success ? [] : issuesOf(read.error)
    expect(
      issues.filter(({ path: place }) => /passages|insights|people|companies|summary/.test(place)),
    ).toEqual([])
  })
})
