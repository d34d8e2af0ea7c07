/** Where the sentences of a suggested claim stand in the form as it now is; pure. */
import { codePoints, findQuote } from '@/lib/claims/passages.ts'
import { type Passage, passagesOf, pathOf } from '../article/mark.ts'
import type { Json, JsonObject } from '../fields/spec.ts'
import { getAt, textAt } from '../fields/values.ts'
import type { Place } from './suggestion.ts'

/**
 * The starts, in code points, of a printed number in a sentence; not as a part of a longer one: "5%" is not in "15%".
 */
export function markStarts(quote: string, mark: string): number[] {
  const starts: number[] = []
  if (mark === '') return starts
  for (let at = quote.indexOf(mark); at >= 0; at = quote.indexOf(mark, at + 1)) {
    const before = quote.slice(Math.max(0, at - 2), at)
    const after = quote.slice(at + mark.length, at + mark.length + 2)
    const begins = /^[\d０-９]/.test(mark) && /([\d０-９]|[\d０-９][.,．，])$/.test(before)
    const goesOn = /[\d０-９]$/.test(mark) && /^([\d０-９]|[.,．，][\d０-９])/.test(after)
    if (!begins && !goesOn) starts.push(codePoints(quote.slice(0, at)))
  }
  return starts
}

/** @returns the exact passages of those sentences that stand in the form's text */
export function placePassages(values: Json, places: readonly Place[]): Passage[] {
  const taken = new Set<string>()
  return places.flatMap(({ field, quote, mark, nth }) => {
    const start = findQuote(textAt(values, pathOf(values, field)), quote)
    if (start === null || taken.has(`${field} ${start}`)) return []
    taken.add(`${field} ${start}`)
    const starts = markStarts(quote, mark)
    const at = starts[nth] ?? starts[0]
    const markStart = at === undefined ? null : start + at
    const markEnd = markStart === null ? null : markStart + codePoints(mark)
    return [{ field, quote, start, end: start + codePoints(quote), markStart, markEnd }]
  })
}

const markOf = ({ quote, start, markStart, markEnd }: Passage): string =>
  markStart === null || markEnd === null ? '' : [...quote].slice(markStart - start, markEnd - start).join('')

/**
 * The claim in the form that a suggestion was made into: by its sentence and number, or, where the sentence was
 * reworded, by its number in the same field.
 * @param read the sentences of all suggestions: a claim in one of those is another's
 * @returns its index, -1 where there is none
 */
export function claimIndex(values: JsonObject, places: readonly Place[], read: ReadonlySet<string>): number {
  const held = getAt(values, 'claims')
  const claims = Array.isArray(held) ? held : []
  const isExact = (passage: Passage) =>
    places.some((place) => {
      if (place.field !== passage.field || place.quote !== passage.quote) return false
      const starts = markStarts(place.quote, place.mark)
      const at = starts[place.nth] ?? starts[0] ?? null
      return passage.markStart === null ? at === null : passage.markStart - passage.start === at
    })
  const exact = claims.findIndex((claim) => passagesOf(claim).some(isExact))
  if (exact >= 0) return exact
  const isReworded = (passage: Passage) =>
    !read.has(passage.quote) &&
    places.some(({ field, mark }) => field === passage.field && mark === markOf(passage))
  return claims.findIndex((claim) => passagesOf(claim).some(isReworded))
}
