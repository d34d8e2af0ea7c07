/** Gathers the rows of a CSV file into articles. */
import { allColumns, columnsOf, type partOf as PartOf, partOf, type RowType } from './columns.ts'
import type { Entry, Place, Problem } from './entry.ts'
import { shown } from './entry.ts'
import type { CsvRow } from './read-csv.ts'
import type { Part } from './shape.ts'

type Inner = keyof typeof PartOf
type Open = { row: CsvRow; form: Part; path: string }

export class CsvArticles {
  readonly entries: Entry[] = []
  private readonly problems: Problem[]
  /** The nearest row above of each type that a row may still belong to. */
  private readonly open = new Map<RowType, Open>()
  /** The row that stands at each path of the present article's form. */
  private rows = new Map<string, CsvRow>()
  private spoken = new Set<string>()

  constructor(problems: Problem[]) {
    this.problems = problems
  }

  add(row: CsvRow, spoken: ReadonlySet<string>): void {
    if (row.type === 'article') this.begin(row, spoken)
    else this.addPart(row, row.type)
    this.reportStray(row)
  }

  private begin(row: CsvRow, spoken: ReadonlySet<string>): void {
    const form = formOf(row)
    const rows = new Map([['', row]])
    for (const key of ['insights', 'claims', 'exemptions']) if (spoken.has(key)) form[key] = []
    this.open.clear()
    this.open.set('article', { row, form, path: '' })
    this.rows = rows
    this.spoken = new Set(spoken)
    this.entries.push({ row: row.row, form, spoken: this.spoken, placeOf: (path) => placeIn(rows, path) })
  }

  private addPart(row: CsvRow, type: Inner): void {
    const { parent, key } = partOf[type]
    const holder = this.open.get(parent)
    const slug = row.cells.get('slug')?.trim() ?? ''
    const own = this.open.get('article')?.row.cells.get('slug')?.trim() ?? ''
    if (!holder || (slug !== '' && slug !== own)) {
      const column = holder ? 'slug' : 'type'
      this.problems.push({ row: row.row, column, value: holder ? slug : type, code: `no-${parent}-above` })
      return
    }
    const list = (holder.form[key] ?? []) as Part[]
    holder.form[key] = list
    const path = `${holder.path}${key}.${list.length}`
    const form = formOf(row)
    list.push(form)
    if (parent === 'article') this.spoken.add(key)
    this.rows.set(path, row)
    this.open.set(type, { row, form, path: `${path}.` })
    // A point belongs to the insight above it, a passage to the claim: not to one before that.
    if (type === 'insight') this.open.delete('point')
    if (type === 'claim') this.open.delete('passage')
  }

  /** A value in a column that rows of this type do not have: mostly it slipped a column. */
  private reportStray({ row, type, cells }: CsvRow): void {
    const own = new Set(['type', 'slug', ...columnsOf[type].map(({ name }) => name)])
    for (const [column, value] of cells) {
      // A column that no row has was told of at the header.
      if (own.has(column) || !allColumns.includes(column) || value.trim() === '') continue
      this.problems.push({ row, column, value: shown(value), code: 'column-of-others', values: { type } })
    }
  }
}

/** What a row's cells say, an empty one nothing. */
function formOf({ type, cells }: CsvRow): Part {
  const form: Part = {}
  for (const { name, kind } of columnsOf[type]) {
    const cell = cells.get(name)
    if (cell === undefined || cell.trim() === '') continue
    const word = cell.trim()
    if (kind === 'slugs') form[name] = word.split(/[;\s]+/).filter((part) => part !== '')
    else if (kind === 'lines') form[name] = cell.split(/\r\n?|\n/).filter((line) => line.trim() !== '')
    else if (kind === 'boolean')
      form[name] = /^true$/i.test(word) ? true : /^false$/i.test(word) ? false : cell
    else if (kind === 'whole') form[name] = /^\d{1,9}$/.test(word) ? Number(word) : cell
    else form[name] = kind === 'text' ? cell : word
  }
  return form
}

/** @returns the cell of the innermost row on the way to a path */
function placeIn(rows: ReadonlyMap<string, CsvRow>, path: string): Place {
  const parts = path === '' ? [] : path.split('.')
  for (let length = parts.length; length >= 0; length--) {
    const row = rows.get(parts.slice(0, length).join('.'))
    if (!row) continue
    const column = parts[length] ?? ''
    return { row: row.row, column, value: shown(row.cells.get(column)) }
  }
  return { row: 0, column: path, value: '' }
}
