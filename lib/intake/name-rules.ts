/** When a stretch of text that reads like a name is that name: boundaries, capitals, neighbours. */
import type { NamedKind } from './lexicon.ts'
import { plainReading } from './reading.ts'

/** A name ready for the tree: `folded` is what the tree holds, `capitals` where capitals must stand. */
export type NameForm = {
  folded: string
  language: 'en' | 'ja'
  capitals: readonly number[]
  exact: string | null
  plural: boolean
}

/** Plain, in small letters, one kind of dash, breaks as spaces; the same length as the text. */
export function folded(text: string, plain = plainReading(text)): string {
  return plain
    .replace(/[A-Z]/g, (one) => one.toLowerCase())
    .replace(/[–—―]/g, '-')
    .replace(/[\n\t]/g, ' ')
}

const japaneseLetter = /[ぁ-ヺ一-鿿㐀-䶿]/

/** The forms in which a name of the lexicon is looked for. */
export function formsOf(name: string, language: 'en' | 'ja', kind: NamedKind): NameForm[] {
  const plain = plainReading(name).trim()
  const spoken = new Set([plain])
  if (/\bUS\b/.test(plain)) {
    spoken.add(plain.replace(/\bUS\b/g, 'U.S.'))
    if (kind === 'topic' || kind === 'policy') spoken.add(plain.replace(/\bUS\b/g, 'U.S'))
  }
  if (/^US\b|^米/.test(plain) && kind === 'agency') {
    if (language === 'ja' || japaneseLetter.test(plain)) spoken.add(plain.replace(/^米/, '米国'))
    else {
      spoken.add(plain.replace(/^US /, 'United States '))
      // "Department of Commerce" needs no country; "Customs" alone is another thing.
      if (plain.split(' ').length > 3) spoken.add(plain.replace(/^US /, ''))
    }
  }
  if (/・/.test(plain))
    spoken.add(plain.replaceAll('・', '')).add(plain.replaceAll('・', '＝')).add(plain.replaceAll('・', ' '))
  if (/, (?:Inc|Ltd)\.?$|株式会社/.test(plain))
    spoken.add(plain.replace(/, (?:Inc|Ltd)\.?$|株式会社/g, '').trim())
  const loose = kind === 'topic' || kind === 'policy'
  return [...spoken].filter(Boolean).map((form) => ({
    folded: folded(form),
    language: japaneseLetter.test(form) ? 'ja' : 'en',
    capitals: loose ? [] : capitalsIn(form),
    exact: /^[A-Z0-9&.-]{2,6}$/.test(form) ? form : null,
    plural: /[a-z]$/.test(form) && (loose || /[a-z]$/.test(form)) && loose,
  }))
}

/** The places of the capitals that begin words. */
function capitalsIn(name: string): number[] {
  return [...name.matchAll(/(?<![A-Za-z])[A-Z]/g)].map(({ index }) => index)
}

const wordLetter = /[A-Za-z0-9À-ɏ]/
const katakana = /[ァ-ヺー]/

/** Whether `form` stands at `start` of `plain` (the plain reading, capitals as printed). */
export function stands(plain: string, start: number, end: number, form: NameForm): boolean {
  const before = plain[start - 1] ?? ''
  const after = plain[end] ?? ''
  if (form.language === 'en') {
    if (wordLetter.test(before) || (before === '.' && /[A-Za-z]/.test(plain[start - 2] ?? ''))) return false
    // "Source: JAMA USAPublished: …": the label is glued, the name whole.
    const glued = /^(?:Published|Source|Updated|Date)\b/.test(plain.slice(end, end + 10))
    if (
      wordLetter.test(after) &&
      !glued &&
      !(form.plural && after === 's' && !wordLetter.test(plain[end + 1] ?? ''))
    )
      return false
    if (
      before === '-' &&
      /[a-z]/.test(plain[start - 2] ?? '') &&
      form.exact === null &&
      /^[a-z]/.test(plain.slice(start))
    )
      return false
    if (form.exact !== null) return plain.slice(start, end) === form.exact
    return form.capitals.every((at) => /[A-Z0-9]/.test(plain[start + at] ?? ''))
  }
  const words = plain.slice(start, end)
  if (/^[ァ-ヺ]/.test(words) && katakana.test(before)) return false
  if (/[ァ-ヺー]$/.test(words) && after === 'ー') return false
  if (words === '日産') return !/[0-9一1]/.test(before) && !/[0-9約数]/.test(after)
  if (words === '首相') return !/[英仏独伊韓加豪印中露]/.test(before) && !/[相領]/.test(before)
  if (words === '国会') return !/[米英韓中]/.test(before)
  if (words === '財務省') return !/米国$|米$/.test(plain.slice(Math.max(0, start - 2), start))
  if (words === '日野') return !/[市町村区台]/.test(after) && !/[春長]/.test(before)
  return true
}
