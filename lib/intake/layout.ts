/** Lines and paragraphs of a clean text, with their places. Nothing here knows what the words mean. */
import { plainReading } from './reading.ts'

/** A line without the white space around it; `start` is the place of its first character in the whole text. */
export type Line = { text: string; start: number; end: number; indented: boolean }

/** A stretch of the text. */
export type Span = { start: number; end: number }

/** The lines of `span`, the empty ones as lines without text. */
export function linesOf(text: string, span: Span = { start: 0, end: text.length }): Line[] {
  const lines: Line[] = []
  let from = span.start
  for (const whole of text.slice(span.start, span.end).split('\n')) {
    const body = whole.trim()
    const start = from + (body === '' ? 0 : whole.length - whole.trimStart().length)
    lines.push({ text: body, start, end: start + body.length, indented: /^[ \t\u3000]/.test(whole) })
    from += whole.length + 1
  }
  return lines
}

/** A list item's mark: a dash, a bullet, a number with a dot or bracket. */
export const itemMark = /^(?:[-–—*•●○◦▪■□◆◇▶‣∙·⁃・]|(?:\(?\d{1,2}[.)](?!\d)|[①-⑳]))[ \t\u3000]*(?=\S)/
const ends = /[.!?。！？…」』）)"”’:：;；]$/

/** A cell and its place in the line. */
type PlacedCell = { text: string; at: number }

/**
 * The cells of a table row, where the line is one: split at tabs, at bars, or behind a label and a colon at slashes
 * ("Operating profit: 50 / 45"). Empty cells count, so that the columns stay in line.
 */
export function cellsOf(line: string): PlacedCell[] | null {
  if (line.length > 2000) return null
  if (line.includes('\t')) return cut(line, /\t/g, 0)
  const bars = line.split(/[|｜│]/).length - 1
  if (bars > 1 || (bars === 1 && /\d/.test(line) && /^[^|｜│]{1,40}\s[|｜│]\s.{1,40}$/.test(line)))
    return cut(line, /[|｜│]/g, /^[|｜│].*[|｜│]$/.test(line) ? 1 : 0)
  const label = /^[^:：/]{1,50}[:：]\s/.exec(line)?.[0]
  if (label && /^[^/]{1,40}(?:\s\/\s[^/]{1,40}){1,8}$/.test(line.slice(label.length))) {
    const cells = cut(line.slice(label.length), /\s\/\s/g, 0) ?? []
    return [
      { text: label.replace(/[:：]\s$/, ''), at: 0 },
      ...cells.map(({ text, at }) => ({ text, at: at + label.length })),
    ]
  }
  return null
}

/** The cells of a row whose columns were lined up with spaces; only where the line beside it is such a row as well. */
export function spacedCells(line: string): PlacedCell[] | null {
  if (line.length > 300 || /[。.!?]$/.test(line)) return null
  const cells = cut(line, / {2,}|\u3000+|\t+/g, 0)
  return cells?.every(({ text }) => text.length > 0 && text.length <= 44) ? cells : null
}

/** The cells of a line of a table, however its columns are set apart. */
export const rowCells = (line: string) => cellsOf(line) ?? spacedCells(line)

/** Cut at a separator; `outer` leaves out what is before the first and behind the last. */
function cut(line: string, separator: RegExp, outer: 0 | 1): PlacedCell[] | null {
  const cells: PlacedCell[] = []
  let from = 0
  for (const match of [...line.matchAll(separator), null]) {
    const piece = line.slice(from, match ? match.index : undefined)
    const blank = piece.length - piece.trimStart().length
    cells.push({ text: piece.trim(), at: from + (piece.trim() === '' ? 0 : blank) })
    if (match) from = match.index + match[0].length
  }
  const inner = outer ? cells.slice(1, -1) : cells
  return inner.length > 1 && inner.some(({ text }) => text !== '') ? inner : null
}

/** A row of dashes between the head of a Markdown table and its body. */
export const isRule = (line: string) => /^[|:\-=+_*\s]{3,}$/.test(line)

/** A paragraph, a table (rows) or one item of a list. */
export type Block = { kind: 'prose' | 'table' | 'item'; lines: Line[]; start: number; end: number }

const width = (text: string) => {
  let wide = 0
  for (const one of text) wide += one > '\u2e7f' ? 2 : 1
  return wide
}

