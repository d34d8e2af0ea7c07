import type { Flow, PartName, ReadClaim, ReadPeriod, Sentence } from '../types.ts'
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
  /** That period is not over; `past` is the last that was. */
  ahead: boolean
  past: ReadPeriod | null
  /** Which way the last goods or money ran. */
  flow: Flow | null
  /** The last sentence laid what it said to unnamed sources. */
  rumoured: boolean
  /** The last sentence was what somebody else foretells. */
  foretold: boolean
  /** The period was said of figures that may go on, or only set the scene. */
  goesOn: boolean
  activity: Activity | null
  placeOf: Map<Activity, Place>
  /** The last activity that was counted in each kind of unit. */
  counted: Map<string, Activity>
  part: PartName | null
  /** The company of the headline, which each part begins with again. */
  main: Subject | null
  place: Place | null
  /** Who spoke last, and all who were named, with the words around their names. */
  speaker: string | null
  people: FoundSpeaker[]
  /** The metric of the tariff that was spoken of last. */
  tariff: string | null
  /** The text speaks of tariffs. */
  tariffs: boolean
  /** The text speaks of what tariffs cost. */
  burden: boolean
  /** The text speaks of cars built in the US for Japan. */
  reverse: boolean
  /** The last sentence was about shares. */
  shares: boolean
  /** The publisher calls the figures preliminary in the headline. */
  preliminary: boolean
  /** The period that the text's figures begin with. */
  firstPeriod: string | null
  /** Whom an interview is with, from its first question on. */
  interviewee: string | null
  paragraph: number
  /** The first claim of each value, for when it is said again. */
  claims: Map<string, ReadClaim>
}

const BURDEN = /関税[^。]{0,30}(?:負担|影響|コスト|費用|打撃|減益|押し下げ|下押し)/
const REVERSE = /逆輸入|(?:米国|米)(?:製|産|生産)(?:の)?(?:乗用車|車|自動車)/

export const emptyMemory = (headline: string, main: Subject | null): Memory => ({
  company: null,
  subject: null,
  period: null,
  ahead: false,
  past: null,
  flow: null,
  rumoured: false,
  foretold: false,
  goesOn: true,
  placeOf: new Map(),
  counted: new Map(),
  part: null,
  main,
  activity: null,
  place: null,
  speaker: null,
  people: [],
  tariff: null,
  tariffs: /関税/.test(headline),
  burden: BURDEN.test(headline),
  reverse: REVERSE.test(headline),
  shares: false,
  firstPeriod: null,
  preliminary: /速報/.test(headline),
  interviewee: null,
  paragraph: -1,
  claims: new Map(),
})

/** Notes what a sentence is about, before its numbers are read. */
export function noteThemes(memory: Memory, text: string, { paragraph, part }: Sentence): void {
  if (paragraph !== memory.paragraph) {
    memory.paragraph = paragraph
    memory.shares = false
    memory.rumoured = false
    memory.foretold = false
  }
  if (part !== memory.part) {
    if (memory.part && memory.part !== 'headline' && part !== 'point' && part !== 'lead' && memory.main) {
      memory.company = memory.main
      memory.subject = memory.main
    }
    memory.part = part
  }
  if (/^--/.test(text)) memory.interviewee ??= memory.speaker ?? memory.people.at(-1)?.speaker ?? null
  if (text.includes('関税')) memory.tariffs = true
  if (text.includes('相互関税')) memory.tariff = 'us-general-tariff-japan'
  else if (/自動車(?:への)?(?:追加)?関税|車関税|232条/.test(text)) memory.tariff = 'us-tariff-japanese-cars'
  if (/(?:統計|実績|数値|集計|データ)[^。]{0,10}速報/.test(text)) memory.preliminary = true
  if (BURDEN.test(text)) memory.burden = true
  if (REVERSE.test(text)) memory.reverse = true
}
