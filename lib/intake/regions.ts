/** Countries by their names in both languages, as a line of a digest prints them. */

import { plainReading } from './reading.ts'

const names = new Map<string, string>([
  ['usa', 'US'],
  ['us', 'US'],
  ['u.s.', 'US'],
  ['united states of america', 'US'],
  ['america', 'US'],
  ['米国', 'US'],
  ['アメリカ', 'US'],
  ['uk', 'GB'],
  ['u.k.', 'GB'],
  ['britain', 'GB'],
  ['英国', 'GB'],
  ['korea', 'KR'],
  ['日本国', 'JP'],
])

/** Adds what the platform calls each country; a moment's work, so only once it is needed. */
function complete(): void {
  if (names.has('japan')) return
  for (const language of ['en', 'ja']) {
    const display = new Intl.DisplayNames([language], { type: 'region', fallback: 'none' })
    const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ'
    for (const first of letters) {
      for (const second of letters) {
        const name = display.of(first + second)
        // Unassigned and reserved codes have names too ("Outlying Oceania"): a country comes first.
        if (name && !/^(?:EU|EZ|UN|QO|XA|XB|ZZ)$/.test(first + second) && !names.has(name.toLowerCase()))
          names.set(name.toLowerCase(), first + second)
      }
    }
  }
}

/** The ISO 3166 code of a country by its name; null where the words are no country's name. */
export function countryNamed(text: string): string | null {
  if (text.length > 60) return null
  complete()
  return names.get(plainReading(text).trim().toLowerCase()) ?? null
}

/** Words for a region that is no one country. */
export const isWiderRegion = (text: string) =>
  /^(?:global|world(?:wide)?|international|asia(?:-pacific)?|europe|north america|americas|世界|アジア|欧州|北米|国際)$/i.test(
    text.trim(),
  )
