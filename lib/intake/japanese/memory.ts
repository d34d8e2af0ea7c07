import type { ReadPeriod } from '../types.ts'
import type { Activity, Place } from './metric-words.ts'
import type { FoundSpeaker } from './speakers.ts'
import type { Subject } from './subjects.ts'

/** What carries on from one sentence to the next. */
export type Memory = {
  /** The company that 同社 means: the last that a sentence was about. */
  company: Subject | null
  /** What the last sentence's numbers were of. */
  subject: Subject | null
  period: ReadPeriod | null
  activity: Activity | null
  place: Place | null
  /** Who spoke last, and all who were named, with the words around their names. */
  speaker: string | null
  people: FoundSpeaker[]
  /** The text speaks of what tariffs cost. */
  burden: boolean
  /** The text speaks of cars built in the US for Japan. */
  reverse: boolean
  /** The last sentence was about shares. */
  shares: boolean
  /** The publisher calls the figures preliminary in the headline. */
  preliminary: boolean
  paragraph: number
}

const BURDEN = /関税[^。]{0,30}(?:負担|影響|コスト|費用|打撃|減益|押し下げ|下押し)/
const REVERSE = /逆輸入|(?:米国|米)(?:製|産|生産)(?:の)?(?:乗用車|車|自動車)/

export const emptyMemory = (headline: string): Memory => ({
  company: null,
  subject: null,
  period: null,
  activity: null,
  place: null,
  speaker: null,
  people: [],
  burden: BURDEN.test(headline),
  reverse: REVERSE.test(headline),
  shares: false,
  preliminary: /速報/.test(headline),
  paragraph: -1,
})

/** Notes what a sentence is about, before its numbers are read. */
export function noteThemes(memory: Memory, text: string, paragraph: number): void {
  if (paragraph !== memory.paragraph) {
    memory.paragraph = paragraph
    memory.shares = false
  }
  if (BURDEN.test(text)) memory.burden = true
  if (REVERSE.test(text)) memory.reverse = true
}
