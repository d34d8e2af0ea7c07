/** Texts with headings: Summary, Background, Insights, in either language, on lines of their own or glued. */
import { datelineAt } from './dateline.ts'
import { emptyHeader, headerOf } from './header.ts'
import { type Insight, insightsOf } from './insights.ts'
import { gluedInside, type SectionName, sectionAt } from './labels.ts'
import { blocksOf, linesOf, type Span, textOfBlocks } from './layout.ts'
import type { SourceEntry } from './lexicon.ts'
import type { PartPlace, Shape } from './parts.ts'
import { plainReading } from './reading.ts'
import type { Section } from './sentences.ts'

/** A heading: where it begins, and where the text below it begins. */
export type SectionMark = { name: SectionName; at: number; from: number; alone: boolean }

/** The headings of a text; none where it is no digest: one heading alone may stand in any text. */
export function sectionMarks(text: string): SectionMark[] {
  const found: SectionMark[] = []
  for (const line of linesOf(text)) {
    if (line.text === '') continue
    const label = sectionAt(plainReading(line.text))
    if (label)
      found.push({ name: label.name, at: line.start, from: line.start + label.length, alone: label.alone })
  }
  if (found.length < 3) {
    const reading = plainReading(text)
    for (const match of reading.matchAll(gluedInside)) {
      const label = sectionAt(`${match[0]}:x`)
      if (!label || found.some((other) => other.name === label.name)) continue
      const end = match.index + match[0].length
      found.push({
        name: label.name,
        at: match.index,
        from: reading[end] === ':' ? end + 1 : end,
        alone: false,
      })
    }
    found.sort((a, b) => a.at - b.at)
  }
  const names = new Set(found.map(({ name }) => name))
  if (!labelled(text) && opensWithProse(text, found[0]?.at ?? 0)) return []
  return names.size > 1 ||
    (names.has('summary') && labelled(text)) ||
    (names.has('insights') && labelled(text))
    ? found
    : []
}

const labelled = (text: string) =>
  /^.{0,200}?(?:source|published|出典|配信|公開)[^\n:：]{0,10}[:：]/ims.test(text.slice(0, 1500))

/** A question, and behind it the mark of a point. */
const asks = /(?:\?|か。)["')]{0,2}[ \t]*(?:\n[ \t]*){0,2}[-–—•●・*▪][ \t]*[^\s:?][^\n:?]{0,100}:/

/**
 * Questions with points below a heading that says something else ("Key Takeaways") are insights all the same: the
 * stretch is cut at the question's line, and a heading right above it goes.
 */
function withQuestions(text: string, marks: readonly SectionMark[]): SectionMark[] {
  if (marks.some(({ name }) => name === 'insights')) return [...marks]
  return marks.flatMap((mark, index): SectionMark[] => {
    const end = marks[index + 1]?.at ?? text.length
    const reading = plainReading(text.slice(mark.from, end))
    const found = asks.exec(reading)
    if (!found) return [mark]
    const before = reading.slice(0, found.index)
    const line = before.lastIndexOf('\n') + 1
    const above = before.slice(0, line).trimEnd()
    if (above === '') return [{ ...mark, name: 'insights' }]
    const heading = above.lastIndexOf('\n') + 1
    const isHeading = above.length - heading < 50 && !/[.。!?]$/.test(above)
    return [
      mark,
      { name: 'insights', at: mark.from + (isHeading ? heading : line), from: mark.from + line, alone: true },
    ]
  })
}

/** Whether sentences stand above the first heading: then the headings are those of a release. */
const opensWithProse = (text: string, first: number) =>
  linesOf(text, { start: 0, end: Math.min(first, 5000) }).some(
    ({ text: line }) => line.includes('。') || line.length > 170 || datelineAt(line) !== null,
  )

/** Reads the header above the first heading and the stretches below each. */
export function digestOf(
  text: string,
  marks: readonly SectionMark[],
  sources: readonly SourceEntry[],
): Shape {
  const first = marks[0]?.at ?? text.length
  const header =
    first > 0 ? headerOf(linesOf(text, { start: 0, end: first }).slice(0, 120), sources, true) : emptyHeader()
  const sections: Section[] = []
  const places: PartPlace[] = []
  const questioned = withQuestions(text, marks)
  const read: Record<'summary' | 'background', string[]> = { summary: [], background: [] }
  const insights: Insight[] = []
  questioned.forEach((mark, index) => {
    const span: Span = { start: mark.from, end: questioned[index + 1]?.at ?? text.length }
    if (mark.name === 'insights') {
      const below = insightsOf(text, span)
      for (const insight of below.insights) insights.push(insight)
      for (const section of below.sections) sections.push(section)
      places.push({ part: 'insights', ...span })
      return
    }
    const words = textOfBlocks(blocksOf(text, span))
    if (words === '') return
    read[mark.name].push(words)
    sections.push({ part: mark.name, ...span })
    places.push({ part: mark.name, ...span })
  })
  const joined = (name: 'summary' | 'background') => read[name].join('\n\n') || null
  return {
    header,
    summary: joined('summary'),
    background: joined('background'),
    insights,
    body: null,
    sections,
    places,
  }
}
