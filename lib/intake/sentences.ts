/** Sentences, table rows and list items of the parts of a text, each with its place. */
import { type Block, blocksOf, isRule, itemMark, type Line, rowCells, type Span } from './layout.ts'
import { plainReading } from './reading.ts'
import { englishEnds, japaneseEnds } from './sentence-ends.ts'
import type { Cell, Language, PartName, Sentence, TableRow } from './types.ts'

/** A stretch of the text that belongs to one part. */
export type Section = Span & { part: PartName }

/** The sentences of the sections, in order of place. */
export function sentencesOf(text: string, sections: readonly Section[], language: Language): Sentence[] {
  const found: Sentence[] = []
  let paragraph = 0
  const ordered = [...sections].sort((a, b) => a.start - b.start)
  for (const section of ordered) {
    const blocks = blocksOf(text, section)
    blocks.forEach((block, index) => {
      paragraph += 1
      if (block.kind === 'table')
        for (const row of rowsOf(block, blocks, index, section.part, paragraph)) found.push(row)
      else {
        const mark =
          block.kind === 'item'
            ? (itemMark.exec(plainReading(block.lines[0]?.text ?? ''))?.[0].length ?? 0)
            : 0
        for (const span of split(text, { start: block.start + mark, end: block.end }, language))
          found.push(sentenceAt(text, span, section.part, paragraph))
      }
    })
  }
  return found
}

function sentenceAt(text: string, span: Span, part: PartName, paragraph: number): Sentence {
  const words = text.slice(span.start, span.end)
  return {
    text: words,
    reading: plainReading(words).replaceAll('\n', ' '),
    start: span.start,
    part,
    paragraph,
    row: null,
  }
}

/** The sentences of one paragraph. */
function split(text: string, span: Span, language: Language): Span[] {
  const words = text.slice(span.start, span.end)
  const ends = language === 'ja' ? japaneseEnds(words) : englishEnds(plainReading(words))
  const spans: Span[] = []
  let from = 0
  for (const end of [...ends, words.length]) {
    const piece = words.slice(from, end)
    const body = piece.trim()
    if (body !== '') {
      const start = span.start + from + piece.indexOf(body[0] ?? '')
      spans.push({ start, end: start + body.length })
    }
    from = end
  }
  return spans
}

const period = /^(?:FY\s?\d{2,4}|'?\d{4}|Q[1-4]|[A-Z][a-z]{2,8}\.?)(?:[ -].{0,20})?$|年|月|期|四半期/

/** A header: no cell of it, but for the periods that stand over columns, is a number. */
function isHeader(cells: readonly string[]): boolean {
  return cells.every(
    (cell) =>
      !/^[^A-Za-z]*\d[\d,.]*\s?\D{0,2}$/.test(cell) || /^(?:19|20)\d\d$/.test(cell) || period.test(cell),
  )
}

const unitCell = /^(?:百万|億|千)?(?:円|ドル|台)$|^円\s?銭$|^[%％]$/

/** The header where a row of units stands under one of names, each over as many units: 売上高 over 百万円 and ％. */
function underHeader(names: readonly Cell[], units: readonly Cell[]): string[] | null {
  const own = units.length % names.length === 0 ? names : names.slice(1)
  if (own.length === 0 || units.length < 2 || units.length % own.length !== 0) return null
  if (!units.every(({ text }) => unitCell.test(text.trim()))) return null
  const each = units.length / own.length
  return units.map(({ text }, at) => `${own[Math.floor(at / each)]?.text ?? ''} ${text}`)
}

function rowsOf(
  block: Block,
  blocks: readonly Block[],
  index: number,
  part: PartName,
  paragraph: number,
): Sentence[] {
  const rows = block.lines.filter(({ text }) => !isRule(text))
  const cells = rows.map((line) => cellsAt(line))
  const head = cells[0] ?? []
  const hasHeader = rows.length > 1 && isHeader(head.map(({ text }) => plainReading(text)))
  const under = hasHeader ? underHeader(head, cells[1] ?? []) : null
  const header = under ?? (hasHeader ? head.map(({ text }) => text) : [])
  // A header whose first cell was empty lost it with the white space around the line.
  if (hasHeader && header.length === (cells[under ? 2 : 1]?.length ?? 0) - 1) header.unshift('')
  const title = titleOf(blocks, index)
  return rows.flatMap((line, at) => {
    if (hasHeader && (at === 0 || (under && at === 1))) return []
    const row: TableRow = { cells: cells[at] ?? [], header, title }
    return [{ text: line.text, reading: plainReading(line.text), start: line.start, part, paragraph, row }]
  })
}

/** Cells by place in the line. */
function cellsAt(line: Line): Cell[] {
  return (rowCells(line.text) ?? [{ text: line.text, at: 0 }]).map(({ text, at }) => ({
    text,
    start: at,
    end: at + text.length,
  }))
}

/** What stands over a table: the paragraphs just before it, while they are short and end no sentence. */
function titleOf(blocks: readonly Block[], index: number): string {
  const title: string[] = []
  for (let at = index - 1; at >= 0 && at >= index - 3; at -= 1) {
    const block = blocks[at]
    if (!block || block.kind === 'table') break
    const words = block.lines.map(({ text }) => text).join(' ')
    if (words.length > 160 || (/[.。!?！？]["'」)]?$/.test(words) && words.length > 30)) break
    // Beyond the line right above only headings count, not items that state numbers themselves.
    if (title.length > 0 && /\d[^\n]{0,12}[%％台円人]|\d{1,3},\d{3}/.test(plainReading(words))) break
    title.unshift(words)
  }
  return title.join('\n')
}
