import { readFileSync } from 'node:fs'
import { Parser } from 'htmlparser2'
import { describe, expect, it } from 'vitest'
import { lightInks } from '../../../components/charts/file/light-inks.ts'
import { svgFile } from '../../../components/charts/file/svg-file.tsx'
import { wrapText } from '../../../components/charts/file/wrap.ts'
import { escapeXml } from '../../../components/charts/file/xml.ts'
import type { NamedLine } from '../../../components/charts/lines-drawing.ts'
import type { ClaimView } from '../../../lib/claims/types.ts'
import { chooseLine } from '../../../lib/metrics/line.ts'
import { seriesOf } from '../../../lib/metrics/series.ts'
import { madeUpClaim } from '../../support/made-up-claims.ts'

const months = (values: number[], rest: Parameters<typeof madeUpClaim>[3] = {}): ClaimView[] =>
  values.map((value, index) => {
    const month = String(index + 1).padStart(2, '0')
    const last = new Date(Date.UTC(2025, index + 1, 0)).toISOString().slice(0, 10)
    return madeUpClaim(`2025-${month}-01`, last, String(value), rest)
  })
const named = (claims: ClaimView[], name: string): NamedLine => {
  const line = chooseLine(seriesOf(claims), 'level')
  if (!line) throw new Error('no line')
  return { line: { ...line, id: `${line.id}.${name}` }, name }
}
const file = (lines: NamedLine[], rest: Partial<Parameters<typeof svgFile>[0]> = {}) =>
  svgFile({
    locale: 'en',
    title: 'Example: sales <of> A & "B"',
    lines,
    marks: [],
    until: '2026-03-31',
    address: 'https://example.test/metrics/example?a=1&b=2',
    ...rest,
  })

/** Every element in order with its depth; throws where tags do not nest. */
function elements(xml: string) {
  const open: string[] = []
  const found: { name: string; attributes: Record<string, string>; text: string }[] = []
  const parser = new Parser(
    {
      onopentag: (name, attributes) => {
        open.push(name)
        found.push({ name, attributes, text: '' })
      },
      ontext: (text) => {
        const last = found.at(-1)
        if (last) last.text += text
      },
      onclosetag: (name) => {
        if (open.pop() !== name) throw new Error(`${name} closes another`)
      },
    },
    { xmlMode: true, decodeEntities: true },
  )
  parser.end(xml)
  if (open.length > 0) throw new Error(`${open} stay open`)
  return found
}

describe('a chart as a file of SVG', () => {
  it('says which of its figures were corrected, and from what', () => {
    const claims = months([10, 20, 30]).map((claim, at) =>
      at === 1 ? { ...claim, corrections: [{ at: '2026-03-01T00:00:00Z', before: '21 vehicles' }] } : claim,
    )
    expect(file([named(claims, 'A')])).toContain('A, Feb 2025: 20 vehicles (corrected: was 21 vehicles)')
    expect(file([named(months([10, 20]), 'A')])).not.toContain('corrected')
  })

  it('draws what stands under the figures on the same days', () => {
    const under = {
      axisWidth: 40,
      draw: () => null,
      chart: (span: [number, number]) => ({
        ...{ name: 'Duty', legend: 'solid: law', source: 'Sources: Example', xTicks: [] },
        yTicks: [{ at: 0, label: '0%' }],
        lines: [
          {
            ...{ key: 'duty', name: 'Duty', shape: 'steps' as const, ink: 'us' as const },
            points: span.map((at, index) => ({
              ...{ at, value: 15 + index, label: '', display: '15%', firmness: 'solid' as const, basis: '' },
            })),
          },
        ],
      }),
    }
    const [without, drawn] = [
      file([named(months([1, 2]), 'A')]),
      file([named(months([1, 2]), 'A')], { under }),
    ]
    for (const said of ['Duty', 'solid: law', 'Sources: Example']) expect(drawn).toContain(said)
    const paths = (xml: string) => elements(xml).filter(({ name }) => name === 'path').length
    expect(paths(drawn)).toBeGreaterThan(paths(without))
  })

  const one = file([named(months([10, 20, 30, 25]), 'Example')])

  it('is XML, with its title, unit, sources and address, all of it escaped', () => {
    const all = elements(one)
    expect(all[0]?.name).toBe('svg')
    expect(all.find(({ name }) => name === 'title')?.text).toBe('Example: sales <of> A & "B"')
    const text = all.map((element) => element.text).join(' ')
    expect(text).toContain('vehicles · by month')
    expect(text).toContain('Sources: Example News.')
    expect(text).toContain('example.test/metrics/example?a=1&b=2')
    expect(one).not.toMatch(/&(?!amp;|lt;|gt;|quot;)/)
  })

  it('needs nothing from a page: no classes, no custom properties, no script, no address to load', () => {
    expect(one).not.toMatch(/class=|var\(|<script|href=|undefined|NaN/)
  })

  it('has a column for every figure, inside the drawing', () => {
    const bars = elements(one).filter(({ name, attributes }) => name === 'rect' && attributes['stroke'])
    expect(bars).toHaveLength(4)
    const tall = bars.map(({ attributes }) => Number(attributes['height']))
    expect(tall[2]).toBeGreaterThan(tall[0] ?? 0)
    expect((tall[1] ?? 0) / (tall[0] ?? 1)).toBeCloseTo(2, 1)
  })

  it('names several lines where they end and in a legend, each in its own ink', () => {
    const xml = file([
      named(months([10, 20, 30]), 'Alpha'),
      named(months([30, 20, 10.5]), 'Beta 例'),
      named(months([11, 12, 10]), 'Gamma'),
    ])
    const texts = elements(xml).filter(({ name }) => name === 'text')
    for (const name of ['Alpha', 'Beta 例', 'Gamma'])
      expect(texts.filter(({ text }) => text === name)).toHaveLength(2)
    for (const ink of ['s1', 's2', 's3']) expect(xml).toContain(lightInks[ink])
  })

  it('says in Japanese what it says in English, and draws small charts beside each other', () => {
    const lines = [named(months([1, 2]), '甲'), named(months([2, 1]), '乙')]
    const xml = file(lines, { locale: 'ja', title: '例：販売', layout: 'multiples' })
    elements(xml)
    expect(xml).toContain('出典：例通信')
    expect(xml).toContain('甲')
    expect(xml).toContain('2025年')
  })

  it('carries the colours of the light theme', () => {
    const css = readFileSync('app/globals.css', 'utf8')
    for (const [name, colour] of Object.entries(lightInks))
      expect(css).toContain(`--${name}: light-dark(${colour}, `)
  })
})

describe('text in a file', () => {
  it('leaves out what XML has no place for', () => {
    expect(escapeXml('a\u0000b\u000bc\ud800d\udc00 😀 <&>')).toBe('abcd 😀 &lt;&amp;&gt;')
  })

  it('breaks between words, between Japanese characters, and inside a word that fits no line', () => {
    const lines = wrapText('two words and averyverylongword', 60, 12)
    expect(lines.join(' ').replaceAll(' ', '')).toBe('twowordsandaveryverylongword')
    expect(lines.every((line) => line.length <= 10)).toBe(true)
    expect(wrapText('日本の自動車', 40, 12)).toEqual(['日本の', '自動車'])
    expect(wrapText('', 40, 12)).toEqual([''])
  })
})
