/** Reads a pasted text, and looks up what the database knows of it. Nothing is written. */
import type { Db } from '../db.ts'
import { readText } from '../intake/draft.ts'
import type { Lexicon, NamedKind } from '../intake/lexicon.ts'
import type { IntakeDraft } from '../intake/shape.ts'
import { addressIn, plainAddress } from './address.ts'
import { drawnElsewhere } from './drawn.ts'
import type { ThingKind } from './kinds.ts'
import { readLexicon } from './lexicon.ts'
import { listChoices } from './queries.ts'
import type { Reading, TagReading } from './reading.ts'
import { subjectOf } from './subject.ts'
import { findTwins } from './twins.ts'

export type PastedText = { text: string; kind: 'text' | 'html' | 'markdown'; address: string | null }

const kindOf: Record<NamedKind, ThingKind> = {
  company: 'companies',
  person: 'people',
  agency: 'agencies',
  policy: 'policies',
  topic: 'topics',
}
const folded = (text: string) =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll(/[\s‐-―-]+/g, '')

/** Whose tags name what: a name of ours, in either language, whatever its case and spaces. */
function readTags(tags: readonly string[], { things }: Lexicon): TagReading[] {
  const byName = new Map(
    // The first of several wins: companies, then the rest in their order.
    [...things].reverse().flatMap((thing) => thing.names.map(({ text }) => [folded(text), thing] as const)),
  )
  return tags.map((text) => {
    const thing = byName.get(folded(text))
    return { text, kind: thing?.kind ?? null, slug: thing?.slug ?? null }
  })
}

/** Every slug that the draft names, by the kind of thing it is. */
function slugsOf(draft: IntakeDraft, tags: readonly TagReading[], { things }: Lexicon) {
  const slugs: Partial<Record<ThingKind, Set<string>>> = {}
  const add = (kind: ThingKind, slug: string | null) => {
    if (slug !== null) slugs[kind] = (slugs[kind] ?? new Set()).add(slug)
  }
  for (const [kind, found] of Object.entries(draft.entities))
    for (const slug of found) add(kind as ThingKind, slug)
  for (const { kind, slug } of tags) if (kind) add(kindOf[kind], slug)
  const candidates = new Set(draft.ambiguous.flatMap((one) => one.candidates))
  for (const { kind, slug } of things) if (candidates.has(slug)) add(kindOf[kind], slug)
  for (const { metric, subject, speaker } of draft.claims) {
    add('metrics', metric)
    add('companies', subject)
    add('policies', subject)
    add('people', speaker)
  }
  add('sources', draft.parts.source)
  return slugs
}

const byMachine =
  /\bAI\b[^\n]{0,30}\b(?:insights?|analys[ei]s|answers?)\b|(?:AI|ＡＩ|人工知能)[^\n]{0,12}(?:分析|考察|洞察|インサイト)/i

export async function readPasted(db: Db, pasted: PastedText): Promise<Reading> {
  // What Postgres and the form cannot hold is no part of a text.
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters taken out
  const raw = pasted.text.toWellFormed().replaceAll(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/g, ' ')
  const lexicon = await readLexicon(db)
  const { draft, text, places } = readText(raw, lexicon, { kind: pasted.kind })
  const address = (pasted.address && plainAddress(pasted.address)) ?? addressIn(raw)
  const nothing = { names: {}, metrics: [], tags: [], machineWritten: false, drawn: {}, twins: [] }
  if (!draft.recognised) return { draft, text: '', places: [], address, ...nothing }
  const { parts, entities } = draft
  const tags = readTags(parts.tags, lexicon)
  const slugs = Object.entries(slugsOf(draft, tags, lexicon)) as [ThingKind, Set<string>][]
  const [named, twins] = await Promise.all([
    Promise.all(slugs.map(async ([kind, found]) => [kind, await listChoices(db, kind, [...found])] as const)),
    findTwins(db, {
      ...{ address, headline: parts.headline, language: draft.language },
      text: [parts.headline, parts.summary, parts.background, parts.body].filter(Boolean).join('\n\n'),
      publishedOn: parts.publishedAt?.slice(0, 10) ?? null,
      ...{ companies: entities.companies, people: entities.people },
    }),
  ])
  const names: Reading['names'] = Object.fromEntries(
    named.map(([kind, found]) => [kind, Object.fromEntries(found.map((choice) => [choice.slug, choice]))]),
  )
  const figures = draft.claims.map((claim) => ({
    ...{ metric: claim.metric, ...subjectOf(claim.subject, names) },
    ...{ periodStart: claim.periodStart, periodEnd: claim.periodEnd },
    ...{ basis: claim.basis, isChange: claim.change },
  }))
  return {
    ...{ draft, text, places, address, names, tags, twins },
    metrics: lexicon.metrics.map(({ slug, name, nameJa, unit, kind }) => ({
      slug,
      name,
      nameJa,
      unit,
      kind,
    })),
    machineWritten: parts.insights.length > 0 && byMachine.test(raw),
    drawn: await drawnElsewhere(db, figures),
  }
}
