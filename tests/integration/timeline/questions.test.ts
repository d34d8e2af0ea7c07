import { describe, expect, it } from 'vitest'
import { getStream, selectEntries } from '../../../lib/timeline/queries.ts'
import type { EntryRef } from '../../../lib/timeline/selection.ts'
import { parseView, printView } from '../../../lib/timeline/view.ts'
import { testDatabase } from '../../support/database.ts'
import file from './questions.json' with { type: 'json' }

type Question = { asked: string; address: string; answer: string[]; ordered?: boolean; folded?: string[] }
const questions: Question[] = file.questions

const { db } = await testDatabase({ facts: true })
const named = await names()

/** What the files of the fact base call each row. */
async function names(): Promise<Map<string, string>> {
  const [articles, acts, claims] = await Promise.all([
    db.article.findMany({ select: { id: true, slug: true } }),
    db.policyAct.findMany({ select: { id: true, key: true, policy: { select: { slug: true } } } }),
    db.claim.findMany({ select: { id: true, externalId: true } }),
  ])
  return new Map([
    ...articles.map(({ id, slug }) => [`article:${id}`, `article:${slug}`] as const),
    ...acts.map(({ id, key, policy }) => [`act:${id}`, `act:${policy.slug}/${key}`] as const),
    ...claims.map(({ id, externalId }) => [`claim:${id}`, `claim:${externalId}`] as const),
  ])
}

const nameOf = ({ kind, id }: Pick<EntryRef, 'kind' | 'id'>) => named.get(`${kind}:${id}`) ?? ''

describe('a question is answered by an address alone', () => {
  it('which names no filter in vain', () => {
    expect(questions.length).toBeGreaterThanOrEqual(20)
    const dates = new Set(['from', 'to'])
    for (const { address } of questions) {
      const typed = [...new URLSearchParams(address)]
      const printed = [...new URLSearchParams(printView(parseView(new URLSearchParams(address))))]
      expect(printed.map(([name]) => name)).toEqual(typed.map(([name]) => name))
      const filters = (parts: [string, string][]) => parts.filter(([name]) => !dates.has(name))
      expect(filters(printed)).toEqual(filters(typed))
    }
  })

  for (const { asked, address, answer, ordered, folded = [] } of questions) {
    it(asked, async () => {
      const { entries, older, selection } = await getStream(db, parseView(new URLSearchParams(address)))
      const given = entries.map(nameOf)
      expect(older).toBeNull()
      expect(ordered ? given : given.toSorted()).toEqual(ordered ? answer : answer.toSorted())
      expect(selection.total).toBe(answer.length + folded.length)
      const copies = selection.page(null, 50).refs.flatMap((ref) => ref.folded.map(nameOf))
      expect(copies.toSorted()).toEqual(folded.toSorted())
    })
  }

  it('and an empty answer says what emptied it', async () => {
    const view = parseView(new URLSearchParams('policy=us-chicken-tax&kind=act&from=2025&to=2025'))
    const counts = Object.fromEntries(
      (await selectEntries(db, view)).without().map(({ name, count }) => [name, count]),
    )
    // 1963, 1964 and 1980 stand before the first day of 2025; nothing stands after its last.
    expect(counts['from']).toBe(3)
    expect(counts['to']).toBe(0)
    expect(counts['kind']).toBe(0)
  })
})
