import { describe, expect, it } from 'vitest'
import type { ClaimView } from '../../../lib/claims/types.ts'
import { isPromise, pledgesOf } from '../../../lib/pledges/pledges-of.ts'
import type { ActOnRecord, OnRecord, RecordOf } from '../../../lib/pledges/types.ts'
import { madeUpClaim } from '../../support/made-up-claims.ts'

type Rest = Parameters<typeof madeUpClaim>[3]

const seen = '2026-03-20'
const pledge = (end: string | null, rest: Rest = {}) =>
  madeUpClaim(end && '2025-01-01', end, '10', {
    basis: 'pledge',
    modality: 'plans',
    day: '2025-06-01',
    ...rest,
  })
const report = (day: string, end: string, rest: Rest = {}) =>
  madeUpClaim('2025-01-01', end, '3', { day, ...rest })

function link(from: ClaimView, kind: ClaimView['links'][number]['kind'], to: ClaimView) {
  from.links.push({ kind, direction: 'out', note: null, noteJa: null, other: to })
  to.links.push({ kind, direction: 'in', note: null, noteJa: null, other: from })
}
const ids = (list: readonly { claim: { id: number } }[]) => list.map(({ claim }) => claim.id)

describe('a promise', () => {
  const words = (rest: Rest) => ({ ...madeUpClaim(null, null, null, rest), metric: null, value: null })

  it('is a pledge or target that is meant, or words of what will be done', () => {
    expect(isPromise(pledge(null))).toBe(true)
    expect(isPromise(pledge(null, { basis: 'target', modality: 'will' }))).toBe(true)
    expect(isPromise(words({ modality: 'will' }))).toBe(true)
    expect(isPromise(words({ modality: 'plans' }))).toBe(true)
    expect(isPromise(pledge(null, { basis: 'actual', modality: 'did', novelty: 'announced_before' }))).toBe(
      true,
    )
  })

  it('is not what is weighed, denied, expected, rumoured, done or replaced', () => {
    for (const modality of ['considering', 'may', 'denied'] as const)
      expect(isPromise(pledge(null, { modality }))).toBe(false)
    for (const basis of ['guidance', 'forecast', 'estimate', 'rumour'] as const) {
      expect(isPromise(pledge(null, { basis }))).toBe(false)
      expect(isPromise(words({ basis, modality: 'will' }))).toBe(false)
    }
    expect(isPromise(pledge(null, { basis: 'actual', modality: 'did' }))).toBe(false)
    expect(isPromise(words({ modality: 'did' }))).toBe(false)
    expect(isPromise(pledge(null, { standing: 'superseded' }))).toBe(false)
  })
})

