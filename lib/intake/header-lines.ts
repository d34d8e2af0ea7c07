/** Lines above a text that carry no label: a byline, a time with the publisher beside it, a name, or something else. */
import { bylineIn } from './bylines.ts'
import { datelineAt } from './dateline.ts'
import type { Header } from './header.ts'
import type { Span } from './layout.ts'
import type { SourceEntry } from './lexicon.ts'
import { type Printed, partsOfLine, pieceOf, timeOf } from './printed.ts'
import { isPublisherLine, sourceNamed } from './publishers.ts'
import { countryNamed } from './regions.ts'
import { zoneAt } from './zones.ts'

const place = /^[A-Z][A-Za-z.'’ -]{1,30}(?:, ?[A-Z][A-Za-z.'’ -]{1,30}){0,2},?$/

/** Sorts a line, or its pieces, into the header; `take` is given what is left. */
export function unlabelled(
  printed: Printed,
  header: Header,
  sources: readonly SourceEntry[],
  digest: boolean,
  take: (printed: Printed) => void,
) {
  const company = /^(?:上場)?会社名[\s:：]+(?=\S)/.exec(printed.text)?.[0].length
  if (company) {
    // 上場会社名　トヨタ自動車株式会社　　上場取引所　東: the name alone.
    const name = printed.text.slice(company).replace(/\s{1,9}上場取引所.*$/s, '')
    header.publisher ??= { ...printed, text: name, start: printed.start + company }
    return
  }
  // The rest of such a head names no writer.
  if (
    /^(?:コード番号|上場取引所|代表者|問合せ先責任者|問い合わせ先責任者|URL)[\s　:：(（]/.test(printed.text)
  ) {
    take(printed)
    return
  }
  const time = timeOf(printed)
  const whole = time && time.end - time.start > printed.text.length - 4
  const lead = datelineAt(printed.text)
  if (lead?.byline && /^[【［]/.test(printed.text) && printed.text.length < 80) {
    header.dateline ??= { ...printed, text: lead.printed }
    header.byline ??= { ...printed, text: lead.byline }
    const after = printed.text.slice(lead.length)
    if (after.trim() !== '')
      single(
        { text: after, start: printed.start + lead.length, end: printed.end },
        header,
        sources,
        digest,
        take,
      )
    return
  }
  const pieces = whole ? [printed] : partsOfLine(printed)
  const known = (piece: Printed) =>
    bylineIn(piece) !== null ||
    timeOf(piece) !== null ||
    isPublisherLine(piece.text, sources) ||
    countryNamed(piece.text) !== null
  // "横浜日報　記者・中村さくら", "By Gus Pellegrino | Associated Press": each piece for itself.
  if (
    pieces.length > 1 &&
    printed.text.length < 110 &&
    pieces.some(known) &&
    pieces.every((piece) => known(piece) || piece.text.length <= 16)
  ) {
    for (const piece of pieces) {
      if (!header.publisher && isPublisherLine(piece.text, sources)) header.publisher = piece
      else if (known(piece)) single(piece, header, sources, digest, take)
      else if (!header.publisher) header.publisher = piece
      else if (personName.test(piece.text)) header.byline ??= piece
      else single(piece, header, sources, digest, take)
    }
  } else single(printed, header, sources, digest, take)
}

/** A Japanese name on its own, behind the publisher's. */
const personName = /^[一-鿿ぁ-んァ-ヺー]{2,5}(?:[ \u3000][一-鿿ぁ-んァ-ヺー]{1,5})?$/

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
    const [name = '', ...offices] = byline.text.split(/,\s/)
    const office = offices.length === 1 ? (offices[0] ?? '') : ''
    const publishes = isPublisherLine(office, sources) && !/writer|editor|report|correspondent/i.test(office)
    if (sourceNamed(byline.text, sources) !== null) header.publisher ??= byline
    else header.byline ??= publishes ? { ...byline, text: name } : byline
    if (publishes) header.publisher ??= { ...byline, text: office }
    const after = printed.text.slice(byline.end - printed.start).replace(/^[\s,|｜•]+|\s?[|｜•].*$/g, '')
    if (after !== '' && isPublisherLine(after, sources)) header.publisher ??= { ...printed, text: after }
    return
  }
  const time = timeOf(printed)
  if (time && isTimeLine(printed, time, sources)) {
    if (!digest && isPlaceAndDay(printed, time, sources)) {
      header.dateline ??= printed
      header.published ??= time
      return
    }
    const around =
      printed.text.slice(0, time.start - printed.start) + printed.text.slice(time.end - printed.start)
    if (
      /(?:updated|modified)(?: on| at)?\W*$|^\W*(?:更新|最終更新)|更新\W*$/i.test(around.trim()) &&
      !/公開|配信|published/i.test(around)
    )
      header.updated ??= time
    else header.published ??= time
    for (const piece of [
      pieceOf(printed, printed.start, time.start),
      pieceOf(printed, time.end, printed.end),
    ]) {
      // "(2025年10月31日 10:20 更新)": another time, no name.
      if (!piece || timeOf(piece) !== null) continue
      for (const part of partsOfLine(piece)) {
        const by = bylineIn(part)
        if (by) header.byline ??= by
        else if (header.publisher && personName.test(part.text)) header.byline ??= part
        else if (
          !/^(?:(?:last )?updated?|published|modified|\d+ (?:min|hour|day)s?|更新|公開|配信|\d+ min)/i.test(
            part.text,
          ) &&
          zoneAt(part.text) === null
        )
          header.publisher ??= part
      }
    }
    return
  }
  // "10/31(金) 22:45配信": a time whose year is left out tells nothing exact.
  if (
    /^\d{1,2}[/月]\d{1,2}日?\s?(?:[(（].{1,3}[)）])?\s?(?:\d{1,2}[:時]\d{0,2}分?)?\s?(?:配信|更新|公開|付)?$/.test(
      printed.text,
    )
  )
    return
  if (!header.publisher && !digest && isPublisherLine(printed.text, sources)) header.publisher = printed
  else take(printed)
}

/** A line that is a time, with a name or little beside it; a headline may state a day as well. */
function isTimeLine(printed: Printed, time: Span, sources: readonly SourceEntry[]): boolean {
  const before = printed.text.slice(0, time.start - printed.start)
  if (printed.text.length - (time.end - time.start) > 48 || /[。.!?？]$/.test(before)) return false
  const name = before.replace(/[\s|,、:：・(（–—-]+$/, '')
  if (name === '' || isPublisherLine(name, sources) || bylineIn({ ...printed, text: name })) return true
  return /[ぁ-んァ-ヺ一-鿿]/.test(name)
    ? name.length <= 16 && !/[をがは、「]/.test(name)
    : name.split(/\s+/).length <= 4
}

/** "YOKOHAMA, December 25, 2025" on a line of its own. */
function isPlaceAndDay(printed: Printed, time: Span, sources: readonly SourceEntry[]): boolean {
  const before = printed.text.slice(0, time.start - printed.start)
  const where = before.replace(/,\s*$/, '')
  return (
    before !== where &&
    !isPublisherLine(where, sources) &&
    !/day$|^(?:mon|tue|wed|thu|fri|sat|sun)/i.test(where) &&
    place.test(where) &&
    sourceNamed(where, sources) === null
  )
}
