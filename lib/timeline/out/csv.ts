/** A view as CSV (RFC 4180), one row an entry; what looks like a formula is defused as in every file of the product. */
import { recordOf } from '../../text/csv-cells.ts'
import type { OutEntry, OutFile } from './shape.ts'

type Column = readonly [name: string, cell: (entry: OutEntry, file: OutFile) => string | null | undefined]

const slugs = (things: { slug: string }[]) => things.map(({ slug }) => slug).join('; ')

const columns: readonly Column[] = [
  ['entry', (entry) => entry.entry],
  ['kind', (entry) => entry.kind],
  ['date', (entry) => entry.date],
  ['date_kind', (entry) => entry.date_kind],
  ['precision', (entry) => entry.precision],
  ['instant', (entry) => entry.instant],
  ['zone', (entry) => entry.zone],
  ['text', (entry) => entry.text],
  ['lang', (entry) => entry.lang],
  ['url', (entry) => entry.url],
  ['source', (entry) => entry.source.name],
  ['source_kind', (entry) => entry.source.kind],
  ['source_title', (entry) => entry.source.title],
  ['source_url', (entry) => entry.source.url],
  ['folded_into', (entry) => entry.folded_into],
  ['company', (entry) => slugs(entry.companies)],
  ['policy', (entry) => slugs(entry.policies)],
  ['metric', (entry) => entry.claim?.metric?.slug],
  ['subject', (entry) => entry.claim?.subject],
  ['low', (entry) => entry.claim?.low],
  ['point', (entry) => entry.claim?.point],
  ['high', (entry) => entry.claim?.high],
  ['unit', (entry) => entry.claim?.unit],
  ['as_printed', (entry) => entry.claim?.as_printed],
  ['is_change', (entry) => entry.claim && String(entry.claim.is_change)],
  ['period_start', (entry) => entry.claim?.period_start],
  ['period_end', (entry) => entry.claim?.period_end],
  ['comparator', (entry) => entry.claim?.comparator],
  ['basis', (entry) => entry.claim?.basis],
  ['modality', (entry) => entry.claim?.modality],
  ['standing', (entry) => entry.claim?.standing],
  ['speaker', (entry) => entry.claim?.speaker],
  ['act_kind', (entry) => entry.act?.kind],
  ['side', (entry) => entry.act?.side],
  ['done', (entry) => entry.act?.done],
  ['scheduled', (entry) => entry.act && String(entry.act.scheduled)],
  ['issuer', (entry) => entry.act?.issuer],
  ['citation', (entry) => entry.act?.citation],
  ['verified', (entry) => entry.verified],
  ['view', (_, file) => file.view],
  ['horizon', (_, file) => file.horizon],
  ['entries_in_view', (_, file) => `${file.total}${file.capped ? '+' : ''}`],
  // Where the view holds more than a file does, the last row names the next.
  ['next_file', (entry, file) => (entry === file.entries.at(-1) ? file.next : null)],
]

/** With the mark by which spreadsheets know UTF-8; the header's names are the same in every language. */
export const csvFile = (file: OutFile): string =>
  `\uFEFF${recordOf(columns.map(([name]) => name))}${file.entries
    .map((entry) => recordOf(columns.map(([, cell]) => cell(entry, file) ?? '')))
    .join('')}`
