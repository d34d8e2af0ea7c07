/** Reads a CSV file into records, and records into articles. */
import { Readable } from 'node:stream'
import { setImmediate } from 'node:timers/promises'
import { CsvError, parse } from 'csv-parse'
import { unguarded } from '../text/csv-cells.ts'
import { allColumns, type RowType, rowTypes, spokenOf } from './columns.ts'
import { CsvArticles } from './csv-articles.ts'
import type { Problem, ReadFile } from './entry.ts'

/** One record: its number as a spreadsheet shows it (the header is 1), and its cells by column. */
export type CsvRow = { row: number; type: RowType; cells: ReadonlyMap<string, string> }

/** @param text the whole file, without its byte order mark. Never throws. */
export async function readCsv(text: string): Promise<ReadFile> {
  const problems: Problem[] = []
  const articles = new CsvArticles(problems)
  let header: string[] | undefined
  let row = 0
  try {
    for await (const cells of records(text)) {
      row += 1
      if (row % 200 === 0) await setImmediate()
      if (cells.every((cell) => cell.trim() === '')) continue
      if (!header) {
        header = cells.map((cell) => cell.trim())
        if (checkHeader(header, row, problems)) continue
        return { entries: [], problems }
      }
      const read = rowOf(row, header, cells, problems)
      if (read) articles.add(read, spokenOf(new Set(header)))
    }
  } catch (error) {
    if (!(error instanceof CsvError)) throw error
    // What follows an unclosed quote cannot be told apart from what it quotes.
    problems.push({ row: Number(error['records'] ?? row) + 1, column: '', value: '', code: 'not-csv' })
  }
  return { entries: articles.entries, problems }
}

/** Excel parts cells by a semicolon or a tab where a comma parts decimals: the header tells. */
function delimiterOf(text: string): string {
  const found = /^\s*"?type"?\s*([,;\t])/.exec(text.slice(0, 200)) ?? /[,;\t]/.exec(text.slice(0, 2000))
  return found?.[1] ?? found?.[0] ?? ','
}

function records(text: string): AsyncIterable<string[]> {
  const options = { delimiter: delimiterOf(text), relax_column_count: true, max_record_size: 4_000_000 }
  return Readable.from(pieces(text)).pipe(parse(options))
}

function* pieces(text: string): Generator<string> {
  for (let at = 0; at < text.length; at += 65_536) yield text.slice(at, at + 65_536)
}

/** @returns whether rows can be read under it */
function checkHeader(header: readonly string[], row: number, problems: Problem[]): boolean {
  const missing = ['type', 'slug'].filter((name) => !header.includes(name))
  for (const column of missing) problems.push({ row, column, value: '', code: 'column-missing' })
  header.forEach((column, at) => {
    if (column === '') return
    const place = { row, column, value: column }
    if (!allColumns.includes(column)) problems.push({ ...place, code: 'column-unknown' })
    else if (header.indexOf(column) < at) problems.push({ ...place, code: 'duplicate' })
  })
  return missing.length === 0
}

function rowOf(
  row: number,
  header: readonly string[],
  record: readonly string[],
  problems: Problem[],
): CsvRow | null {
  const cells = new Map<string, string>()
  record.forEach((cell, at) => {
    const column = header[at] ?? ''
    if (column !== '' && !cells.has(column)) cells.set(column, unguarded(cell))
    else if (column === '' && cell.trim() !== '') {
      problems.push({ row, column: '', value: cell.slice(0, 120), code: 'cell-beyond' })
    }
  })
  const type = (cells.get('type') ?? '').trim()
  const known = rowTypes.find((one) => one === type)
  if (!known) problems.push({ row, column: 'type', value: type.slice(0, 120), code: 'type-unknown' })
  return known ? { row, type: known, cells } : null
}
