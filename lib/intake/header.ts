/** The lines above an article: headline, publisher, time, byline, region, tags, in whatever order they stand. */
import { bylineIn } from './bylines.ts'
import { momentsIn } from './dates.ts'
import { unlabelled } from './header-lines.ts'
import { type Field, fieldsOf } from './labels.ts'
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
  region: (Span & { code: string }) | null
  tags: Printed[]
  /** Lines that are none of these, in order. */
  rest: Printed[]
}

const kicker =
  /^(?:[[(【〈《■●*#]?\s?)(?:for immediate release|(?:news|press|media) release|press (?:statement|info(?:rmation)?)|news from .{0,30}|breaking(?: news)?|exclusive|embargoed.{0,60}|corrected|notice(?: to .{0,40})?|media (?:advisory|alert|contact.{0,40})|investor relations|(?:corporate|ir|company|business|market|auto|world|international|economic|industry) (?:news|report|update)|business|markets|world|economy|politics|autos|analysis|経済|国際|ビジネス|自動車|社会|政治|決算短信|IRニュース|トピックス|update \d{0,2}|ニュースリリース|プレスリリース|報道発表(?:資料)?|報道資料|広報資料|お知らせ|速報|(?:関係|報道機関)?各位|news|press)(?:\s?[\])】〉》])?\.?$/i
export function emptyHeader(): Header {
  return {
    headline: null,
    publisher: null,
    byline: null,
    dateline: null,
    published: null,
    region: null,
    tags: [],
    rest: [],
  }
}

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
  let updated: Header['published'] = null
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
    if (line.text === '' || (!header.headline && kicker.test(plainReading(line.text)))) continue
    const fields = fieldsOf(line.text, plainReading(line.text))
    for (const field of fields) {
      let printed = { text: field.text, start: line.start + field.start, end: line.start + field.end }
      if (digest && fields.length > 1 && field === fields[0] && field.name === null)
        printed = withoutCountry(printed, header)
      if (field.name === null) {
        if (!header.headline && digest && !datedOrBy(printed.text, sources)) header.headline = printed
        else unlabelled(printed, header, sources, digest, take)
      } else if (field.name === 'updated') updated ??= timeOf(printed)
      else labelled(field.name, printed, header, sources)
      if (field.name === 'source' || field.name === 'published') sourced = true
    }
  }
  header.published ??= updated
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
