/** The questions of a digest and their points, however its lines were lost. */

import { joinedLines, type Span } from './layout.ts'
import { plainReading } from './reading.ts'
import type { Section } from './sentences.ts'

export type Point = { lead: string | null; text: string }
export type Insight = { question: string; points: Point[] }

/** Where a point begins: a mark at the head of a line, or a dash after the end of a sentence. */
const mark =
  /(^|\n)[ \t]*(?:[-–—―*•●○◦▪■□‣∙·⁃・→＊]|A\d{0,2}[:.](?=\s|[ぁ-ヺ一-鿿])|\(?\d{1,2}[.)]|[①-⑳])[ \t]*(?=\S)|(?<=[.!?。"')」])[ \t]*(?:[-–—•●▪・])[ \t]+(?=\S)|(?<=[?。」])[ \t]*[・•●▪][ \t]*(?=\S)|(?<=\?)[ \t]*[-–—][ \t]*(?=[A-Z一-鿿ァ-ヺ])/g

type Piece = Span & { point: boolean }

/** Reads the stretch below "Insights": questions, points with their leads, and the sections they make. */
export function insightsOf(text: string, span: Span): { insights: Insight[]; sections: Section[] } {
  const reading = plainReading(text.slice(span.start, span.end))
  const insights: Insight[] = []
  const sections: Section[] = []
  const ask = (from: number, to: number) => {
    const question = bare(reading, from, to)
    if (!question) return
    insights.push({
      question: oneLine(text.slice(span.start + question.start, span.start + question.end)),
      points: [],
    })
    sections.push({ part: 'question', start: span.start + question.start, end: span.start + question.end })
  }
  const pieces = piecesOf(reading)
  pieces.forEach((piece, index) => {
    const words = reading.slice(piece.start, piece.end)
    const asks = index + 1 < pieces.length && pieces[index + 1]?.point !== false
    if (!piece.point || (asks && isQuestion(words.trim()) && isBareQuestion(words.trim()))) {
      ask(piece.start, piece.end)
      return
    }
    const cut = asks ? questionFrom(words) : words.length
    tell(text, span.start + piece.start, words.slice(0, cut), insights, sections)
    if (cut < words.length) ask(piece.start + cut, piece.end)
  })
  return {
    insights: insights.filter(({ question, points }) => question !== '' || points.length > 0),
    sections,
  }
}

/** Cuts at the marks and at lines that stand by themselves between points. */
function piecesOf(reading: string): Piece[] {
  const pieces: Piece[] = []
  const marks = [...reading.matchAll(mark)].map((match) => ({
    at: match.index,
    from: match.index + match[0].length,
  }))
  const first = marks[0]?.at ?? reading.length
  if (reading.slice(0, first).trim() !== '') pieces.push(...linesAsPieces(reading, 0, first))
  marks.forEach(({ from }, index) => {
    const to = marks[index + 1]?.at ?? reading.length
    // A line after the point that is a question, or that follows an empty line, belongs to what comes next.
    const inside = reading.slice(from, to)
    const head =
      /\n[ \t]*(?=[^\n]*\?[*_]*[ \t]*$)|\n[ \t]*\n[ \t]*(?=\S[^\n]{3,200}$)|\n[ \t]*(?=[^\n]*か。?[ \t]*$)/.exec(
        inside.trimEnd(),
      )
    const next = index + 1 < marks.length
    const cut = next && head ? from + head.index : to
    pieces.push({ start: from, end: cut, point: true })
    if (cut < to) pieces.push({ start: cut, end: to, point: false })
  })
  return pieces
}

function linesAsPieces(reading: string, from: number, to: number): Piece[] {
  // Before the first mark all is one question, but for an opening sentence on a line of its own.
  const words = reading.slice(from, to).trimEnd()
  const last = words.lastIndexOf('\n')
  const start = last > 0 && isQuestion(words.slice(last)) ? last : 0
  return [{ start: from + start, end: to, point: false }]
}

const isQuestion = (words: string) => /(?:\?|か。?)["')*_」]*$/.test(words) && words.length < 400

/** One sentence without a lead: a question that is numbered as points are. */
const isBareQuestion = (words: string) =>
  questionFrom(words) === words.length && !/^[^\n]{1,80}:\s/.test(words)

/** Where the question that ends a point's text begins; the length of the text where none does. */
function questionFrom(words: string): number {
  const body = words.trimEnd()
  if (!/\?["')*_]*$|か。?$/.test(body)) return words.length
  const before = [...body.slice(0, -2).matchAll(/[.!?。]["')」]*\s*(?=\S)/g)].filter(
    (match) =>
      !/\b(?:U\.S|Inc|Corp|Co|Ltd|Mr|Ms|Dr|No|vs)\.\s*$/.test(body.slice(0, match.index + match[0].length)),
  )
  const last = before.at(-1)
  return last ? last.index + last[0].length : words.length
}

const leadEnd = /^[*_"]{0,3}[^\n:]{1,110}?[*_"]{0,3}(?::[*_]{0,3}(?=\s|[^\d\s/])| [-–—] |\n)/

function tell(text: string, start: number, words: string, insights: Insight[], sections: Section[]) {
  const body = words.trimEnd()
  if (body === '') return
  const match = leadEnd.exec(body)
  const whole = match?.[0] ?? ''
  const leadWords = whole.replace(/[\s:*_"–—-]+$/g, '').replace(/^[*_"]+/, '')
  const hasLead =
    match !== null && whole.length < body.length && !/[.。!?](?:\s|$)/.test(leadWords.slice(0, -1))
  const owner = insights.at(-1) ?? { question: '', points: [] }
  if (insights.length === 0) insights.push(owner)
  const from = hasLead ? whole.length + (/^\s*/.exec(body.slice(whole.length))?.[0].length ?? 0) : 0
  const lead = hasLead
    ? oneLine(
        text.slice(start + whole.indexOf(leadWords), start + whole.indexOf(leadWords) + leadWords.length),
      )
    : null
  if (lead !== null)
    sections.push({
      part: 'lead',
      start: start + whole.indexOf(leadWords),
      end: start + whole.indexOf(leadWords) + leadWords.length,
    })
  owner.points.push({ lead, text: oneLine(text.slice(start + from, start + body.length)) })
  sections.push({ part: 'point', start: start + from, end: start + body.length })
}

/** Without the number, mark or asterisks around a question. */
function bare(reading: string, from: number, to: number): Span | null {
  const words = reading.slice(from, to)
  const lead =
    /^(?:\s|[#*_◆■●▼◇□▶]|Q?\d{0,2}[.):](?=\s|[ぁ-ヺ一-鿿])|Q:|問\d?:?)*/.exec(words)?.[0].length ?? 0
  const body = words.slice(lead).replace(/[\s*_]+$/, '')
  return body === '' ? null : { start: from + lead, end: from + lead + body.length }
}

/** A part in one line: a break becomes a space, nothing between Japanese; Markdown's stars go. */
function oneLine(text: string): string {
  return joinedLines(
    text
      .split('\n')
      .map((line) => line.trim())
      .filter(Boolean),
  )
    .replaceAll('**', '')
    .trim()
}
