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
  while (from <= span.end) {
    const found = text.indexOf('\n', from)
    const to = found < 0 || found > span.end ? span.end : found
    const whole = text.slice(from, to)
    const body = whole.trim()
    const start = from + (body === '' ? 0 : whole.indexOf(body[0] ?? ''))
    lines.push({ text: body, start, end: start + body.length, indented: /^[ \t\u3000]/.test(whole) })
    if (to >= span.end) break
    from = to + 1
  }
  return lines
}

/** A list item's mark: a dash, a bullet, a number with a dot or bracket. */
export const itemMark = /^(?:[-–—*•●○◦▪■□◆◇▶‣∙·⁃・]|(?:\(?\d{1,2}[.)]|[①-⑳]))[ \t\u3000]*(?=\S)/
const ends = /[.!?。！？…」』）)"”’:：;；]$/

/** The cells of a table row, where the line is one: split at tabs, bars, or gaps of two spaces and more. */
export function cellsOf(line: string): { text: string; at: number }[] | null {
  const bars = line.length < 2000 && /^\|.*\|$/.test(line)
  const cut = line.includes('\t') ? /\t+/ : bars ? /\|/ : null
  if (!cut) return null
  const cells: { text: string; at: number }[] = []
  let at = 0
  for (const piece of line.split(new RegExp(`(${cut.source})`))) {
    if (!cut.test(piece) && piece.trim() !== '')
      cells.push({ text: piece.trim(), at: at + piece.search(/\S/) })
    at += piece.length
  }
  return cells.length > 1 ? cells : null
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

/** Whether a paragraph goes on in the next line: wrapped by width, or in the middle of a sentence. */
function goesOn(line: Line, next: Line, widest: number): boolean {
  if (next.indented && !line.indented) return false
  const open = !ends.test(line.text)
  if (open && /^[a-z]/.test(next.text)) return true
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
  let last: Line | null = null
  lines.forEach((line, index) => {
    if (line.text === '') {
      last = null
      return
    }
    const block = blocks.at(-1)
    const rows =
      cellsOf(line.text) !== null || (block?.kind === 'table' && last !== null && isRule(line.text))
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
