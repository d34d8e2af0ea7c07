import { describe, expect, it } from 'vitest'
import { agrees, contradicts, type Measured } from '../../../lib/claims/agree.ts'
import { printedStep } from '../../../lib/claims/prefill.ts'
import type { ClaimView } from '../../../lib/claims/types.ts'
import { madeUpClaim } from '../../support/made-up-claims.ts'

/** A figure as printed: "6.0", "6–8" (a range), "13 billion", with what else is known of it. */
function told(text: string, rest: Partial<Measured> = {}): Measured {
  const [low, high] = text.split('–')
  const range = high !== undefined && low !== undefined
  const digits = (one: string) => one.split('.')[1]?.length ?? 0
  return {
    low: range ? low || null : null,
    point: range ? null : text,
    high: range ? high || null : null,
    decimals: Math.max(digits(low ?? ''), digits(high ?? '')),
    ...{ rounded: false, approximation: 'exact', asPrinted: null },
    ...rest,
  }
}
const about = (text: string) => told(text, { approximation: 'about', rounded: true })
const round = (text: string) => told(text, { rounded: true })
const atLeast = (text: string) => told(text, { approximation: 'at_least' })
const upTo = (text: string) => told(text, { approximation: 'up_to' })
const billion = (text: string) =>
  told(String(Number(text) * 1e9), { asPrinted: `$${text} billion`, approximation: 'exact' })

function same(a: Measured, b: Measured): boolean {
  const there = agrees(a, b)
  expect(agrees(b, a)).toBe(there)
  return there
}

describe('two values of one number', () => {
  it('agree when one only says it less exactly', () => {
    expect(same(told('6'), told('6.0'))).toBe(true)
    expect(same(told('6'), told('6.4'))).toBe(true)
    expect(same(round('1400000000000'), round('1450000000000'))).toBe(true)
    expect(same(billion('13'), billion('13.2'))).toBe(true)
    expect(same(about('20000'), told('20400'))).toBe(true)
    expect(same(round('110000'), told('109000'))).toBe(true)
  })

  it('differ when the digits given leave no room', () => {
    expect(same(told('6.0'), told('6.1'))).toBe(false)
    expect(same(told('6'), told('6.6'))).toBe(false)
    expect(same(told('20000'), told('20001'))).toBe(false)
    expect(same(billion('13'), about('10000000000'))).toBe(false)
    expect(same(about('20000'), told('21300'))).toBe(false)
    expect(same(told('13000000000'), told('13200000000'))).toBe(false)
  })

  it('agree as far as ranges and bounds overlap', () => {
    expect(same(told('10–13'), told('12–15'))).toBe(true)
    expect(same(told('10–12'), told('13–15'))).toBe(false)
    expect(same(told('10–'), told('12'))).toBe(true)
    expect(same(told('10–'), told('8'))).toBe(false)
    expect(same(atLeast('10'), told('400'))).toBe(true)
    expect(same(atLeast('10'), upTo('9'))).toBe(false)
    expect(same(upTo('20'), told('13'))).toBe(true)
    expect(same(upTo('20'), told('21'))).toBe(false)
  })

  it('keep their sign: a loss is bounded by how much, and nothing is not a little', () => {
    expect(same(told('-6'), told('6'))).toBe(false)
    expect(same(told('-6'), told('-6.4'))).toBe(true)
    expect(same(upTo('-690'), told('-270'))).toBe(true)
    expect(same(upTo('-690'), told('-700'))).toBe(false)
    expect(same(atLeast('-690'), told('-700'))).toBe(true)
    expect(same(told('0'), told('0.3'))).toBe(true)
    expect(same(told('0'), told('1'))).toBe(false)
    expect(same(round('0'), told('0.0'))).toBe(true)
  })

  it('read the step of a scale word', () => {
    const steps = ['$13 billion', '$13.2 billion', '1兆4000億円', '130億ドル', '13,000'].map(
      (text) => printedStep(text)?.toFixed() ?? null,
    )
    expect(steps).toEqual(['1000000000', '100000000', '100000000', '100000000', null])
  })
})

const year = (point: string, rest: Parameters<typeof madeUpClaim>[3] = {}) =>
  madeUpClaim('2025-01-01', '2025-12-31', point, rest)

function linked(kind: ClaimView['links'][number]['kind']) {
  const [one, other] = [year('5'), year('9')]
  one.links.push({ kind, direction: 'out', note: null, noteJa: null, other })
  return contradicts(one, other) && contradicts(other, one)
}

describe('two claims contradict each other', () => {
  it('when they answer one question differently', () => {
    expect(contradicts(year('5'), year('9'))).toBe(true)
    expect(contradicts(year('5'), year('5'))).toBe(false)
    expect(contradicts(year('0'), year('-5'))).toBe(true)
  })

  it('never across metrics, subjects, periods, comparators, flows, or a level and a change', () => {
    const us = { type: 'country', code: 'US' } as const
    const others = [
      year('9', { metric: { slug: 'other', unit: 'USD' } }),
      year('9', { subject: us }),
      madeUpClaim('2025-01-01', '2025-06-30', '9'),
      madeUpClaim('2025-01-01', null, '9'),
      madeUpClaim(null, null, '9'),
      year('9', { value: { comparator: 'yoy' } }),
      year('9', { value: { isChange: true } }),
      year('9', { flow: 'us_jp' }),
      year('9', { standing: 'superseded' }),
      year('9', { standing: 'corrected' }),
    ]
    for (const other of others) expect(contradicts(year('5'), other)).toBe(false)
    expect(contradicts(madeUpClaim(null, null, '5'), madeUpClaim(null, null, '9'))).toBe(false)
  })

  it('never by foreseeing otherwise, later or by another: only in what one speaker said on one day', () => {
    const guided = (point: string, issuedOn: string | null, name = 'Example Motors') =>
      year(point, { basis: 'guidance', issuedOn, speaker: { name, nameJa: null, ref: null } })
    expect(contradicts(guided('5', '2025-05-08'), guided('9', '2025-11-05'))).toBe(false)
    expect(contradicts(guided('5', '2025-05-08'), guided('9', '2025-05-08', 'An analyst'))).toBe(false)
    expect(contradicts(guided('5', null), guided('9', null))).toBe(false)
    expect(contradicts(guided('5', '2025-05-08'), guided('9', '2025-05-08'))).toBe(true)
    expect(contradicts(guided('5', '2025-05-08'), year('9'))).toBe(false)
    expect(contradicts(year('5', { basis: 'preliminary' }), year('9'))).toBe(false)
  })

  it('as an editor judged, whatever they say', () => {
    expect(linked('contradicts')).toBe(true)
    for (const kind of ['confirms', 'updates', 'corrects', 'part_of'] as const)
      expect(linked(kind)).toBe(false)
    // Retold from one origin and told otherwise: one of the two misread it.
    expect(linked('same_origin')).toBe(true)
    const [promise, denial] = [year('5'), year('9', { flow: 'us' })]
    denial.links.push({ kind: 'contradicts', direction: 'out', note: null, noteJa: null, other: promise })
    expect(contradicts(promise, denial)).toBe(true)
  })
})
