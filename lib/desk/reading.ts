/** What the desk is told of a pasted text: the draft that intake gives, and what the database knows of it. Serialisable. */
import type { ArticleState } from '../../prisma/generated/enums.ts'
import type { NamedKind } from '../intake/lexicon.ts'
import type { IntakeDraft } from '../intake/shape.ts'
import type { ThingKind } from './kinds.ts'
import type { Choice } from './queries.ts'

/** An article we have that is, or may be, the pasted one. */
export type Twin = {
  id: number
  slug: string
  state: ArticleState
  headline: string
  language: 'en' | 'ja'
  source: Choice
  /** The date of publication where it was, as exact as known. */
  day: string | null
  text: string
  /** Why it is shown: the same address, or words alike. */
  because: 'address' | 'headline' | 'text'
  /** How alike the texts are, 0 to 1. */
  likeness: number
}

/** A tag of the text, and what it names; nothing where we have no such thing. */
export type TagReading = { text: string; kind: NamedKind | null; slug: string | null }

export type MetricChoice = Choice & { unit: string; kind: 'level' | 'growth' | 'rate' }

export type Reading = {
  draft: IntakeDraft
  /** The clean text that the draft's places count in, and where its parts stand. */
  text: string
  places: { part: string; start: number; end: number }[]
  /** The address of the original, typed beside the text or found in it. */
  address: string | null
  /** The names behind every slug of the draft. */
  names: Partial<Record<ThingKind, Record<string, Choice>>>
  metrics: MetricChoice[]
  tags: TagReading[]
  /** Whether the text says of its insights that a machine wrote them. */
  machineWritten: boolean
  /** By claim: the headline of another article whose figure is already the one drawn for the same thing. */
  drawn: Record<number, string>
  twins: Twin[]
}
