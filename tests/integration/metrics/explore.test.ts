import { parse } from 'csv-parse/sync'
import { describe, expect, it } from 'vitest'
import { arrange } from '../../../lib/metrics/explore/arrange.ts'
import { clashesOf } from '../../../lib/metrics/explore/guard.ts'
import { getExplored } from '../../../lib/metrics/explore/queries.ts'
import { readyMadeOf } from '../../../lib/metrics/explore/ready-made.ts'
import { exploreOf } from '../../../lib/metrics/explore/view.ts'
import { figuresFile } from '../../../lib/metrics/out/shape.ts'
import { printFile, readFile } from '../../../lib/metrics/out/write.ts'
import { testDatabase } from '../../support/database.ts'

const { db } = await testDatabase({ facts: true })
const explored = (series: string[], asked: object = {}) => getExplored(db, { ...exploreOf(series), ...asked })

describe('the explorer on the fact base', () => {
  it('begins with four comparisons that can be drawn', async () => {
    const ready = readyMadeOf((await explored([])).known)
    expect(ready).toHaveLength(4)
    for (const { series } of ready) {
      const ids = series.map(({ id }) => id)
      const { arranged, missing } = await explored(ids)
      expect([missing, arranged.refusals]).toEqual([[], []])
      expect(arranged.lines.map(({ id }) => id)).toEqual(ids)
    }
  })

  it('takes a name without its flow for the only series that has the rest of it', async () => {
    const { view, chosen, arranged } = await explored(['us-sales.toyota.year', 'us-sales.toyota.year.us'])
    expect([view.series, chosen.map(({ id }) => id)]).toEqual([
      ['us-sales.toyota.year.us'],
      ['us-sales.toyota.year.us'],
    ])
    expect(arranged.lines).toHaveLength(1)
  })

  it('never draws what the guard refuses, whichever two series are chosen', async () => {
    const { known } = await explored([])
    const { arranged } = await explored(known.slice(0, 12).map(({ id }) => id))
    const { lines } = arranged
    for (const [at, a] of lines.entries())
      for (const b of lines.slice(at + 1))
        for (const scale of ['absolute', 'index', 'yoy'] as const) {
          const view = { ...exploreOf([a.id, b.id]), scale }
          const { refusals } = arrange([a, b], view)
          if (clashesOf([a, b], scale).length > 0)
            expect(refusals.length, `${a.id} ${b.id}`).toBeGreaterThan(0)
          if (refusals.length === 0)
            expect(new Set(arrange([a, b], view).lines.map(({ unit }) => unit)).size).toBe(1)
        }
  })

  it('refuses exports by number with exports by value, and offers the index', async () => {
    const { arranged, ways } = await explored([
      'japan-auto-exports-to-us-units.JP.year.jp_us',
      'japan-auto-exports-to-us-value.JP.year.jp_us',
    ])
    expect(arranged.refusals.map(({ kind }) => kind)).toEqual(['unit'])
    expect(ways.map(({ kind }) => kind)).toContain('index')
  })

  it('says of a name that is none what is near, and of a single figure that it makes no line', async () => {
    const { missing } = await explored([
      'us-sales.toyota.month.us',
      'tariff-cost.toyota.fiscal_year',
      'x.y.z',
    ])
    expect(missing.map(({ id, kind }) => [id, kind])).toEqual([
      ['us-sales.toyota.month.us', 'unknown'],
      ['tariff-cost.toyota.fiscal_year', 'one'],
      ['x.y.z', 'unknown'],
    ])
    expect(missing.flatMap((one) => (one.kind === 'unknown' ? one.near.map(({ id }) => id) : []))[0]).toBe(
      'us-sales.toyota.year.us',
    )
  })

  it('writes every figure as the database has it, with the sentence it was read in', async () => {
    const { known } = await explored([])
    const all = await explored(known.slice(0, 12).map(({ id }) => id))
    const { lines } = all.arranged
    for (const locale of ['en', 'ja'] as const) {
      const asked = { title: 'Example', page: '/', origin: '', horizon: null, subjectName: () => 'Example' }
      const file = await readFile(db, { lines, locale, ...asked })
      expect(figuresFile.parse(JSON.parse(printFile(file, 'json').body))).toEqual(file)
      const rows: Record<string, string>[] = parse(printFile(file, 'csv').body, { bom: true, columns: true })
      const claims = await db.claim.findMany({
        where: { id: { in: rows.map((row) => Number(row['claim'])) } },
        include: { passages: true, article: true },
      })
      expect(rows.length).toBeGreaterThan(40)
      for (const row of rows) {
        const claim = claims.find(({ id }) => String(id) === row['claim'])
        expect([row['value'], row['low'], row['high']]).toEqual(
          [claim?.point, claim?.low, claim?.high].map((one) => one?.toFixed() ?? ''),
        )
        expect(row['standing']).toBe(claim?.standing)
        const quotes = claim?.passages.map(({ quote }) => quote) ?? []
        if (quotes.length > 0) expect(quotes).toContain(row['passage']?.replace(/^'/, ''))
        expect(row['source_url']).toBe(claim?.article.canonicalUrl ?? '')
      }
    }
  })
})
