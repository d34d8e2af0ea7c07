/** Splits a text into the parts of an article, whichever of the known shapes it has. */
import { copyOf } from './copy.ts'
import { digestOf, sectionMarks } from './digest.ts'
import type { Header } from './header.ts'
import type { Insight } from './insights.ts'
import type { Span } from './layout.ts'
import type { SourceEntry } from './lexicon.ts'
import { sourceNamed, withoutDesk } from './publishers.ts'
import type { Section } from './sentences.ts'

/** The parts as intake prints them; what the text does not have is null or empty. */
export type Parts = {
  headline: string | null
  publisher: string | null
  source: string | null
  byline: string | null
  dateline: string | null
  publishedAt: string | null
  zone: string | null
  region: string | null
  tags: string[]
  summary: string | null
  background: string | null
  insights: Insight[]
  body: string | null
}

/** Where a part stands in the clean text, for showing the words a suggestion came from. */
export type PartPlace = Span & { part: keyof Parts }

export type ReadParts = { parts: Parts; sections: Section[]; places: PartPlace[] }

/** What the reader of one shape finds. */
export type Shape = {
  header: Header
  summary: string | null
  background: string | null
  insights: Insight[]
  body: string | null
  sections: Section[]
  places: PartPlace[]
}

/** The parts of a clean text, the stretches that are prose, and where each part stands. */
export function partsOf(text: string, sources: readonly SourceEntry[]): ReadParts {
  const marks = sectionMarks(text)
  const shape = marks.length > 0 ? digestOf(text, marks, sources) : copyOf(text, sources)
  const { header } = shape
  const parts: Parts = {
    headline: oneLine(header.headline?.text),
    publisher: oneLine(withoutDesk(header.publisher?.text ?? '')),
    source: header.publisher ? sourceNamed(withoutDesk(header.publisher.text), sources) : null,
    byline: oneLine(header.byline?.text),
    dateline: oneLine(header.dateline?.text),
    publishedAt: header.published?.at ?? null,
    zone: header.published?.zone ?? null,
    region: header.region?.code ?? null,
    tags: header.tags.map(({ text: tag }) => oneLine(tag) ?? tag),
    summary: shape.summary,
    background: shape.background,
    insights: shape.insights,
    body: shape.body,
  }
  const sections: Section[] = header.headline
    ? [{ part: 'headline', start: header.headline.start, end: header.headline.end }, ...shape.sections]
    : shape.sections
  const place = (part: keyof Parts, span: Span | null): PartPlace[] =>
    span ? [{ part, start: span.start, end: span.end }] : []
  const places = [
    ...place('headline', header.headline),
    ...place('publisher', header.publisher),
    ...place('byline', header.byline),
    ...place('dateline', header.dateline),
    ...place('publishedAt', header.published),
    ...place('region', header.region),
    ...header.tags.flatMap((tag) => place('tags', tag)),
    ...shape.places,
  ]
  return { parts, sections, places }
}

const oneLine = (text: string | undefined) => text?.replace(/[\s]*\n[\s]*/g, ' ').trim() || null
