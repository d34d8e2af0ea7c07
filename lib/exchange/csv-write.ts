/** Articles as rows of a CSV file (RFC 4180): see columns.ts for what stands where. */
import { recordOf } from '../text/csv-cells.ts'
import { allColumns, type CellKind, columnsOf, partOf, type RowType } from './columns.ts'
import type { Carried, Part } from './shape.ts'

/** The mark by which spreadsheets know UTF-8, and the header. */
export const csvHead = `\uFEFF${recordOf(allColumns)}`

/** @returns an article's records: its own, then those of its insights, claims and exemptions */
export function csvOf(article: Carried): string {
  const records: string[] = []
  addRows(records, article.slug, 'article', article)
  return records.join('')
}

function addRows(records: string[], slug: string, type: RowType, part: Part): void {
  const cells = new Map([
    ['type', type],
    ['slug', slug],
  ])
  for (const { name, kind } of columnsOf[type]) cells.set(name, cellOf(part[name], kind))
  records.push(recordOf(allColumns.map((name) => cells.get(name) ?? '')))
  for (const [inner, { parent, key }] of Object.entries(partOf)) {
    if (parent !== type) continue
    for (const child of (part[key] as Part[] | undefined) ?? []) {
      addRows(records, slug, inner as RowType, child)
    }
  }
}

function cellOf(value: unknown, kind: CellKind): string {
  if (value === null || value === undefined) return ''
  return Array.isArray(value) ? value.join(kind === 'slugs' ? '; ' : '\n') : String(value)
}
