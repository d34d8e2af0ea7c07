/** The lines above an article: headline, publisher, time, byline, region, tags, in whatever order they stand. */
import { bylineIn } from './bylines.ts'
import { momentsIn } from './dates.ts'
import { type Field, fieldsOf } from './labels.ts'
import type { Line, Span } from './layout.ts'
import type { SourceEntry } from './lexicon.ts'
import { isPublisherLine, sourceNamed } from './publishers.ts'
import { plainReading } from './reading.ts'
import { regionOf, withoutCountry } from './region-lines.ts'
import { countryNamed } from './regions.ts'
import { gluedTags, tagsOf } from './tags.ts'

/** A part of the header as printed, with its place. */
export type Printed = Span & { text: string }
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

const same = (a: string, b: string) => bare(a) === bare(b)
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
    if (line.text === '' || kicker.test(plainReading(line.text))) continue
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
  return header
}

const datedOrBy = (text: string, sources: readonly SourceEntry[]) =>
  (momentsIn(text).length > 0 && text.length < 50) ||
  bylineIn({ text, start: 0, end: 0 }) !== null ||
  isPublisherLine(text, sources)

function timeOf({ text, start }: Printed): Header['published'] {
  const [moment] = momentsIn(text.slice(0, 200))
  return moment
    ? { at: moment.at, zone: moment.zone, start: start + moment.start, end: start + moment.end }
    : null
}

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

const padding = /^[\s|｜,;·・/／–—―\-:：、（(［[]+|[\s|｜,;·・/／–—―\-:：、（(［[]+$/g
/** Words of a time that stand for no name, at either end of what is left of its line. */
const extra =
  /^(?:(?:掲載|配信|公開|発表|更新|付|現在|published|posted|updated|at)(?=$|[\s)）\]］])[)）\]］]?)|[)）\]］]$|(?:^|\s)(?:last )?(?:published|posted|updated|released)(?: on| at)?$/gi

/** The words of a line between two places, without separators; null where nothing is left. */
function pieceOf(printed: Printed, from: number, to: number): Printed | null {
  const words = printed.text.slice(Math.max(0, from - printed.start), Math.max(0, to - printed.start))
  const body = words.replace(padding, '').replace(extra, '').replace(padding, '')
  if (
    body === '' ||
    /^(?:[)）\]］]|(?:mon|tues|wednes|thurs|fri|satur|sun)day|[月火水木金土日]曜日?)$/i.test(body)
  )
    return null
  const start = from + words.indexOf(body)
  return { text: body, start, end: start + body.length }
}

const place = /^[A-Z][A-Za-z.'’ -]{1,30}(?:, ?[A-Z][A-Za-z.'’ -]{1,30}){0,2},?$/

function unlabelled(
  printed: Printed,
  header: Header,
  sources: readonly SourceEntry[],
  digest: boolean,
  take: (printed: Printed) => void,
) {
  const time = timeOf(printed)
  const whole = time && time.end - time.start > printed.text.length - 4
  const pieces = whole ? [printed] : partsOfLine(printed)
  const known = (piece: Printed) =>
    bylineIn(piece) !== null || timeOf(piece) !== null || isPublisherLine(piece.text, sources)
  // "横浜日報　記者・中村さくら", "By Gus Pellegrino | Associated Press": each piece for itself.
  if (
    pieces.length > 1 &&
    printed.text.length < 110 &&
    pieces.some(known) &&
    pieces.every((piece) => known(piece) || piece.text.length <= 16)
  ) {
    for (const piece of pieces) {
      if (known(piece) || header.publisher) single(piece, header, sources, digest, take)
      else header.publisher = piece
    }
  } else single(printed, header, sources, digest, take)
}

/** A line, or a piece of one, that is one thing. */
function single(
  printed: Printed,
  header: Header,
  sources: readonly SourceEntry[],
  digest: boolean,
  take: (printed: Printed) => void,
) {
  const byline = bylineIn(printed)
  if (byline) {
    header.byline ??= byline
    const after = printed.text.slice(byline.end - printed.start).replace(/^[\s,|｜]+/, '')
    if (after !== '' && isPublisherLine(after, sources)) header.publisher ??= { ...printed, text: after }
    return
  }
  const time = timeOf(printed)
  if (time && isTimeLine(printed, time)) {
    if (!digest && isPlaceAndDay(printed, time, sources)) {
      header.dateline ??= printed
      header.published ??= time
      return
    }
    header.published ??= time
    for (const piece of [
      pieceOf(printed, printed.start, time.start),
      pieceOf(printed, time.end, printed.end),
    ]) {
      if (!piece) continue
      for (const part of partsOfLine(piece)) {
        const by = bylineIn(part)
        if (by) header.byline ??= by
        else if (!/^(?:updated?|published|更新|公開|配信)/i.test(part.text)) header.publisher ??= part
      }
    }
    return
  }
  if (!header.publisher && !digest && isPublisherLine(printed.text, sources)) header.publisher = printed
  else take(printed)
}

/** A line that is a time, with not much beside it and no sentence before it. */
function isTimeLine(printed: Printed, time: Span): boolean {
  const before = printed.text.slice(0, time.start - printed.start)
  return printed.text.length - (time.end - time.start) <= 48 && !/[。.!?？]$/.test(before)
}

/** "YOKOHAMA, December 25, 2025" on a line of its own. */
function isPlaceAndDay(printed: Printed, time: Span, sources: readonly SourceEntry[]): boolean {
  const before = printed.text.slice(0, time.start - printed.start)
  const where = before.replace(/,\s*$/, '')
  return before !== where && !/day$/i.test(where) && place.test(where) && sourceNamed(where, sources) === null
}

/** A short line cut at wide gaps and bars. */
function partsOfLine(printed: Printed): Printed[] {
  const found: Printed[] = []
  for (const match of printed.text.matchAll(/[^|｜\u3000\t]+/g)) {
    const body = match[0].trim()
    if (body === '') continue
    const start = printed.start + match.index + match[0].indexOf(body)
    found.push({ text: body, start, end: start + body.length })
  }
  return found
}
