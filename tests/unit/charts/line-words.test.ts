import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { niceTicks } from '../../../components/charts/axis.ts'
import { FigureSource, FigureTable, figureCount } from '../../../components/charts/figure-table.tsx'
import { drawingOf } from '../../../components/charts/line-points.ts'
import { lineSource, lineUnit } from '../../../components/charts/line-words.ts'
import type { ClaimView } from '../../../lib/claims/types.ts'
import { chooseLine } from '../../../lib/metrics/line.ts'
import { seriesOf } from '../../../lib/metrics/series.ts'
import { withVintages } from '../../../lib/metrics/vintages.ts'
import { madeUpClaim } from '../../support/made-up-claims.ts'

type Rest = NonNullable<Parameters<typeof madeUpClaim>[3]>
const from = (name: string, day: string | null = null): Pick<ClaimView, 'article'> => {
  const { article } = madeUpClaim(null, null, '1')
  return { article: { ...article, day, source: { slug: name, name, nameJa: name } } }
}
const year = (of: number, point: string, rest: Rest = {}) =>
  madeUpClaim(`${of}-04-01`, `${of + 1}-03-31`, point, { metric: { unit: 'JPY' }, ...rest })
const lineOf = (claims: ClaimView[], kind: 'level' | 'rate' = 'level') => {
  const line = chooseLine(seriesOf(claims), kind)
  if (!line) throw new Error('no line')
  return withVintages(line, claims)
}

describe('when a line is of', () => {
  const rate = (start: string | null, end: string | null, point: string) =>
    madeUpClaim(start, end, point, { metric: { unit: '%', kind: 'rate' } })

  it('says of rates since when they hold, and until when where all of them ended', () => {
    const open = lineOf([rate('2025-04-03', '2025-09-15', '27.5'), rate('2025-09-16', null, '15')], 'rate')
    expect(lineUnit(open, 'auto', 'en')).toMatch(/ · since 3 Apr 2025$/)
    expect(lineUnit(open, 'auto', 'ja')).toMatch(/2025年4月3日以降$/)
    const ended = lineOf(
      [rate('2025-04-03', '2025-09-15', '27.5'), rate('2025-09-16', '2025-12-31', '15')],
      'rate',
    )
    expect(lineUnit(ended, 'auto', 'en')).toMatch(/ · 3 Apr 2025 – 31 Dec 2025$/)
    const unknown = lineOf([rate(null, '2025-04-02', '2.5'), rate('2025-04-03', null, '15')], 'rate')
    expect(lineUnit(unknown, 'auto', 'en')).toMatch(/ · changes since 3 Apr 2025$/)
  })

  it('says of a running total since when and up to when it counts', () => {
    const total = (end: string, point: string) => madeUpClaim('2025-04-01', end, point)
    const line = lineOf([total('2025-09-30', '5'), total('2025-12-31', '7')])
    expect(lineUnit(line, 'auto', 'en')).toMatch(/running total from 1 Apr 2025 to 31 Dec 2025$/)
  })

  it('says one period once', () => {
    const line = lineOf([year(2024, '1'), year(2025, '2')])
    expect(lineUnit(line, 'auto', 'en')).toMatch(/FY2024 – FY2025$/)
    expect(lineUnit({ ...line, points: line.points.slice(1) }, 'auto', 'en')).toMatch(/ · FY2025$/)
  })
})

describe('where the figures of a chart were read', () => {
  const claims = [
    year(2024, '47', from('A', '2025-05-09')),
    year(2025, '30', {
      ...from('B', '2025-08-06'),
      basis: 'guidance',
      issuedOn: '2025-05-08',
      standing: 'superseded',
    }),
    year(2025, '38', { ...from('A', '2026-02-07'), basis: 'guidance', issuedOn: '2026-02-06' }),
    year(2024, '46', { ...from('C', '2025-06-01'), basis: 'estimate', preferred: false }),
    year(2024, '47', { ...from('D', '2027-01-01'), preferred: false }),
  ]

  it('names those of earlier words and of other answers that are drawn, and the day the newest came out', () => {
    const words = lineSource([lineOf(claims)], 'en')
    expect(words).toMatch(/^Sources: A, C, B\. /)
    expect(words).toContain('7 February 2026')
  })

  it('tells the day of the source, and apart from it the day on which the figure was given', () => {
    const text = (claim: ClaimView, locale: 'en' | 'ja' = 'en') =>
      renderToStaticMarkup(FigureSource({ claim, locale })).replace(/<[^>]+>/g, '')
    const [, guided] = claims as [ClaimView, ClaimView]
    expect(text(guided)).toBe('B 6 Aug 2025 given 8 May 2025')
    expect(text(guided, 'ja')).toBe('B 2025年8月6日 （2025年5月8日発表）')
    expect(text({ ...guided, issuedOn: '2025-08-06' }).trim()).toBe('B 6 Aug 2025')
  })

  it('counts in the name of a table every row that it has', () => {
    const line = lineOf(claims)
    const html = renderToStaticMarkup(
      FigureTable({ caption: 'Example', points: line.points, line, locale: 'en' }),
    )
    expect(html.match(/<tr/g)).toHaveLength(1 + 5)
    expect(figureCount(line.points)).toBe(5)
  })
})

describe('the axes', () => {
  it('begin a running total near its first figure where the common beginning lies far before it', () => {
    const span = (begin: string) =>
      drawingOf(lineOf([2014, 2023].map((of) => madeUpClaim(begin, `${of}-12-31`, String(of)))), {
        until: '2026-03-31',
        locale: 'en',
      }).span.map((time) => new Date(time).getUTCFullYear())
    expect(span('1982-01-01')).toEqual([2014, 2023])
    expect(span('2010-01-01')).toEqual([2010, 2023])
  })

  it('show an index by whole points, and never less than a few of them', () => {
    for (const values of [[68.7, 68.8], [112.75, 113], [100], [99.2, 101.9]]) {
      const ticks = niceTicks(values, false)
      expect(ticks.every(Number.isInteger), String(ticks)).toBe(true)
      expect((ticks.at(-1) ?? 0) - (ticks[0] ?? 0)).toBeGreaterThanOrEqual(4)
      expect(ticks.length).toBeLessThanOrEqual(7)
    }
    expect(niceTicks([68.7, 68.8])).toEqual([0, 20, 40, 60, 80])
  })
})
