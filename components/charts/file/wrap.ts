/** Pure: text in lines of a width, for files, which break no lines of their own. */
import { textWidth } from '../chart-box.ts'

/**
 * @param width in pixels
 * @param size of the type, in pixels
 * @returns at least one line; Latin words stay whole where they fit, Japanese breaks between characters
 */
export function wrapText(text: string, width: number, size: number): string[] {
  const scale = size / 12
  const pieces = text.match(/[^\s\u2e80-\uffef]+\s*|[\u2e80-\uffef]\s*|\s+/g) ?? []
  const lines: string[] = []
  let line = ''
  for (const piece of pieces.flatMap((one) => partsOf(one, width / scale))) {
    if (line !== '' && textWidth((line + piece).trimEnd()) * scale > width) {
      lines.push(line.trimEnd())
      line = ''
    }
    line += piece
  }
  return [...lines, line.trimEnd()]
}

/** A word too long for any line in parts. */
function partsOf(piece: string, width: number): string[] {
  if (textWidth(piece.trimEnd()) <= width) return [piece]
  const parts: string[] = ['']
  for (const letter of piece) {
    const last = parts.at(-1) ?? ''
    if (last !== '' && textWidth(last + letter) > width) parts.push(letter)
    else parts[parts.length - 1] = last + letter
  }
  return parts
}
