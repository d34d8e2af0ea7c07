/**
 * One cell of a CSV file. Spreadsheets take text that begins with = + - @ for a formula, and would run what a page
 * quoted. Such text is written behind an apostrophe, which is taken away again when it is read; so that every text
 * comes back as it was, one that already begins with apostrophes before such a character gets one more.
 * Plain numbers (-3.2) are left as they are.
 */

// The full-width forms are formulas to a Japanese Excel; a tab or line end before them hides them from the eye only.
const formula = /^'*[=+\-@\t\r\n＝＋－＠]/
const number = /^-?\d+(\.\d+)?$/

/** @returns what stands in the cell for a text */
export const guarded = (text: string): string =>
  formula.test(text) && !number.test(text) ? `'${text}` : text

/** The reverse of `guarded`; any other text is itself. */
export const unguarded = (cell: string): string =>
  cell.startsWith("'") && formula.test(cell) ? cell.slice(1) : cell

/** @returns a record as RFC 4180 writes it, with its line end */
export const recordOf = (cells: readonly string[]): string =>
  `${cells.map((cell) => quoted(guarded(cell))).join(',')}\r\n`

const quoted = (cell: string): string =>
  /[",\r\n]|^\s|\s$/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell
