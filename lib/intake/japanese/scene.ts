import type { ClaimText, Mention, Sentence } from '../types.ts'
import { withBurdens } from './burden.ts'
import type { Day } from './calendar.ts'
import { brackets, type Span } from './clauses.ts'
import type { Memory } from './memory.ts'
import type { Activity, Place } from './metric-words.ts'
import { type Cue, readActivities, readPlaces } from './metrics.ts'
import { type FoundPeriod, readPeriods } from './periods.ts'
import { compactForm, placeIn } from './plain.ts'
import { type FoundSpeaker, readSpeakers } from './speakers.ts'
import { type FoundSubject, readSubjects } from './subjects.ts'

/** A sentence with all that it names, by place in its compact text. */
export type Scene = {
  text: string
  /** The place in the sentence as given. */
  original: (at: number) => number
  brackets: Span[]
  mentions: Mention[]
  subjects: FoundSubject[]
  speakers: FoundSpeaker[]
  activities: Cue<Activity>[]
  places: Cue<Place>[]
  periods: FoundPeriod[]
}

/** The mentions from `start` to before `end`; they are in order of place. */
function mentionsBetween(mentions: readonly Mention[], start: number, end: number): Mention[] {
  let [low, high] = [0, mentions.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((mentions[middle]?.start ?? 0) < start) low = middle + 1
    else high = middle
  }
  const found: Mention[] = []
  for (let n = low; n < mentions.length; n += 1) {
    const mention = mentions[n]
    if (!mention || mention.start >= end) break
    if (mention.end <= end) found.push(mention)
  }
  return found
}

export function sceneOf(input: ClaimText, sentence: Sentence, now: Day | null, memory: Memory): Scene {
  const compact = compactForm(sentence.reading, sentence.part === 'headline')
  const text = compact.text
  const mentions = mentionsBetween(input.mentions, sentence.start, sentence.start + sentence.text.length).map(
    (mention) => ({
      ...mention,
      start: placeIn(compact, mention.start - sentence.start),
      end: placeIn(compact, mention.end - sentence.start),
    }),
  )
  return {
    text,
    original: (at) => compact.at[at] ?? sentence.text.length,
    brackets: brackets(text),
    mentions,
    subjects: readSubjects(text, mentions, memory.company),
    speakers: readSpeakers(text, mentions, memory.speaker, memory.people),
    activities: withBurdens(text, readActivities(text), memory.burden),
    places: readPlaces(text),
    periods: readPeriods(text, now, memory.period),
  }
}
