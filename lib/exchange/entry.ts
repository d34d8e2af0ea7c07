/** What was read from a file, before any rule has looked at it. */
import type { Part } from './shape.ts'

/** A place in a file. `column`: the name in the header, or in JSON Lines the path: claims.0.point. */
export type Place = { row: number; column: string; value: string }

/** What is wrong there: a message key under `exchange.problems` or `errors`. */
export type Problem = Place & { code: string; values?: Record<string, string | number> }

export type Entry = {
  /** The row (CSV, counted with the header) or line of the article. */
  row: number
  /** As the form has it, so far as the file says it. */
  form: Part
  /** The keys of the form that the file speaks of; the others stay as they are. */
  spoken: ReadonlySet<string>
  /** Where in the file the value at a path of the form stands: "claims.0.passages.1.quote". */
  placeOf(path: string): Place
}

/** A file as read; what could not be read stands in `problems`. */
export type ReadFile = { entries: Entry[]; problems: Problem[] }

/** @returns a value as a reader of the list of problems may see it, cut to a length that they can read */
export function shown(value: unknown): string {
  if (value === null || value === undefined) return ''
  const text = typeof value === 'string' ? value : (JSON.stringify(value) ?? '')
  return text.length > 120 ? `${[...text.slice(0, 119)].slice(0, 118).join('')}…` : text
}
