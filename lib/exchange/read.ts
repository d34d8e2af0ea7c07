/** Reads a file of articles, in whichever of the two shapes it is. */
import type { ReadFile } from './entry.ts'
import { mostArticles } from './limits.ts'
import { readCsv } from './read-csv.ts'
import { readJsonLines } from './read-jsonl.ts'

/** @param bytes UTF-8, with or without a byte order mark. Never throws: what cannot be read is a problem. */
export async function readFile(bytes: Uint8Array): Promise<ReadFile> {
  let text: string
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return refused('not-utf8')
  }
  const read = await (/^\s*\{/.test(text.slice(0, 1000)) ? readJsonLines(text) : readCsv(text))
  if (read.entries.length > mostArticles) return refused('too-many-articles', { max: mostArticles })
  return read.entries.length === 0 && read.problems.length === 0 ? refused('empty-file') : read
}

const refused = (code: string, values?: Record<string, number>): ReadFile => ({
  entries: [],
  problems: [{ row: 1, column: '', value: '', code, ...(values ? { values } : {}) }],
})
