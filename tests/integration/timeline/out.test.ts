import { parse } from 'csv-parse/sync'
import { beforeAll, describe, expect, it } from 'vitest'
import { outFile } from '../../../lib/timeline/out/shape.ts'
import { writeOut } from '../../../lib/timeline/out/write.ts'
import { getStream } from '../../../lib/timeline/queries.ts'
import { policyStandings } from '../../../lib/timeline/standings.ts'
import { emptyView } from '../../../lib/timeline/view.ts'
import { testDatabase } from '../../support/database.ts'
import { addArticle, addPolicy } from '../../support/rows.ts'

const { db } = await testDatabase()
const day = (on: string) => new Date(`${on}T00:00:00Z`)
const options = { locale: 'en', origin: 'https://roro.example', horizon: '2026-03-20' } as const
let origin = 0
let copies: number[] = []

beforeAll(async () => {
  const first = await addArticle(db, null, {
    publishedAt: new Date('2025-07-22T23:10:00Z'),
    publishedPrecision: 'minute',
    publishedZone: 'America/New_York',
  })
  origin = first.id
  const later = [
    await addArticle(db, '2025-07-23', { copyOfId: origin }),
    await addArticle(db, '2025-07-24', { copyOfId: origin }),
  ]
  copies = later.map(({ id }) => id)
  const policyId = await addPolicy(db, 'made-up')
  for (const [kind, on] of [
    ['announced', '2025-07-22'],
    ['in_force', '2025-08-07'],
  ] as const)
    await db.policyAct.create({ data: { policyId, key: on, kind, side: 'US', on: day(on), text: kind } })
  await db.measure.create({
    data: {
      policyId,
      key: 'rate',
      position: 1,
      name: 'rate',
      nameJa: 'rate',
      unit: '%',
      mode: 'total',
      imposedBy: 'US',
      intervals: {
        create: {
          value: 15,
          from: day('2025-08-07'),
          status: 'in_force',
          startedById: (await db.policyAct.findFirstOrThrow({ where: { key: '2025-08-07' } })).id,
        },
      },
    },
  })
})

describe('reports of one origin', () => {
  it('stand folded under it, on the day of the clock asked for', async () => {
    for (const [clock, on] of [
      ['own', '2025-07-22'],
      ['et', '2025-07-22'],
      ['jst', '2025-07-23'],
    ]) {
      const { entries } = await getStream(db, { ...emptyView, kind: ['article'], clock: clock ?? '' })
      expect(entries.map(({ id, day: shown, folded }) => [id, shown, folded.map((one) => one.id)])).toEqual([
        [origin, on, copies],
      ])
    }
  })

  it('follow it in a file, each by its own date, and say what they are folded into', async () => {
    const { body } = await writeOut(db, { ...emptyView, kind: ['article'] }, 'csv', options)
    const rows: Record<string, string>[] = parse(body, { bom: true, columns: true })
    expect(rows.map((row) => [row['entry'], row['date'], row['instant'], row['folded_into']])).toEqual([
      [`article:${origin}`, '2025-07-22', '2025-07-22T23:10:00.000Z', ''],
      [`article:${copies[0]}`, '2025-07-23', '', `article:${origin}`],
      [`article:${copies[1]}`, '2025-07-24', '', `article:${origin}`],
    ])
  })
})

describe('writeOut', () => {
  it('cuts a long view into files that name the next, each entry once', async () => {
    const names: string[] = []
    let next: string | null = null
    let view = emptyView
    for (let files = 1; files < 9; files++) {
      const written = await writeOut(db, view, 'json', { ...options, limit: 1 })
      const file = outFile.parse(JSON.parse(written.body))
      names.push(...file.entries.map(({ entry }) => entry))
      expect([file.total, file.next]).toEqual([5, written.next])
      next = file.next
      if (next === null) break
      view = { ...emptyView, cursor: new URL(next).searchParams.get('cursor') }
    }
    expect(next).toBeNull()
    expect(names).toHaveLength(5)
    expect(new Set(names).size).toBe(5)
  })

  it('leaves the acts out of a calendar where the view does', async () => {
    const all = await writeOut(db, emptyView, 'ics', options)
    expect(all.body.match(/BEGIN:VEVENT/g)).toHaveLength(2)
    for (const kind of ['-act', 'claim']) {
      const { body } = await writeOut(db, { ...emptyView, kind: [kind] }, 'ics', options)
      expect(body).not.toContain('VEVENT')
    }
  })
})

describe('policyStandings', () => {
  it('tells status and rate of a day by what was known then', async () => {
    const at = async (on: string) => {
      const standing = (await policyStandings(db, ['made-up'], on, true)).get('made-up')
      return [standing?.statuses[0]?.status.status, standing?.rates[0]?.now.value ?? null]
    }
    expect(await at('2025-07-01')).toEqual(['none', null])
    expect(await at('2025-08-01')).toEqual(['announced', null])
    expect(await at('2025-08-07')).toEqual(['in_force', '15'])
  })
})
