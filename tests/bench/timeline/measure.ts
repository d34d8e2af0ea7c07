import type pg from 'pg'
import type { Db } from '../../../lib/db.ts'
import { queryOf } from '../../../lib/search/query.ts'
import { readWords } from '../../../lib/search/words.ts'
import { getStream } from '../../../lib/timeline/queries.ts'
import { parseView, type TimelineView } from '../../../lib/timeline/view.ts'
import type { Prisma } from '../../../prisma/generated/client.ts'
import { bareRows } from './bare-rows.ts'
import { bareSelect, type Names, settingsOf } from './bare-select.ts'
import { askAround, atDepth } from './opened.ts'
import { wholeReads } from './plans.ts'
import { ascending, quantile, type Statement, timeOf } from './recorded.ts'

/** Times in milliseconds; of several runs, each in full. */
export type Measured = {
  name: string
  /** Entries that fit, "+" where there are at least so many. */
  total: string
  /** The database's time for the page's rows, and for all that the page asks. */
  rows: number[]
  page: number[]
  /** From asking to having everything, the process's own work included. */
  whole: number[]
  /** The barest SQL that gives the same rows; empty where it took too long to be a limit. */
  bare: number[]
  statements: number
  /** Growing tables read from one end to the other. */
  scans: string[]
  /** Whether the product's rows are those of the barest SQL. */
  same: boolean | null
}

const runs = 15
/** The barest SQL is given up after this: milliseconds. */
const patience = 2_000

export type Bench = { db: Db; take: () => Statement[]; client: pg.Client; names: Names }

export async function measureView(bench: Bench, name: string, query: string): Promise<Measured> {
  const { db, take, client, names } = bench
  const view = await atDepth(
    db,
    parseView(new URLSearchParams(query.replace('cursor=DEEP', ''))),
    query.includes('DEEP'),
  )
  const measured: Measured = {
    ...{ name, total: '', rows: [], page: [], whole: [], bare: [], statements: 0, scans: [], same: null },
  }
  for (let run = 0; run < runs + 1; run += 1) {
    take()
    const started = performance.now()
    const stream = await getStream(db, view)
    const forRows = take()
    await askAround(db, view, stream)
    const whole = performance.now() - started
    const around = take()
    if (run === 0) {
      const { selection, entries } = stream
      measured.total = `${selection.total}${selection.capped ? '+' : ''}`
      measured.statements = forRows.length + around.length
      measured.scans = await wholeReads(client, [...forRows, ...around])
      await measureBare(client, view, names, entries, measured)
      continue
    }
    const rows = await timeOf(client, forRows)
    measured.rows.push(rows)
    measured.page.push(rows + (await timeOf(client, around)))
    measured.whole.push(whole)
  }
  return measured
}

/** Times the faster of two ways to write the view's SQL. */
async function measureBare(
  client: pg.Client,
  view: TimelineView,
  names: Names,
  entries: { kind: 'article' | 'act' | 'claim'; id: number }[],
  measured: Measured,
): Promise<void> {
  const hydrate = bareRows(entries)
  const words = view.q === '' ? null : inlined(queryOf(readWords(view.q)))
  await client.query(`SET statement_timeout = ${patience}`)
  const tried: { walks: boolean; way: Statement; time: number }[] = []
  for (const walks of [true, false]) {
    const way = { text: bareSelect({ view, names, walks, words }), values: [] }
    await client.query(settingsOf(walks))
    try {
      await timeOf(client, [way])
      tried.push({ walks, way, time: await timeOf(client, [way]) })
    } catch (error) {
      if ((error as { code?: string }).code !== '57014') throw error
    }
  }
  const best = tried.sort((a, b) => a.time - b.time)[0]
  if (!best) return void (await client.query('RESET ALL'))
  await client.query(settingsOf(best.walks))
  const { rows } = await client.query(best.way.text)
  const written = (all: { kind: string; id: number }[]) => all.map(({ kind, id }) => `${kind}:${id}`).join()
  measured.same = written(rows) === written(entries)
  const times = Math.max(1, Math.min(runs, Math.ceil(2000 / best.time)))
  for (let run = 0; run < times; run += 1) measured.bare.push(await timeOf(client, [best.way, ...hydrate]))
  await client.query('RESET ALL')
}

/** SQL with its values written into it. */
function inlined({ strings, values }: Prisma.Sql): string {
  return strings.reduce((sql, part, at) => `${sql}'${String(values[at - 1]).replaceAll("'", "''")}'${part}`)
}

/** One line of the table. */
export function line({ name, total, rows, page, whole, bare, statements, scans, same }: Measured): string {
  const ms = (times: number[], share: number) => quantile(ascending(times), share).toFixed(1).padStart(7)
  const ratio =
    bare.length > 0 ? (quantile(ascending(rows), 0.5) / quantile(ascending(bare), 0.5)).toFixed(2) : '–'
  const notes = [
    ...scans.map((table) => `reads all of ${table}`),
    ...(same === false ? ['rows differ from the barest'] : []),
    ...(bare.length === 0 ? [`the barest takes over ${patience / 1000} s`] : []),
  ]
  return `  ${name.padEnd(38)} ${total.padStart(9)} ${ms(page, 0.5)} ${ms(page, 0.95)} ${ms(whole, 0.5)} ${ms(whole, 0.95)} ${ms(rows, 0.5)} ${bare.length > 0 ? ms(bare, 0.5) : '      –'} ${ratio.padStart(6)} ${String(statements).padStart(4)}  ${notes.join('; ')}`
}

export const heading = `  ${'view'.padEnd(38)} ${'entries'.padStart(9)} ${'page'.padStart(7)} ${'p95'.padStart(7)} ${'whole'.padStart(7)} ${'p95'.padStart(7)} ${'rows'.padStart(7)} ${'barest'.padStart(7)} ${'ratio'.padStart(6)} ${'SQL'.padStart(4)}`
