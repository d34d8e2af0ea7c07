/** People by their surnames: once they stand in full in the text, or with a title where we know only one of the name. */
import type { NamedThing } from './lexicon.ts'

export type Surname = { text: string; person: NamedThing; language: 'en' | 'ja' }

const particles = /^(?:de|van|von|la|el)$/i

/** The surname of an English name: its last word. */
export function englishSurname(name: string): string | null {
  const words = name
    .replace(/\(.*?\)/g, ' ')
    .split(/\s+/)
    .filter(Boolean)
  const last = words.at(-1)
  return words.length > 1 && last && last.length > 1 && !particles.test(last) ? last : null
}

/** What the surname of a Japanese name may be: after the last ・, or its first one to three characters. */
export function japaneseSurnames(name: string): string[] {
  if (/[・＝=]/.test(name)) return [name.split(/[・＝=]/).at(-1) ?? ''].filter((one) => one.length > 1)
  if (name.length < 3) return []
  const lengths = name.length === 3 ? [2, 1] : name.length > 4 ? [2, 3] : [2]
  return lengths.map((length) => name.slice(0, length))
}

/** A title before an English surname. */
export const titleBefore =
  /(?:^|[^A-Za-z])(?:Mr|Ms|Mrs|Dr|President|Prime Minister|Minister|Secretary|Chairman|Chairwoman|Chair|CEO|CFO|COO|Chief|Officer|Executive|Director|Representative|Ambassador|Senator|Governor|Negotiator|Envoy|minister|secretary|chairman|chief|negotiator|envoy|president|boss|head)\.?,?\s$/

/** A title after a Japanese surname, perhaps behind the name of an office (赤沢経済再生相, 三部前社長). */
export const titleAfter =
  /^(?:米|前|元|新|・)?(?:氏|社長|会長|副社長|副会長|代表|CEO|CFO|COO|最高|大統領|首相|総理|相(?!当|互|場|次|手)|外相|大臣|長官|執行役|専務|常務|本部長|取締役|さん|議員|大使|[一-鿿]{1,6}(?:相(?!当|互|場|次|手)|大臣|長官|代表))/

/** Words before a bare surname that are no given name. */
export const notGiven =
  /(?:^|[^A-Za-z'-])(?:The|A|An|And|But|Or|So|Yet|In|On|At|By|For|From|To|With|As|When|While|If|After|Before|Since|Both|That|Then|Also|Asked|Still|Like|Under|Says|Said|Because|Although|Though|What|Why|How|Will|Would|Did|Does|Has|Had|Is|Was|Meanwhile|However|Separately|Earlier|Later)\s$/
