/** The stretches of entries in which the words stand, for the entries of a page. */
import type { Db } from '../../db.ts'
import type { Locale } from '../../i18n/locales.ts'
import { snippetOf } from '../../search/snippet.ts'
import type { SnippetSegment } from '../../search/types.ts'
import { type SearchWords, wordsToLight } from '../../search/words.ts'
import type { EntryKind } from '../filters.ts'
import type { EntryName } from '../selection.ts'

/** Which part of an entry a snippet is of. */
export type SnippetField =
  | 'headline'
  | 'summary'
  | 'background'
  | 'insight'
  | 'credit'
  | 'statement'
  | 'metric'
  | 'subject'
  | 'quote'
  | 'speaker'
  | 'figure'
  | 'act'
  | 'policy'
  | 'citation'
  | 'note'

/** `lang`: what the text is in, where it is not the page's language. */
export type EntrySnippet = { field: SnippetField; segments: SnippetSegment[]; lang: Locale | null }

/** A text of an entry in both languages; `same`: one that has no language of its own, or is a citation. */
type Part = { field: SnippetField; en?: string | null; ja?: string | null; same?: string | null }

/**
 * For each entry the first of its texts that holds one of the words, those of the page's language first; none for an entry
 * in which the words cannot be lit (found by a stem, or only excluded words were typed).
 */
export async function snippets(
  db: Db,
  words: SearchWords,
  entries: readonly { kind: EntryKind; id: number }[],
  locale: Locale,
): Promise<Map<EntryName, EntrySnippet>> {
  const lit = wordsToLight(words)
  const found = new Map<EntryName, EntrySnippet>()
  if (lit.length === 0) return found
  const ids = (kind: EntryKind) => ({
    id: { in: entries.filter((entry) => entry.kind === kind).map(({ id }) => id) },
  })
  const [articles, acts, claims] = await Promise.all([
    articleParts(db, ids('article')),
    actParts(db, ids('act')),
    claimParts(db, ids('claim')),
  ])
  for (const [name, parts] of [...articles, ...acts, ...claims]) {
    const snippet = snippetIn(parts, lit, locale)
    if (snippet) found.set(name, snippet)
  }
  return found
}

function snippetIn(parts: readonly Part[], lit: readonly string[], locale: Locale): EntrySnippet | null {
  const other: Locale = locale === 'ja' ? 'en' : 'ja'
  const texts = [
    ...parts.map((part) => ({ field: part.field, text: part.same ?? part[locale] ?? null, lang: null })),
    ...parts.map((part) => ({ field: part.field, text: part[other] ?? null, lang: other })),
  ]
  const { segments, index } = snippetOf(
    texts.map(({ text }) => text),
    lit,
  )
  const at = texts[index]
  return at && segments.some(({ hit }) => hit) ? { field: at.field, segments, lang: at.lang } : null
}

type Where = { id: { in: number[] } }
type Parts = [EntryName, Part[]][]

async function articleParts(db: Db, where: Where): Promise<Parts> {
  const rows = await db.article.findMany({
    where,
    select: {
      id: true,
      headline: true,
      summary: true,
      summaryJa: true,
      background: true,
      backgroundJa: true,
      credit: true,
      insights: { include: { points: { orderBy: { position: 'asc' } } }, orderBy: { position: 'asc' } },
    },
  })
  return rows.map((row) => [
    `article:${row.id}`,
    [
      { field: 'summary', en: row.summary, ja: row.summaryJa },
      { field: 'background', en: row.background, ja: row.backgroundJa },
      ...row.insights.flatMap(({ question, questionJa, points }): Part[] => [
        { field: 'insight', en: question, ja: questionJa },
        ...points.flatMap(({ lead, leadJa, text, textJa }): Part[] => [
          { field: 'insight', en: `${lead} ${text}`, ja: textJa && `${leadJa ?? ''} ${textJa}`.trim() },
        ]),
      ]),
      // Shown above the snippet anyway: only for want of another.
      { field: 'headline', same: row.headline },
      { field: 'credit', same: row.credit },
    ],
  ])
}

async function actParts(db: Db, where: Where): Promise<Parts> {
  const rows = await db.policyAct.findMany({
    where,
    select: {
      id: true,
      text: true,
      textJa: true,
      citation: true,
      note: true,
      noteJa: true,
      policy: { select: { name: true, nameJa: true } },
    },
  })
  return rows.map((row) => [
    `act:${row.id}`,
    [
      { field: 'act', en: row.text, ja: row.textJa },
      { field: 'note', en: row.note, ja: row.noteJa },
      { field: 'citation', same: row.citation },
      { field: 'policy', en: row.policy.name, ja: row.policy.nameJa },
    ],
  ])
}

const names = { select: { name: true, nameJa: true } } as const

async function claimParts(db: Db, where: Where): Promise<Parts> {
  const rows = await db.claim.findMany({
    where,
    select: {
      id: true,
      statement: true,
      statementJa: true,
      speaker: true,
      speakerJa: true,
      asPrinted: true,
      note: true,
      noteJa: true,
      metric: names,
      company: names,
      policy: names,
      passages: { orderBy: [{ field: 'asc' }, { start: 'asc' }] },
    },
  })
  return rows.map((row) => {
    const subject = row.company ?? row.policy
    return [
      `claim:${row.id}`,
      [
        { field: 'statement', en: row.statement, ja: row.statementJa },
        ...row.passages.map(
          ({ field, quote }): Part =>
            // A point's language is not in its name: a quote of kana and kanji is Japanese.
            field.endsWith('Ja') || /[ぁ-ゖァ-ヺ]/.test(quote)
              ? { field: 'quote', ja: quote }
              : { field: 'quote', en: quote },
        ),
        { field: 'metric', en: row.metric?.name, ja: row.metric?.nameJa },
        { field: 'subject', en: subject?.name, ja: subject?.nameJa },
        { field: 'speaker', en: row.speaker, ja: row.speakerJa },
        { field: 'figure', same: row.asPrinted },
        { field: 'note', en: row.note, ja: row.noteJa },
      ],
    ]
  })
}
