/** Figures as a file: what is asked of it, and its name. */
import type { SubjectView } from '../../claims/types.ts'
import type { Db } from '../../db.ts'
import type { Locale } from '../../i18n/locales.ts'
import type { Line, LineClaim } from '../line.ts'
import { csvFile } from './csv.ts'
import { claimsOf, outSeriesOf } from './figures.ts'
import { getSentences } from './sentences.ts'
import type { FiguresFile } from './shape.ts'

type Asked = {
  lines: readonly Line<LineClaim>[]
  title: string
  /** The address of the page that shows this, with its origin where that is known. */
  page: string
  locale: Locale
  origin: string
  horizon: string | null
  subjectName: (subject: SubjectView) => string
}

/** @returns the lines with every statement behind them, each with its sentence */
export async function readFile(
  db: Db,
  { lines, title, page, horizon, ...writing }: Asked,
): Promise<FiguresFile> {
  const ids = claimsOf(lines).map(({ id }) => id)
  const sentences = await getSentences(db, ids, writing.locale)
  return {
    title,
    lang: writing.locale,
    page,
    horizon,
    series: lines.map((line) => outSeriesOf(line, { ...writing, sentences })),
  }
}

/** The file in the format, with its media type. */
export function printFile(file: FiguresFile, format: 'csv' | 'json'): { body: string; type: string } {
  return format === 'csv'
    ? { body: csvFile(file), type: 'text/csv; charset=utf-8; header=present' }
    : { body: `${JSON.stringify(file)}\n`, type: 'application/json; charset=utf-8' }
}

/** A file's name after what is in it: the series where it is one, else the measure they share, else `word`. */
export function fileName(
  lines: readonly { id: string; metric: { slug: string } }[],
  format: string,
  word: string,
): string {
  const [first] = lines
  const shared = new Set(lines.map(({ metric }) => metric.slug)).size === 1
  const what = first && lines.length === 1 ? first.id : first && shared ? first.metric.slug : word
  return `roro-${what.replaceAll(/[~:]/g, '-')}.${format}`
}

/** How a file is sent: the same for everyone, kept whole until something is published. */
export function fileHeaders(type: string, name: string, saved: boolean): Headers {
  const headers = new Headers({ 'Cache-Control': 's-maxage=3600', 'Content-Type': type })
  const plain = name.replaceAll(/[^\x20-\x7E]+/g, 'figures')
  if (saved)
    headers.set(
      'Content-Disposition',
      `attachment; filename="${plain}"; filename*=UTF-8''${encodeURIComponent(name)}`,
    )
  return headers
}
