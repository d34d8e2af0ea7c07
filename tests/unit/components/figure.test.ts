/** How a number of a claim is drawn: its marks, its old value, and what opens. */
import { createElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { correctionNote, isDisputed } from '../../../components/claims/claim-words.ts'
import { CalculatedFigure } from '../../../components/figure/calculated.tsx'
import { Figure } from '../../../components/figure/figure.tsx'
import type { ClaimLinkView, ClaimView } from '../../../lib/claims/types.ts'
import type { Locale } from '../../../lib/i18n/locales.ts'
import { madeUpClaim } from '../../support/made-up-claims.ts'

const september = (point: string, asked: Parameters<typeof madeUpClaim>[3] = {}) =>
  madeUpClaim('2025-09-01', '2025-09-30', point, asked)
const html = (claim: ClaimView, locale: Locale = 'en', detail: 'link' | 'popover' = 'link', bare = false) =>
  renderToStaticMarkup(createElement(Figure, { claim, locale, detail, bare }))
/** What is read on the page, without addresses and titles. */
const words = (markup: string) =>
  markup
    .replaceAll(/<del\b[^>]*>(.*?)<\/del>/g, '−−$1−−')
    .replaceAll(/<[^>]+>/g, '')
    .replaceAll(/\s+/g, ' ')
    .trim()
const link = (kind: ClaimLinkView['kind'], direction: 'in' | 'out', other: ClaimView): ClaimLinkView => ({
  ...{ kind, direction, other, note: null, noteJa: null },
})

describe('a number', () => {
  it('says in both languages what it is besides a plain report, and nothing where it is one', () => {
    expect(words(html(september('20000')))).toBe('20,000 vehicles')
    const told = (
      ['estimate', 'forecast', 'guidance', 'target', 'pledge', 'preliminary', 'calculated', 'rumour'] as const
    ).map((basis) => [
      words(html(september('20000', { basis }))),
      words(html(september('20000', { basis }), 'ja')),
    ])
    expect(told).toEqual([
      ['20,000 vehicles estimate', '2万台 推計'],
      ['20,000 vehicles forecast', '2万台 予測'],
      ['20,000 vehicles company guidance', '2万台 会社予想'],
      ['20,000 vehicles target', '2万台 目標'],
      ['20,000 vehicles pledge', '2万台 表明'],
      ['20,000 vehicles preliminary', '2万台 速報'],
      ['20,000 vehicles calculated', '2万台 算出'],
      ['20,000 vehicles unconfirmed report', '2万台 未確認報道'],
    ])
    const denied = september('20000', { basis: 'pledge', modality: 'denied' })
    expect([words(html(denied)), words(html(denied, 'ja'))]).toEqual(['20,000 vehicles denied', '2万台 否定'])
    expect(words(html(september('20000', { basis: 'forecast' }), 'en', 'link', true))).toBe('20,000 vehicles')
  })

  it('that was corrected says so with its old value, in the language it is read in', () => {
    const corrected = september('21000', {
      corrections: [
        { at: '2025-11-20T00:00:00Z', before: '20,000 vehicles' },
        { at: '2025-11-10T00:00:00Z', before: '19,000 vehicles' },
      ],
    })
    expect(words(html(corrected))).toBe('21,000 vehicles corrected was −−20,000 vehicles−−')
    expect(words(html(corrected, 'ja', 'link', true))).toBe('2万1000台 訂正 訂正前は −−2万台−−')
    expect(correctionNote(corrected, 'en')).toBe('corrected: was 20,000 vehicles')
    expect(correctionNote(corrected, 'ja')).toBe('訂正（訂正前は2万台）')
    const own = september('21000', {
      corrections: [{ at: '2025-11-20T00:00:00Z', before: 'some twenty thousand' }],
    })
    expect(words(html(own, 'ja'))).toContain('−−some twenty thousand−−')
    expect(correctionNote(september('1'), 'en')).toBeNull()
    const popover = words(html(corrected, 'en', 'popover'))
    expect(popover).toContain('was 20,000 vehicles until 20 November 2025')
    expect(popover).toContain('was 19,000 vehicles until 10 November 2025')
  })

  it('that replaced a corrected one shows what that said; one that only corrects a reading does not', () => {
    const old = september('20000', { standing: 'corrected' })
    expect(words(html(september('21000', { links: [link('corrects', 'out', old)] })))).toBe(
      '21,000 vehicles corrected was −−20,000 vehicles−−',
    )
    const stands = link('corrects', 'out', september('20000'))
    expect(words(html(september('21000', { links: [stands] })))).toBe('21,000 vehicles')
    expect(html(old)).toContain('line-through')
  })

  it('is disputed while a current account gives another or denies it, whichever of them says so', () => {
    const other = september('10000')
    for (const one of [
      link('contradicts', 'out', other),
      link('contradicts', 'in', other),
      link('denies', 'in', other),
    ]) {
      const claim = september('13000', { links: [one] })
      expect(words(html(claim))).toBe('13,000 vehicles disputed')
      expect(words(html(claim, 'ja'))).toBe('1万3000台 異論あり')
    }
    expect(isDisputed(september('1', { links: [link('denies', 'out', other)] }))).toBe(false)
    const settled = september('10000', { standing: 'superseded' })
    expect(isDisputed(september('1', { links: [link('contradicts', 'in', settled)] }))).toBe(false)
    const popover = words(
      html(september('13000', { links: [link('contradicts', 'in', other)] }), 'en', 'popover'),
    )
    expect(popover).toMatch(/This one13,000 vehicles reported.*Contradicted by10,000 vehicles reported/)
  })

  it('leads to its sentence as a plain link, which whoever fetches the sentence can tell', () => {
    const claim = september('20000')
    const markup = html(claim, 'ja')
    expect(markup).toContain(`href="/ja/articles/example-article#claim-${claim.id}"`)
    expect(markup).toContain(`data-claim="${claim.id}"`)
  })
})

describe('a calculated number', () => {
  it('is marked, and opens its formula with every input in its order', () => {
    const inputs = [
      september('20000'),
      madeUpClaim('2025-10-01', '2025-10-31', '30000', { basis: 'preliminary' }),
    ]
    const value = { ...inputs[0]?.value, point: '50000' } as NonNullable<ClaimView['value']>
    const markup = renderToStaticMarkup(
      createElement(CalculatedFigure, {
        value,
        calculation: { kind: 'sum', inputs },
        locale: 'en',
        detail: 'popover',
      }),
    )
    expect(words(markup)).toMatch(
      /^50,000 vehicles.*Sum of 2 figures.*20,000 vehicles.*Sep 2025.*30,000 vehicles preliminary.*Oct 2025.*calculated$/,
    )
    for (const { id } of inputs) expect(markup).toContain(`#claim-${id}`)
    const share = renderToStaticMarkup(
      createElement(CalculatedFigure, {
        value,
        calculation: { kind: 'share', inputs },
        locale: 'ja',
        detail: 'link',
      }),
    )
    expect(words(share)).toMatch(/割合 ＝ 100 × 部分 ÷ 全体.*2万台.*部分.*3万台.*全体.*算出$/)
  })
})
