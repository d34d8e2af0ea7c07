/** The lines above an article: headline, publisher, time, byline, region, tags, in whatever order they stand. */
import { bylineIn } from './bylines.ts'
import { momentsIn } from './dates.ts'
import { unlabelled } from './header-lines.ts'
import { isKicker, isNoise } from './kickers.ts'
import { type Field, type FieldName, fieldsOf, labelAlone } from './labels.ts'
import type { Line, Span } from './layout.ts'
import type { SourceEntry } from './lexicon.ts'
import { type Printed, pieceOf, timeOf } from './printed.ts'
import { isPublisherLine } from './publishers.ts'
import { plainReading } from './reading.ts'
import { regionOf, withoutCountry } from './region-lines.ts'
import { countryNamed } from './regions.ts'
import { gluedTags, tagsOf } from './tags.ts'

export type Header = {
  headline: Printed | null
  publisher: Printed | null
  byline: Printed | null
  dateline: Printed | null
  published: (Span & { at: string; zone: string | null }) | null
  /** When it was last changed; stands in where no time of publication is printed. */
  updated: Header['published']
  region: (Span & { code: string }) | null
  tags: Printed[]
  /** Lines that are none of these, in order. */
  rest: Printed[]
}

export function emptyHeader(): Header {
  return {
    headline: null,
    publisher: null,
    byline: null,
    dateline: null,
    published: null,
    updated: null,
    region: null,
    tags: [],
    rest: [],
  }
}

const MOST_IN_LINE = 3000

/** Whether a line is the headline again, once or more often. */
const same = (line: string, headline: string) => bare(line).replaceAll(bare(headline), '') === ''
const bare = (text: string) =>
  plainReading(text)
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '')

/** Reads the lines above the text. `digest`: what is left between the source and the text are its tags. */
export function headerOf(lines: readonly Line[], sources: readonly SourceEntry[], digest: boolean): Header {
  const header = emptyHeader()
  let sourced = false
  // A label on a line of its own belongs to the next line, where that is how the header is set.
  const alone = lines.filter(({ text }) => labelAlone(text) !== null).length > 1
  let pending: FieldName | null = null
  const take = (printed: Printed) => {
    if (header.headline && same(printed.text, header.headline.text)) return
    const region = regionOf(printed.text)
    if (header.headline && (digest || region) && !sourced && !header.region && region) {
      if (region !== 'wider') header.region = { code: region, start: printed.start, end: printed.end }
      return
    }
    if (digest && header.headline && (sourced || header.published)) header.tags.push(...tagsOf(printed))
    else header.rest.push(printed)
  }
  for (const line of lines) {
    if (line.text === '' || isNoise(line.text) || (!header.headline && isKicker(line.text))) continue
    const name = alone ? labelAlone(line.text) : null
    if (name) {
      pending = name
      continue
    }
    // No line above a text is longer, but for one that holds all that stands there.
    const text = line.text.slice(0, MOST_IN_LINE)
    const fields = fieldsOf(text, plainReading(text))
    for (const field of fields) {
      if (pending && field.name === null) field.name = pending
      let printed = { text: field.text, start: line.start + field.start, end: line.start + field.end }
      if (digest && fields.length > 1 && field === fields[0] && field.name === null)
        printed = withoutCountry(printed, header)
      if (field.name === null) {
        if (header.headline && same(printed.text, header.headline.text)) continue
        if (!header.headline && digest && !datedOrBy(printed.text, sources)) header.headline = printed
        else unlabelled(printed, header, sources, digest, take)
      } else if (field.name === 'updated') header.updated ??= timeOf(printed)
      else labelled(field.name, printed, header, sources)
      if (field.name === 'source' || field.name === 'published') sourced = true
    }
    if (pending !== 'tags') pending = null
  }
  header.published ??= header.updated
  if (digest && header.tags.length === 0 && header.rest.every(isTagLine)) {
    header.tags.push(...header.rest.flatMap(tagsOf))
    header.rest = []
  }
  return header
}

const isTagLine = ({ text }: Printed) => text.length <= 40 && !/[.!?。？！]$/.test(text)

const datedOrBy = (text: string, sources: readonly SourceEntry[]) =>
  (momentsIn(text).length > 0 && text.length < 50) ||
  bylineIn({ text, start: 0, end: 0 }) !== null ||
  isPublisherLine(text, sources)

function labelled(
  name: NonNullable<Field['name']>,
  printed: Printed,
  header: Header,
  sources: readonly SourceEntry[],
) {
  if (name === 'published' || name === 'source') {
    const time = timeOf(printed)
    if (time) {
      header.published ??= time
      leftOver(printed, time, header, sources, name === 'source')
    } else if (name === 'source' || isPublisherLine(printed.text, sources)) header.publisher ??= printed
  } else if (name === 'byline') header.byline ??= printed
  else if (name === 'headline') header.headline ??= printed
  else if (name === 'tags') header.tags.push(...tagsOf(printed))
  else if (name === 'region') {
    const code = countryNamed(printed.text)
    if (code) header.region ??= { code, start: printed.start, end: printed.end }
  }
}

/** What stands beside a time in its line: a publisher or, behind a glued zone, the first tag. */
function leftOver(
  printed: Printed,
  time: Span,
  header: Header,
  sources: readonly SourceEntry[],
  source: boolean,
) {
  const before = pieceOf(printed, printed.start, time.start)
  const after = pieceOf(printed, time.end, printed.end)
  for (const piece of [before, after]) {
    if (!piece) continue
    const byline = bylineIn(piece)
    if (byline) header.byline ??= byline
    else if (source || isPublisherLine(piece.text, sources) || piece === before) header.publisher ??= piece
    else header.tags.push(...gluedTags(piece, header))
  }
}