/** A line that cannot be the end of anything: "…to make up" before "40 percent" says nothing yet. */
const unfinished =
  /(?:,|\b(?:a|an|the|of|to|in|on|at|by|for|from|with|as|and|or|but|than|that|which|who|its|their|his|her|up|down|is|are|was|were|be|been|has|had|have|will|would|about|some|nearly|only|over|under|between|into|said|sold|reached|totaled|fell|rose|Mr|Ms|Inc))$/

/** Whether a paragraph goes on in the next line: wrapped by width, or in the middle of a sentence. */
function goesOn(line: Line, next: Line, widest: number): boolean {
  if (next.indented && !line.indented) return false
  const open = !ends.test(line.text)
  if (open && (/^[a-z]/.test(next.text) || unfinished.test(line.text))) return true
  // A Japanese line that ends in a particle, below or above others as long.
  if (open && line.text.length >= 16 && /[をにがはのともへやで、]$/.test(line.text)) return true
  if (widest > 130 || widest < 40) return false
  const word = /^[ -~\u00a0-\u2e7f]+/.test(next.text)
    ? (/^\S{1,40}/.exec(next.text)?.[0] ?? '')
    : next.text.slice(0, 2)
  return width(line.text) + 1 + width(word) >= widest - (open ? 8 : 0)
}

/** The blocks of a stretch, in order. */
export function blocksOf(text: string, span: Span): Block[] {
  const blocks: Block[] = []
  const lines = linesOf(text, span)
  const widths = groupWidths(lines)
  const spaced = spacedRows(lines)
  let last: Line | null = null
  lines.forEach((line, index) => {
    if (line.text === '') {
      last = null
      return
    }
    const block = blocks.at(-1)
    const rows =
      cellsOf(line.text) !== null ||
      spaced[index] ||
      (block?.kind === 'table' && last !== null && isRule(line.text))
    const kind = rows ? 'table' : itemMark.test(plainReading(line.text)) ? 'item' : 'prose'
    const same =
      block !== undefined &&
      last !== null &&
      (kind === 'table'
        ? block.kind === 'table'
        : kind === 'prose' && block.kind !== 'table' && goesOn(last, line, widths[index] ?? 0))
    if (block && same) {
      block.lines.push(line)
      block.end = line.end
    } else blocks.push({ kind, lines: [line], start: line.start, end: line.end })
    last = line
  })
  return blocks
}

/** Whether a line is a row set with spaces: one of two or more such lines together, with numbers in most of them. */
function spacedRows(lines: readonly Line[]): boolean[] {
  const rows = lines.map(({ text }) => (text !== '' && cellsOf(text) === null ? spacedCells(text) : null))
  const numbered = rows.map((cells) => cells?.slice(1).some(({ text }) => /\d/.test(text)) ?? false)
  return rows.map(
    (cells, at) =>
      cells !== null &&
      ((numbered[at] === true && (numbered[at - 1] === true || numbered[at + 1] === true)) ||
        (numbered[at] === false && numbered[at + 1] === true && numbered[at + 2] === true) ||
        // Names over units over numbers.
        (numbered[at] === false &&
          rows[at + 1] != null &&
          numbered[at + 2] === true &&
          numbered[at + 3] === true)),
  )
}

/** For each line the width of the widest line between the blank lines around it. */
function groupWidths(lines: Line[]): number[] {
  const widths: number[] = new Array(lines.length).fill(0)
  let from = 0
  let widest = 0
  for (let index = 0; index <= lines.length; index += 1) {
    const line = lines[index]
    if (line && line.text !== '') {
      widest = Math.max(widest, width(line.text.slice(0, 200)))
      continue
    }
    widths.fill(widest, from, index)
    from = index + 1
    widest = 0
  }
  return widths
}

/** The text of blocks as one part: paragraphs apart by an empty line, broken lines joined, rows one below another. */
export function textOfBlocks(blocks: Block[]): string {
  return blocks
    .map(({ kind, lines }) =>
      kind === 'table'
        ? lines.map(({ text }) => text).join('\n')
        : joinedLines(lines.map(({ text }) => text)),
    )
    .join('\n\n')
}

/** Lines as one: a space between, nothing between Japanese. */
export function joinedLines(lines: readonly string[]): string {
  return lines.reduce((before, line) => {
    if (before === '') return line
    const tight = /[⺀-\uffff]$/.test(before) && /^[⺀-\uffff]/.test(line)
    return tight ? before + line : `${before} ${line}`
  }, '')
}