describe('pledges', () => {
  it('stand under the whole they are part of, once, and without a sum', () => {
    const [whole, first, second, apart] = [
      pledge('2029-01-19'),
      pledge(null, { day: '2026-02-17' }),
      pledge(null),
      pledge(null),
    ]
    link(first, 'part_of', whole)
    link(second, 'part_of', whole)
    const [group, ...more] = pledgesOf([whole, first, second, apart], [], seen)
    expect(more).toEqual([])
    expect(new Set(ids(group?.pledges ?? []))).toEqual(new Set([whole.id, apart.id]))
    const parts = group?.pledges.find(({ claim }) => claim === whole)?.parts ?? []
    expect(ids(parts)).toEqual([first.id, second.id])
    expect(group?.pledges.flatMap(({ since }) => since)).toEqual([])
  })

  it('linked in a circle are still all shown once', () => {
    const [one, other] = [pledge(null), pledge(null)]
    link(one, 'part_of', other)
    link(other, 'part_of', one)
    const all = pledgesOf([one, other], [], seen).flatMap(({ pledges }) =>
      pledges.flatMap((top) => [top, ...top.parts]),
    )
    expect(ids(all).sort()).toEqual([one.id, other.id].sort())
  })

  it('are followed by later reports of the same subject and metric, newest first', () => {
    const promise = pledge('2030-12-31')
    const us = { type: 'country', code: 'US' } as const
    const after = [report('2025-09-01', '2025-08-31'), report('2026-01-01', '2025-12-31')]
    const others = [
      report('2025-06-01', '2025-12-31'),
      report('2025-09-01', '2025-05-31'),
      report('2025-09-01', '2025-08-31', { subject: us }),
      report('2025-09-01', '2025-08-31', { metric: { slug: 'other' } }),
      report('2025-09-01', '2025-08-31', { standing: 'corrected' }),
      report('2025-09-01', '2025-08-31', { basis: 'forecast' }),
    ]
    const [found] = pledgesOf([promise], [...after, ...others], seen)[0]?.pledges ?? []
    expect(found?.since.map(({ by, claim }) => [by, claim.id])).toEqual([
      ['reported', after[1]?.id],
      ['reported', after[0]?.id],
    ])
  })

  it('name what confirms, denies or takes the place of them, and what they replaced', () => {
    const [promise, old, denial, sure] = [
      pledge(null),
      pledge(null, { standing: 'superseded' }),
      report('2025-07-01', '2025-12-31', { modality: 'denied' }),
      report('2025-08-01', '2025-12-31'),
    ]
    link(promise, 'updates', old)
    link(denial, 'denies', promise)
    link(sure, 'confirms', promise)
    const [found] = pledgesOf([promise], [denial, sure], seen)[0]?.pledges ?? []
    expect(found?.since.map(({ by }) => by)).toEqual(['confirms', 'denies'])
    expect(found?.before.map(({ id }) => id)).toEqual([old.id])
  })

  it('have passed only when their date lies behind all that is known and nothing was reported', () => {
    const state = (promise: ClaimView, reports: ClaimView[] = []) =>
      pledgesOf([promise], reports, seen)[0]?.pledges[0]?.state
    expect(state(pledge('2026-03-19'))).toBe('passed')
    expect(state(pledge('2026-03-20'))).toBe('running')
    expect(state(pledge(null))).toBe('running')
    expect(state(pledge('2026-03-19'), [report('2026-01-01', '2025-12-31')])).toBe('running')
    const made = pledge('2021-01-20', { basis: 'actual', modality: 'did', novelty: 'announced_before' })
    expect(state(made)).toBe('made')
    expect(pledgesOf([made], [], seen)[0]?.pledges[0]?.due).toBeNull()
  })

  it('are grouped by metric, words last, what was announced before behind what is new', () => {
    const before = pledge(null, { novelty: 'announced_before', day: '2026-01-01' })
    const [one, other] = [pledge(null, { day: '2025-02-01' }), pledge(null, { day: '2025-03-01' })]
    const jobs = pledge(null, { metric: { slug: 'jobs' } })
    const said = { ...madeUpClaim(null, null, null, { modality: 'will' }), metric: null, value: null }
    const groups = pledgesOf([said, before, jobs, one, other], [], seen)
    expect(groups.map(({ metric }) => metric?.slug ?? null)).toEqual(['example', 'jobs', null])
    expect(ids(groups[0]?.pledges ?? [])).toEqual([other.id, one.id, before.id])
  })

  it('that were only told again stand under their first telling, with their parts, however long the chain', () => {
    const [first, second, third, part] = [
      pledge('2029-01-19', { day: '2025-06-01' }),
      pledge('2029-01-19', { day: '2025-07-01' }),
      pledge('2029-01-19', { day: '2025-08-01' }),
      pledge(null),
    ]
    link(second, 'confirms', first)
    link(third, 'same_origin', second)
    link(part, 'part_of', third)
    const rows = pledgesOf([third, part, first, second], [], seen).flatMap(({ pledges }) => pledges)
    expect(ids(rows)).toEqual([first.id])
    expect(ids(rows[0]?.parts ?? [])).toEqual([part.id])
    expect(rows[0]?.since.map(({ by, claim }) => [by, claim.id])).toEqual([
      ['retold', third.id],
      ['confirms', second.id],
    ])
  })

  it('told before the telling they are linked to are not hidden under it', () => {
    const [early, late] = [pledge(null, { day: '2025-06-01' }), pledge(null, { day: '2025-07-01' })]
    link(early, 'confirms', late)
    const rows = pledgesOf([early, late], [], seen).flatMap(({ pledges }) => pledges)
    expect(new Set(ids(rows))).toEqual(new Set([early.id, late.id]))
  })
})

describe('the record of a pledge', () => {
  const act = (day: string): ActOnRecord => ({
    type: 'act',
    day,
    policy: { slug: 'example-policy', name: 'Example policy', nameJa: null },
    key: day,
    text: 'Something was done.',
    textJa: null,
  })
  const article = (id: number, day: string): OnRecord => ({
    ...{ type: 'article', id, day, slug: `example-${id}`, headline: 'Example', language: 'en' },
    source: { name: 'Example', nameJa: null },
  })
  const rowOf = (promise: ClaimView, record: RecordOf, more: ClaimView[] = []) =>
    pledgesOf([promise, ...more], [], seen, new Map([[promise.id, record]])).flatMap(
      ({ pledges }) => pledges,
    )[0]

  it('is what is surely later than the day it was told, newest first', () => {
    const promise = pledge(null, { day: '2025-06-01' })
    const later = [
      act('2025-06'),
      act('2025-07'),
      article(900, '2026-01-05'),
      act('2025-06-01'),
      act('2025-05-31'),
    ]
    const row = rowOf(promise, { later, announcedBy: null })
    expect(row?.record.map(({ day }) => day)).toEqual(['2026-01-05', '2025-07'])
    expect([row?.toldOn, row?.announcedBy]).toEqual(['2025-06-01', null])
  })

  it('begins with the act that announced it, when that came before', () => {
    const promise = pledge(null, { day: '2025-06-01' })
    const later = [act('2025-03-01'), act('2025-06-01'), act('2025-07-01')]
    const early = rowOf(promise, { later, announcedBy: act('2025-03-01') })
    expect(early?.announcedBy?.day).toBe('2025-03-01')
    expect(early?.record.map(({ day }) => day)).toEqual(['2025-07-01', '2025-06-01'])
    expect(rowOf(promise, { later, announcedBy: act('2025-06-01') })?.announcedBy).toBeNull()
  })

  it('does not name an article twice, nor follow what was made already', () => {
    const [promise, again] = [pledge(null, { day: '2025-06-01' }), pledge(null, { day: '2025-08-01' })]
    link(again, 'same_origin', promise)
    const later = [article(again.article.id, '2025-08-01')]
    expect(rowOf(promise, { later, announcedBy: null }, [again])?.record).toEqual([])
    const made = pledge(null, { basis: 'actual', modality: 'did', novelty: 'announced_before' })
    expect(rowOf(made, { later: [act('2025-09-01')], announcedBy: null })?.record).toEqual([])
  })
})
