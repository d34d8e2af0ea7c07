/** Figures as CSV (RFC 4180), one row a statement; what looks like a formula is defused as in every file of the product. */
import { recordOf } from '../../text/csv-cells.ts'
import type { FiguresFile, OutFigure, OutSeries, OutStatement } from './shape.ts'

type Row = { figure: OutFigure; series: OutSeries; file: FiguresFile }
type Column = readonly [name: string, cell: (row: Row) => string | null | undefined]

/** What the statement of a row says; of a calculated figure what each of its inputs says, in their order. */
function said(
  key: Exclude<keyof OutStatement, 'claim' | 'preferred'>,
): (row: Row) => string | null | undefined {
  return ({ figure: { statement, calculated } }) => {
    if (statement) return statement[key]
    const each = calculated?.statements.map((one) => one[key] ?? '') ?? []
    return each.some((one) => one !== '') ? each.join('; ') : null
  }
}

const columns: readonly Column[] = [
  ['series', ({ series }) => series.series],
  ['series_name', ({ series }) => series.name],
  ['metric', ({ series }) => series.metric.slug],
  ['metric_unit', ({ series }) => series.metric.unit],
  ['subject', ({ series }) => series.subject.key],
  ['subject_type', ({ series }) => series.subject.type],
  ['flow', ({ series }) => series.flow],
  ['comparator', ({ series }) => series.comparator],
  ['length', ({ series }) => series.length],
  ['scale', ({ series }) => series.scale],
  ['role', ({ figure }) => figure.role],
  ['period', ({ figure }) => figure.period],
  ['period_start', ({ figure }) => figure.period_start],
  ['period_end', ({ figure }) => figure.period_end],
  ['calendar', ({ figure }) => figure.calendar],
  ['value', ({ figure }) => figure.value],
  ['low', ({ figure }) => figure.low],
  ['high', ({ figure }) => figure.high],
  // Other figures of a period stand as they were published, whatever the drawn one was scaled to.
  ['unit', ({ figure, series }) => (figure.role === 'drawn' ? series.unit : series.metric.unit)],
  ['approximation', ({ figure }) => figure.approximation],
  ['as_printed', ({ figure }) => figure.as_printed],
  ['basis', ({ figure }) => figure.basis],
  ['modality', ({ figure }) => figure.statement?.modality],
  ['standing', ({ figure }) => figure.statement?.standing],
  ['preferred', ({ figure }) => figure.statement && String(figure.statement.preferred)],
  ['corrected_from', ({ figure }) => figure.statement?.corrected_from],
  ['calculated', ({ figure }) => figure.calculated?.kind],
  ['formula', ({ figure }) => figure.calculated?.formula],
  ['inputs', ({ figure }) => figure.calculated?.inputs.join('; ')],
  ['claim', ({ figure }) => figure.statement && String(figure.statement.claim)],
  ['url', said('url')],
  ['speaker', said('speaker')],
  ['issued_on', said('issued_on')],
  ['source', said('source')],
  ['headline', said('headline')],
  ['source_url', said('source_url')],
  ['published', said('published')],
  ['passage', said('passage')],
  ['seen_at', said('seen_at')],
  ['verified', said('verified')],
  ['recorded', said('recorded')],
  ['page', ({ file }) => file.page],
  ['horizon', ({ file }) => file.horizon],
]

/** With the mark by which spreadsheets know UTF-8; the header's names are the same in every language. */
export function csvFile(file: FiguresFile): string {
  const rows = file.series.flatMap((series) => series.figures.map((figure) => ({ figure, series, file })))
  return `\uFEFF${recordOf(columns.map(([name]) => name))}${rows
    .map((row) => recordOf(columns.map(([, cell]) => cell(row) ?? '')))
    .join('')}`
}
