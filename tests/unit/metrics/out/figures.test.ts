import { parse } from 'csv-parse/sync'
import { describe, expect, it } from 'vitest'
import type { ClaimView } from '../../../../lib/claims/types.ts'
import { type Line, type LinePoint, lineOf } from '../../../../lib/metrics/line.ts'
import { csvFile } from '../../../../lib/metrics/out/csv.ts'
import { claimsOf, outSeriesOf, type Writing } from '../../../../lib/metrics/out/figures.ts'
import { type FiguresFile, figuresFile } from '../../../../lib/metrics/out/shape.ts'
import { seriesOf } from '../../../../lib/metrics/series.ts'
import { madeUpClaim } from '../../../support/made-up-claims.ts'

const years = [
  madeUpClaim('2023-01-01', '2023-12-31', '1400000000000.50', { metric: { unit: 'JPY' } }),
  madeUpClaim('2024-01-01', '2024-12-31', '-0.5', { metric: { unit: 'JPY' } }),
  madeUpClaim('2025-01-01', '2025-12-31', null, {
    metric: { unit: 'JPY' },
    value: { low: '10', high: '13', approximation: 'about' },
    basis: 'forecast',
    corrections: [{ at: '2026-01-01T00:00:00.000Z', before: '¥9' }],
  }),
]
const earlier = madeUpClaim('2025-01-01', '2025-12-31', '9', {
  metric: { unit: 'JPY' },
  basis: 'forecast',
  standing: 'superseded',
  issuedOn: '2025-05-08',
})
const [first, , last] = years

function lineWith(
  change: (point: LinePoint<ClaimView>, at: number) => LinePoint<ClaimView>,
): Line<ClaimView> {
  const [series] = seriesOf(years)
  const line = series && lineOf(series, 'level')
  if (!line) throw new Error('no line')
  return { ...line, points: line.points.map(change) }
}

const sentence = '=HYPERLINK("http://example.com"), said "it, all"\nand more'
const writing = (locale: 'en' | 'ja'): Writing => ({
  locale,
  origin: 'https://roro.example',
  subjectName: () => (locale === 'ja' ? '例自動車' : 'Example'),
  sentences: new Map([
    [
      first?.id ?? 0,
      { passage: sentence, seen: 'https://example.com/a', recorded: '2026-01-02T03:04:05.000Z' },
    ],
  ]),
})

const fileOf = (line: Line<ClaimView>, locale: 'en' | 'ja' = 'en'): FiguresFile => ({
  title: 'Example',
  lang: locale,
  page: 'https://roro.example/metrics/explore?s=example.example-motors.year',
  horizon: '2026-03-20',
  series: [outSeriesOf(line, writing(locale))],
})

const rowsOf = (file: FiguresFile): Record<string, string>[] =>
  parse(csvFile(file), { bom: true, columns: true })

describe('figures as a file', () => {
  const line = lineWith((point) =>
    point.claim === last ? { ...point, vintages: [earlier, ...(last ? [last] : [])] } : point,
  )

  it('hold every value as exactly as given, in both formats alike', () => {
    for (const locale of ['en', 'ja'] as const) {
      const file = fileOf(line, locale)
      const read = figuresFile.parse(JSON.parse(JSON.stringify(file)))
      expect(read).toEqual(file)
      const rows = rowsOf(file)
      const figures = file.series[0]?.figures ?? []
      expect(rows).toHaveLength(figures.length)
      for (const [at, row] of rows.entries()) {
        const figure = figures[at]
        expect([row['value'], row['low'], row['high']]).toEqual(
          [figure?.value, figure?.low, figure?.high].map((one) => one ?? ''),
        )
        expect(row['series']).toBe('example.example-motors.year')
        expect(row['period']).toBe(figure?.period)
      }
      expect(rows.map((row) => row['value'])).toEqual(['1400000000000.50', '-0.5', '', '9'])
      expect(rows[2]).toMatchObject({ low: '10', high: '13', approximation: 'about', corrected_from: '¥9' })
    }
  })

  it('carry the sentence, the source and when it was taken, and run no formula', () => {
    const [row] = rowsOf(fileOf(line))
    expect(row).toMatchObject({
      // An apostrophe keeps a spreadsheet from running it.
      passage: `'${sentence}`,
      seen_at: 'https://example.com/a',
      recorded: '2026-01-02T03:04:05.000Z',
      verified: 'source_seen',
      source: 'Example News',
      claim: String(first?.id),
      url: `https://roro.example/claims/${first?.id}`,
      basis: 'actual',
    })
    expect(rowsOf(fileOf(line, 'ja'))[0]).toMatchObject({
      url: `https://roro.example/ja/claims/${first?.id}`,
      source: '例通信',
    })
  })

  it('tell what was said earlier of a period, with how it stands now', () => {
    const rows = rowsOf(fileOf(line))
    expect(rows.map((row) => [row['role'], row['standing']])).toEqual([
      ['drawn', 'current'],
      ['drawn', 'current'],
      ['drawn', 'current'],
      ['earlier', 'superseded'],
    ])
    expect(rows[3]?.['issued_on']).toBe('2025-05-08')
    expect(claimsOf([line])).toHaveLength(4)
  })

  it('show how a figure was calculated, and of which claims', () => {
    const [a, b] = years
    if (!a || !b) throw new Error('no claims')
    const scaled = lineWith((point, at) =>
      at === 1
        ? { ...point, claim: null, basis: 'calculated', calculation: { kind: 'yoy', inputs: [b, a] } }
        : point,
    )
    // Their sentences are to be read too, though no row is theirs.
    expect(claimsOf([{ ...scaled, points: scaled.points.slice(1, 2) }])).toEqual([b, a])
    const row = rowsOf(fileOf({ ...scaled, scale: 'yoy', unit: '%' }))[1]
    expect(row).toMatchObject({
      calculated: 'yoy',
      formula: `100 × (claim ${b.id} ÷ claim ${a.id} − 1)`,
      inputs: `${b.id}; ${a.id}`,
      claim: '',
      url: `https://roro.example/claims/${b.id}; https://roro.example/claims/${a.id}`,
      source: 'Example News; Example News',
      passage: `; ${sentence}`,
      seen_at: '; https://example.com/a',
      verified: 'source_seen; source_seen',
      recorded: '; 2026-01-02T03:04:05.000Z',
      headline: 'Example; Example',
      issued_on: '',
      unit: '%',
      basis: 'calculated',
    })
  })
})
