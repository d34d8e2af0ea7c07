/** Texts without headings: an agency's copy, a paper's, a company's release. */

import { datelineAt } from './dateline.ts'
import { momentsIn } from './dates.ts'
import { type Header, headerOf, type Printed } from './header.ts'
import { fieldsOf } from './labels.ts'
import { blocksOf, cellsOf, itemMark, type Line, linesOf, textOfBlocks } from './layout.ts'
import type { SourceEntry } from './lexicon.ts'
import type { Shape } from './parts.ts'
import { isPublisherLine, sourceNamed } from './publishers.ts'
import { plainReading } from './reading.ts'

/** Whether a line is the text itself, not a line above it; `group` is it with the lines below, down to an empty one. */
function isProse(line: Line, group: readonly Line[], seen: number): boolean {
  const reading = plainReading(line.text)
  const bracket = /^[【［[(（]/.test(line.text)
  if (datelineAt(line.text) && (!bracket || group.some(({ text }) => text.includes('。')))) return true
  // A paragraph that was wrapped: its first line ends no sentence.
  const whole = plainReading(group.map(({ text }) => text).join(' '))
  const fits = seen > 0 && group.length > 1 && /[.。!?][")」』]?$/.test(whole) && widthOf(line.text) >= 30
  if (fits && !isAbove(line) && group.slice(0, -1).every(({ text }) => widthOf(text) >= 20)) return true
  if (fieldsOf(line.text, reading).some(({ name }) => name !== null) && reading.length < 160) return false
  if (/[ぁ-ん]/.test(reading))
    return /[。]/.test(reading) ? reading.length > 20 || seen > 1 : reading.length > 90
  if (/[.!?]["')]*$/.test(reading))
    return reading.length >= 80 || (seen > 0 && reading.split(' ').length >= 6)
  return reading.length > 170
}

const widthOf = (text: string) => text.length * (/[ぁ-ん]/.test(text) ? 2 : 1)

/** A line of a kind that only stands above a text. */
function isAbove(line: Line): boolean {
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

/** The headline is the first line left; a short name above a longer line is who publishes. */
function title(header: Header, sources: readonly SourceEntry[]) {
  const lines = [...header.rest]
  const [first, second] = lines
  if (
    !header.publisher &&
    first &&
    second &&
    isName(first.text) &&
    second.text.length > first.text.length * 1.5
  ) {
    header.publisher = first
    lines.shift()
  }
  header.headline ??= lines.shift() ?? null
  if (header.headline) namedBefore(header, header.headline, sources)
  if (!header.publisher) {
    const named = lines.findIndex((line) => isPublisherLine(line.text, sources))
    if (named >= 0) header.publisher = lines.splice(named, 1)[0] ?? null
  }
  header.rest = lines
}

/** "［日本経済情報］…", "… | Reuters": who publishes, in the line of the headline. */
function namedBefore(header: Header, headline: Printed, sources: readonly SourceEntry[]) {
  const lead = /^[［[【(（〔]([^］\]】)）〕]{2,20})[］\]】)）〕]\s*(?=\S)/.exec(headline.text)
  const tail = /\s(?:[|｜]|[-–—])\s([^|｜–—]{2,30})$/.exec(headline.text)
  const name = lead?.[1] ?? tail?.[1]
  if (
    !name ||
    !(lead ? isPublisherLine(name, sources) || /情報$/.test(name) : sourceNamed(name, sources) !== null)
  )
    return
  const from = headline.start + headline.text.indexOf(name)
  header.publisher ??= { text: name, start: from, end: from + name.length }
  const start = headline.start + (lead?.[0].length ?? 0)
  const end = tail ? headline.start + tail.index : headline.end
  header.headline = { text: headline.text.slice(start - headline.start, end - headline.start), start, end }
}

const isName = (text: string) =>
  /[ぁ-んァ-ヺ一-鿿]/.test(text)
    ? text.length <= 12 && !/[をにがはへ、「」]/.test(text)
    : text.split(' ').length <= 4 && !/\d|[a-z]s? [a-z]/.test(text)

/** Takes the dateline off the first paragraph; returns its length. */
function dateline(first: Line, header: Header): number {
  const found = datelineAt(first.text)
  if (!found) return 0
  const printed: Printed = { text: found.printed, start: first.start, end: first.start + found.length }
  header.dateline ??= printed
  if (found.agency) header.publisher ??= { ...printed, text: found.agency }
  if (found.byline) header.byline ??= { ...printed, text: found.byline }
  const [moment] = momentsIn(found.printed)
  if (moment && !header.published)
    header.published = { at: moment.at, zone: moment.zone, start: printed.start, end: printed.end }
  return found.length
}

/** "###", "-30-", "(END)", 以上: the text ends here. */
const endMark = /^[-–—*\s(（]*(?:#(?:\s?#){0,5}|ends?|end of release|30|以上|了|終)[-–—*\s)）]*\.?$/i

/** "(Reporting by …; Editing by …)", an agency's mark: who worked on the text, not the text. */
const credits =
  /^\(?(?:additional )?(?:reporting|writing|editing|compiled|translated) by [^.]{3,200}\)?\.?$|^\(\([^()]{3,80}\)\)?$|^[（(](?:共同|時事|ロイター|記者.{2,8})[）)]$/i

/** "（2026年1月6日 米東部時間16時45分配信）": a time alone on its line. */
function isStamp({ text }: Line): boolean {
  const [moment] = text.length < 90 ? momentsIn(text) : []
  const rest = moment ? text.slice(0, moment.start) + text.slice(moment.end) : text
  return (
    moment !== undefined &&
    /^[\s（）()［］[\]|,:：-]*(?:配信|公開|掲載|更新|発表|付|published|posted|updated)?[\s（）()［］[\]|,.-]*$/i.test(
      rest,
    )
  )
}

/** Labels below the text ("Published: …") are read as those above it; returns where the body ends. */
function trailer(lines: readonly Line[], header: Header, sources: readonly SourceEntry[]): number {
  const filled = lines.filter((line) => line.text !== '')
  while (
    filled.length > 1 &&
    (endMark.test(filled.at(-1)?.text ?? '') || credits.test(filled.at(-1)?.text ?? ''))
  )
    filled.pop()
  let end = filled.at(-1)?.end ?? 0
  for (const line of filled.slice(1).slice(-4).reverse()) {
    const fields = fieldsOf(line.text, plainReading(line.text))
    const known =
      fields.some(({ name }) => name === 'published' || name === 'source' || name === 'tags') || isStamp(line)
    if (!known || line.text.length > 120) break
    const below = headerOf([line], sources, false)
    header.published ??= below.published
    header.publisher ??= below.publisher
    header.tags.push(...below.tags)
    end = filled[filled.indexOf(line) - 1]?.end ?? end
  }
  return end
}
