/** Reads JSON Lines: one article per line, in the shape of the article's form. */
import { setImmediate } from 'node:timers/promises'
import type { Entry, Problem, ReadFile } from './entry.ts'
import { shown } from './entry.ts'
import type { Part } from './shape.ts'

/** @param text the whole file; empty lines are passed over. Never throws. */
export async function readJsonLines(text: string): Promise<ReadFile> {
  const entries: Entry[] = []
  const problems: Problem[] = []
  for (const [at, line] of text.split(/\r\n|\n|\r/).entries()) {
    if (line.trim() === '') continue
    const row = at + 1
    const value = parsed(line)
    if (isPart(value)) entries.push(entryOf(row, value))
    else problems.push({ row, column: '', value: shown(line.trim()), code: 'not-an-object' })
    if (at % 200 === 0) await setImmediate()
  }
  return { entries, problems }
}

function parsed(line: string): unknown {
  try {
    return JSON.parse(line)
  } catch {
    return undefined
  }
}

const isPart = (value: unknown): value is Part =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

function entryOf(row: number, form: Part): Entry {
  return {
    row,
    form,
    spoken: new Set(Object.keys(form)),
    placeOf: (path) => ({ row, column: path, value: shown(valueAt(form, path)) }),
  }
}

function valueAt(from: unknown, path: string): unknown {
  let value = from
  for (const key of path === '' ? [] : path.split('.')) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, key)) return undefined
    value = (value as Part)[key]
  }
  return path === '' ? undefined : value
}
