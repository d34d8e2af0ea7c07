/** Readings of texts against the fact base, without a database: what the desk would be handed. */
import { readFileSync } from 'node:fs'
import type { ThingKind } from '../../lib/desk/kinds.ts'
import type { Reading } from '../../lib/desk/reading.ts'
import { readText } from '../../lib/intake/draft.ts'
import type { NamedKind } from '../../lib/intake/lexicon.ts'
import { seedLexicon } from '../../lib/launch/seed-lexicon.ts'

const lexicon = seedLexicon()
const kindOf: Record<NamedKind, ThingKind> = {
  company: 'companies',
  person: 'people',
  agency: 'agencies',
  policy: 'policies',
  topic: 'topics',
}

export function readingOf(raw: string): Reading {
  const names: Reading['names'] = {}
  for (const { kind, slug, names: own } of lexicon.things) {
    const choice = { slug, name: own[0]?.text ?? slug, nameJa: null }
    names[kindOf[kind]] = { ...names[kindOf[kind]], [slug]: choice }
  }
  const { draft, text, places } = readText(raw, lexicon)
  const found = { tags: [], machineWritten: false, drawn: {}, twins: [], address: null }
  return { draft, text, places, names, metrics: lexicon.metrics, ...found }
}

export const corpusText = (path: string) => readFileSync(`tests/corpus/intake/${path}`, 'utf8')
