import { describe, expect, it } from 'vitest'
import { articleSchema } from '../../../lib/articles/schema.ts'
import { issuesOf } from '../../../lib/text/issues.ts'

const claim = { company: 'toyota', metric: 'output', point: '11.1', basis: 'actual', modality: 'did' }
const article = {
  slug: 'a',
  headline: 'A headline',
  source: 's',
  summary: 'Output rose 11.1% in September. It fell 6.0% in October.',
}

function read(changes: object) {
  const result = articleSchema.safeParse({ ...article, ...changes })
  const issues = result.success ? [] : issuesOf(result.error)
  return { data: result.data, issues: issues.map(({ path, code }) => `${path}: ${code}`) }
}

describe('passages', () => {
  const quote = 'Output rose 11.1% in September.'

  it('are found in the text, with the number in them', () => {
    const passages = [{ field: 'summary', quote, mark: '11.1%' }]
    const { data } = read({ claims: [{ ...claim, passages }] })
    expect(data?.claims[0]).toMatchObject({ evidence: 'passage', periodState: 'unknown' })
    expect(data?.claims[0]?.passages).toEqual([
      { field: 'summary', start: 0, end: 31, quote, markStart: 12, markEnd: 17 },
    ])
  })

  it('move with the text, mark and all', () => {
    const passages = [{ field: 'summary', quote, start: 0, end: 31, markStart: 12, markEnd: 17 }]
    const { data } = read({ summary: `🚗 ${article.summary}`, claims: [{ ...claim, passages }] })
    expect(data?.claims[0]?.passages[0]).toMatchObject({ start: 2, end: 33, markStart: 14, markEnd: 19 })
  })

  it('are refused where the words do not stand', () => {
    const at = (passage: object) => read({ claims: [{ ...claim, passages: [passage] }] }).issues
    expect(at({ field: 'summary', quote: 'Output fell.' })).toEqual([
      'claims.0.passages.0.quote: quote-not-found',
    ])
    expect(at({ field: 'summary', quote, mark: '9.9%' })).toEqual([
      'claims.0.passages.0.mark: mark-not-found',
    ])
    expect(at({ field: 'summary', quote, start: 0, markStart: 12, markEnd: 99 })).toEqual([
      'claims.0.passages.0.mark: mark-not-found',
    ])
    for (const field of ['body', 'insight:x:question', 'point:x:y:text', 'constructor', 'summary:x']) {
      expect(at({ field, quote })).toEqual(['claims.0.passages.0.field: unknown'])
    }
  })

  it('may stand in an insight', () => {
    const points = [{ key: 'p', lead: 'Lead', text: 'Volume is 20,000 a year.' }]
    const insights = [{ key: 'i', question: 'How many?', points }]
    const passages = [{ field: 'point:i:p:text', quote: 'Volume is 20,000 a year.', mark: '20,000' }]
    const { data } = read({ insights, claims: [{ ...claim, passages }] })
    expect(data?.claims[0]?.passages[0]).toMatchObject({ start: 0, markStart: 10, markEnd: 16 })
  })
})

describe('claims', () => {
  const of = (changes: object) => read({ claims: [{ ...claim, ...changes }] }).issues

  it('count their own decimals and print all values with them', () => {
    const { data } = read({ claims: [{ ...claim, low: '6', point: '6.0', high: '7.25' }] })
    expect(data?.claims[0]).toMatchObject({ low: '6.00', point: '6.00', high: '7.25' })
  })

  it('have one subject', () => {
    expect(of({ country: 'JP' })).toEqual(['claims.0.company: one-subject'])
    expect(of({ company: null })).toEqual(['claims.0.company: one-subject'])
  })

  it('have a value with a metric, or a statement', () => {
    expect(of({ point: null })).toEqual(['claims.0.point: required'])
    expect(of({ metric: null })).toEqual(['claims.0.metric: required'])
    expect(of({ metric: null, point: null })).toEqual(['claims.0.statement: required'])
    expect(of({ metric: null, point: null, statement: 'It may.' })).toEqual([])
  })

  it('keep low ≤ point ≤ high and start ≤ end, beyond what a float can tell', () => {
    expect(of({ low: '12' })).toEqual(['claims.0.high: out-of-order'])
    expect(of({ point: '9007199254740993', high: '9007199254740992' })).toEqual([
      'claims.0.high: out-of-order',
    ])
    expect(of({ periodStart: '2025-09-30', periodEnd: '2025-09-01' })).toEqual([
      'claims.0.periodEnd: end-before-start',
    ])
    expect(of({ periodState: 'known' })).toEqual(['claims.0.periodStart: required'])
    expect(of({ periodState: 'unknown', periodEnd: '2025-09-01' })).toEqual([
      'claims.0.periodState: period-is-dated',
    ])
  })

  it('cite a passage, or a source whose text is not held', () => {
    expect(of({ evidence: 'passage' })).toEqual(['claims.0.passages: required'])
    expect(read({ claims: [claim] }).data?.claims[0]?.evidence).toBe('citation')
  })

  it('draw one figure once', () => {
    const dated = { ...claim, periodStart: '2025-09-01', periodEnd: '2025-09-30' }
    expect(read({ claims: [dated, { ...dated, point: '11.2' }] }).issues).toEqual([
      'claims.1.preferred: another-preferred',
    ])
    expect(read({ claims: [dated, { ...dated, preferred: false }] }).issues).toEqual([])
  })
})

describe('publication time', () => {
  it('is kept in one form with its zone and precision', () => {
    const zone = { publishedZone: 'America/New_York' }
    expect(read({ publishedAt: '2025-10-31T09:45:01-04:00', ...zone }).data).toMatchObject({
      publishedAt: '2025-10-31T09:45:01',
      publishedPrecision: 'second',
      ...zone,
    })
    const minute = read({ publishedAt: '2025-10-31T09:45:00-04:00', publishedPrecision: 'minute', ...zone })
    expect(minute.data?.publishedAt).toBe('2025-10-31T09:45')
    expect(read({ publishedAt: '2025-10-31', ...zone }).data?.publishedZone).toBeNull()
  })

  it('says what is wrong with it', () => {
    expect(read({ publishedAt: '2025-10-31T09:45' }).issues).toEqual(['publishedZone: zone-needed'])
    expect(read({ publishedAt: '31.10.2025' }).issues).toEqual(['publishedAt: not-a-date'])
    expect(read({ publishedAt: '2025-03-09T02:30', publishedZone: 'America/New_York' }).issues).toEqual([
      'publishedAt: not-in-zone',
    ])
  })
})
