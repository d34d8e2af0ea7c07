/** The line of a digest that labels where its news is from. */
import type { Header } from './header.ts'
import type { Printed } from './printed.ts'
import { countryNamed, isWiderRegion } from './regions.ts'

/** The country a line names, "wider" for a region of several; null where it names neither. */
export const regionOf = (text: string) => countryNamed(text) ?? (isWiderRegion(text) ? 'wider' : null)

/** "…Trump: ReportJapan" before a label in the same line: a country that lost its line. */
export function withoutCountry(printed: Printed, header: Header): Printed {
  const glued =
    /(?<=[a-z\d"'”’)])((?:[A-Z][a-z.]+ ?){1,3})$/.exec(printed.text)?.[1] ??
    /(?<!\b(?:to|in|from|of|for|with|and|by|at|on|hit|the|vs\.?|between)) ([A-Z][a-z]+(?: [A-Z][a-z]+)?)$/.exec(
      printed.text,
    )?.[1] ??
    /(?<=\S)(日本|米国|中国|韓国)$/.exec(printed.text)?.[1]
  const code = glued ? countryNamed(glued) : null
  if (!glued || !code || printed.text === glued) return printed
  const end = printed.end - glued.length
  header.region ??= { code, start: end, end: printed.end }
  const text = printed.text.slice(0, -glued.length).trimEnd()
  return { text, start: printed.start, end: printed.start + text.length }
}
