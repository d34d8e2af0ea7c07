import type { ReadPeriod } from '../types.ts'
import type { Activity, Place } from './metric-words.ts'
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
  speaker: string | null
  /** Unnamed sources were named in this paragraph. */
  rumoured: boolean
  /** The publisher calls the figures preliminary in the headline. */
  preliminary: boolean
  paragraph: number
}

export const emptyMemory = (preliminary: boolean): Memory => ({
  company: null,
  subject: null,
  period: null,
  activity: null,
  place: null,
  speaker: null,
  rumoured: false,
  preliminary,
  paragraph: -1,
})
