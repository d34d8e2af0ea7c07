/** Texts without headings: an agency's copy, a paper's, a company's release. */

import { datelineAt } from './dateline.ts'
import { momentsIn } from './dates.ts'
import { type Header, headerOf } from './header.ts'
import { fieldsOf } from './labels.ts'
import { blocksOf, cellsOf, itemMark, type Line, linesOf, textOfBlocks } from './layout.ts'
import type { SourceEntry } from './lexicon.ts'
import type { Shape } from './parts.ts'
import type { Printed } from './printed.ts'
import { plainReading } from './reading.ts'
import { title } from './title.ts'
import { trailer } from './trailer.ts'

/** Whether a line is the text itself, not a line above it; `group` is it with the lines below, down to an empty one. */
function isProse(line: Line, group: readonly Line[], seen: number): boolean {
  const reading = plainReading(line.text)
  const bracket = /^[【［[(（]/.test(line.text)
  if (datelineAt(line.text) && (!bracket || group.some(({ text }) => text.includes('。')))) return true
  // A paragraph that was wrapped: its first line ends no sentence.
  const whole = plainReading(group.map(({ text }) => text).join(' '))
  const fits = seen > 0 && group.length > 1 && /[.。!?][")」』]?$/.test(whole) && widthOf(line.text) >= 30
  if (fits && !group.slice(0, 8).some(isAbove) && group.slice(0, -1).every(({ text }) => widthOf(text) >= 20))
    return true
  if (reading.length < 160 && fieldsOf(line.text, reading).some(({ name }) => name !== null)) return false
  if (/[ぁ-ん]/.test(reading))
    return /[。]/.test(reading) ? reading.length > 20 || seen > 1 : reading.length > 90
  if (/[.!?]["')]*$/.test(reading))
    return reading.length >= 80 || (seen > 0 && reading.split(' ').length >= 6)
  return reading.length > 170
}

const widthOf = (text: string) => text.length * (/[ぁ-ん]/.test(text) ? 2 : 1)

/** A line of a kind that only stands above a text. */
function isAbove(line: Line): boolean {
  if (line.text.length > 300) return false
  if (fieldsOf(line.text, plainReading(line.text)).some(({ name }) => name !== null)) return true
  return momentsIn(line.text).some(({ start, end }) => line.text.length - (end - start) < 40)
}

/** More lines than this above a text are no header. */
const MOST_ABOVE = 80

/** The place behind the first line that says something. */
const firstFilled = (lines: readonly Line[]) => lines.findIndex(({ text }) => text !== '') + 1

/** The line that begins with a dateline, where none before it is prose; −1 where there is none. */
function datelineLine(lines: readonly Line[]): number {
  const found = lines.slice(0, 30).findIndex(({ text }) => /^[A-Z]/.test(text) && datelineAt(text) !== null)
  return lines.slice(0, Math.max(found, 0)).some(({ text }) => text.length > 170 || text.includes('。'))
    ? -1
    : found
}

function groupFrom(lines: readonly Line[], from: number): Line[] {
  const near = lines.slice(from, from + 40)
  const end = near.findIndex((line) => line.text === '')
  return end < 0 ? near : near.slice(0, end)
}

/** Reads the lines above, the dateline and the body. */
export function copyOf(text: string, sources: readonly SourceEntry[]): Shape {
  const lines = linesOf(text)
  let seen = 0
  const dated = datelineLine(lines)
  let start = lines.slice(0, MOST_ABOVE * 2).findIndex((line, index) => {
    if (line.text === '') return false
    if (dated >= 0) return index === dated
    if (isProse(line, groupFrom(lines, index), seen)) return true
    if (seen > 0 && !isAbove(line) && (cellsOf(line.text) !== null || itemMark.test(plainReading(line.text))))
      return true
    seen += 1
    return false
  })
  if (start < 0) start = lines.length > MOST_ABOVE ? firstFilled(lines) : lines.length
  const header = headerOf(lines.slice(0, start), sources, false)
  title(header, sources)
  if (dated < 0) start = withHeadings(lines, start, header)
  const bodyLines = lines.slice(start)
  const end = trailer(bodyLines, header, sources)
  const first = bodyLines[0]
  if (!first)
    return { header, summary: null, background: null, insights: [], body: null, sections: [], places: [] }
  const from = first.start + dateline(first, header)
  const span = { start: from, end }
  const body = textOfBlocks(blocksOf(text, span)) || null
  return {
    header,
    summary: null,
    background: null,
    insights: [],
    body,
    sections: body ? [{ part: 'body', ...span }] : [],
    places: body ? [{ part: 'body', ...span }] : [],
  }
}

/**
 * The lines right above the text that are none of the header are its own: a heading, a company's particulars. Not so
 * a line right below the headline, which is its second line.
 */
function withHeadings(
  lines: readonly Line[],
  start: number,
  { headline, publisher, byline, dateline, published, region, rest }: Header,
): number {
  const above = [headline, publisher, byline, dateline, published, region].flatMap((one) =>
    one ? [one.end] : [],
  )
  const end = Math.max(...above.filter((one) => one <= (lines[start]?.start ?? Number.POSITIVE_INFINITY)), 0)
  const first = rest.find((line) => line.start > end)
  if (!first) return start
  const at = lines.findIndex((line) => line.start === first.start && line.text !== '')
  const isSubtitle = headline !== null && end === headline.end && lines[at - 1]?.text !== ''
  return at < 0 || at > start || isSubtitle ? start : at
}

/** Takes the dateline off the first paragraph; returns its length. */
function dateline(first: Line, header: Header): number {
  const found = datelineAt(first.text)
  if (!found) return 0
  const printed: Printed = { text: found.printed, start: first.start, end: first.start + found.length }
  // What opens the text is the dateline, also where a line above it gave place and day.
  if (found.printed !== '') header.dateline = printed
  // 【ワシントン共同】 in a paper's text: the agency wrote it.
  if (found.agency && header.publisher && /^[【［]/.test(first.text))
    header.byline ??= { ...printed, text: found.agency }
  if (found.agency) header.publisher ??= { ...printed, text: found.agency }
  if (found.byline) header.byline ??= { ...printed, text: found.byline }
  const [moment] = momentsIn(found.printed)
  if (moment && !header.published)
    header.published = { at: moment.at, zone: moment.zone, start: printed.start, end: printed.end }
  return found.length
}
