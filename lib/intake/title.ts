/** Which of the lines above a text is its headline, and which names who publishes it. */
import type { Header } from './header.ts'
import type { SourceEntry } from './lexicon.ts'
import type { Printed } from './printed.ts'
import { isPublisherLine, sourceNamed } from './publishers.ts'
import { countryNamed } from './regions.ts'

/** The headline is the first line left; a short name above a longer line is who publishes. */
export function title(header: Header, sources: readonly SourceEntry[]) {
  const lines = joinedTitle(header.rest)
  const region = lines.length > 1 ? lines.findIndex((line) => countryNamed(line.text) !== null) : -1
  for (const line of region < 0 ? [] : lines.splice(region, 1))
    header.region ??= { code: countryNamed(line.text) ?? '', start: line.start, end: line.end }
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
  const named = header.byline ? -1 : lines.findIndex((line) => givenAndFamilyName.test(line.text))
  for (const line of named < 0 ? [] : lines.splice(named, 1)) header.byline = line
  header.rest = lines
}

/** "［日本経済情報］…", "… | Reuters": who publishes, in the line of the headline. */
function namedBefore(header: Header, headline: Printed, sources: readonly SourceEntry[]) {
  const lead = /^[［[【(（〔]([^］\]】)）〕]{2,20})[］\]】)）〕]\s*(?=\S)/.exec(headline.text)
  const tail = /\s(?:[|｜]|[-–—])\s([^|｜–—]{2,30})$|[（(〔]([^（）()]{2,14})[）)〕]$/.exec(headline.text)
  const name = lead?.[1] ?? tail?.[1] ?? tail?.[2]
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

/** A name alone on its line, below the headline. */
const givenAndFamilyName = /^[A-Z][a-z]+(?: [A-Z]\.)? [A-Z][a-z'’-]+$/

/** A headline that was broken in two: the second line begins in small letters. */
function joinedTitle(rest: readonly Printed[]): Printed[] {
  const [first, second, ...more] = rest
  if (!first || !second || second.start > first.end + 2 || !/^[a-z]/.test(second.text)) return [...rest]
  return [{ text: `${first.text} ${second.text}`, start: first.start, end: second.end }, ...more]
}
