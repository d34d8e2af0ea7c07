import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { actionName } from '../../../components/desk/history/log-words.ts'
import { logQuery, parseLogSearch } from '../../../lib/desk/log-search.ts'
import { sourceFiles } from '../layout/tree.ts'

describe('the address of the log', () => {
  it('reads as something, whatever it is', () => {
    const name = fc.constantFrom('person', 'action', 'kind', 'thing', 'from', 'to', 'q', 'before')
    const value = fc.oneof(fc.string({ unit: 'binary' }), fc.array(fc.string()), fc.constant(undefined))
    fc.assert(
      fc.property(fc.dictionary(name, value), (raw) => {
        expect(parseLogSearch(raw).from).toMatch(/^(\d{4}-\d{2}-\d{2})?$/)
      }),
    )
  })

  it('comes back as it was asked', () => {
    const search = parseLogSearch({
      ...{ person: 'seed', action: 'publishArticle', kind: 'Article', thing: 'User:a.b-1', q: '生産 100%' },
      ...{ from: '2026-01-01', to: '2026-02-28', before: '12' },
    })
    expect(search.thing).toEqual({ entity: 'User', id: 'a.b-1' })
    const again = Object.fromEntries(new URLSearchParams(logQuery(search)))
    expect(parseLogSearch(again)).toEqual(search)
    expect(logQuery(parseLogSearch({}))).toBe('')
  })

  it('leaves out what is none', () => {
    const odd = { kind: 'Passage', thing: 'Passage:1', from: '2026-02-30', before: '-1', q: 'a\u0000b' }
    expect(logQuery(parseLogSearch(odd))).toBe('')
  })
})

describe('what was done', () => {
  it('has a name in both languages, whichever verb the product writes down', () => {
    const source = sourceFiles()
      .filter((file) => file.startsWith('lib/') && !file.includes('/messages/'))
      .map((file) => readFileSync(file, 'utf8'))
      .join('\n')
    const verbs = [
      ...source.matchAll(
        /(?:recordAudit|createThing|updateThing|replaceThing|putEditLive|setState|change|move)\(\s*\w+,\s*\w+,(?:\s*\w+Thing,)?\s*'(\w+)'/g,
      ),
    ].map((match) => match[1] ?? '')
    expect(verbs).toEqual(
      expect.arrayContaining(['createCompany', 'publishArticle', 'setRole', 'cancelSchedule']),
    )
    for (const verb of verbs) {
      expect(actionName(verb, 'en'), verb).not.toBe(verb)
      expect(actionName(verb, 'ja'), verb).not.toBe(verb)
    }
  })
})
