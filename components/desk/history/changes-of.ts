/** What differs between two texts of one thing, in the order and the words of its form. Pure. */
import { diffWords, type TextPart } from '@/lib/text/word-diff.ts'
import type { FieldSpec, Json, ListSpec } from '../fields/spec.ts'
import { getAt, isSameJson } from '../fields/values.ts'
import { itemsOf, pairItems } from './pair-items.ts'

/** How values are said; each returns the words a reader sees, never an identifier where there is a name. */
export type Wording = {
  /** The label of a field. */
  field(spec: FieldSpec): string
  /** A single value of a field that is no text: a choice, a date, yes or no, the name behind a slug. */
  value(spec: FieldSpec, value: Json): string
  /** A claim in one sentence: value, metric, subject, period, basis. */
  claim(claim: Json): string
  /** What an entry of any other list is called. */
  entry(spec: ListSpec, item: Json): string
  /** Where a quote stands: "Summary", "Insights 2, point 1". */
  place(field: string): string
}

/** One difference. Side by side: `removed` belongs to the earlier text, `added` to the later. */
export type Change = { name: string; label: string; lang?: 'ja' | undefined } & (
  | { kind: 'text'; parts: TextPart[] }
  | { kind: 'set'; removed: string[]; added: string[] }
  | { kind: 'items'; items: ItemChange[] }
)

/** An entry of a list: made, taken away, changed inside, or the order of all of them. */
export type ItemChange =
  | { op: 'added' | 'removed'; title: string; lines: string[] }
  | { op: 'changed'; title: string; parts: TextPart[]; changes: Change[] }
  | { op: 'order'; before: string[]; after: string[] }

/** @returns the differing fields, in the order of the form; what no form shows (ids, offsets) is left out */
export function changesOf(specs: readonly FieldSpec[], before: Json, after: Json, words: Wording): Change[] {
  return specs.flatMap((spec) => changeOf(spec, getAt(before, spec.name), getAt(after, spec.name), words))
}

function changeOf(spec: FieldSpec, from: Json | undefined, to: Json | undefined, words: Wording): Change[] {
  const [before, after] = [from ?? null, to ?? null]
  if (isSameJson(before, after)) return []
  const head = { name: spec.name, label: words.field(spec), lang: spec.lang }
  switch (spec.kind) {
    case 'text':
    case 'prose':
    case 'lines': {
      const parts = diffWords(asText(before), asText(after))
      return parts.some(({ op }) => op !== 'same') ? [{ ...head, kind: 'text', parts }] : []
    }
    case 'refs': {
      const [gone, come] = [without(before, after), without(after, before)]
      const say = (slugs: string[]) => slugs.map((slug) => words.value(spec, slug))
      return gone.length + come.length === 0
        ? []
        : [{ ...head, kind: 'set', removed: say(gone), added: say(come) }]
    }
    case 'list': {
      const items = listChanges(spec, before, after, words)
      return items.length === 0 ? [] : [{ ...head, kind: 'items', items }]
    }
    default: {
      const say = (value: Json) => (value === null || value === '' ? '' : words.value(spec, value))
      const parts = swap(say(before), say(after))
      return parts.length === 0 ? [] : [{ ...head, kind: 'text', parts }]
    }
  }
}

/** A value is read as a whole: no words of it are kept. */
function swap(before: string, after: string): TextPart[] {
  if (before === after) return []
  const parts: TextPart[] = [
    { op: 'removed', text: before },
    { op: 'added', text: after },
  ]
  return parts.filter(({ text }) => text !== '')
}

const asText = (value: Json): string =>
  Array.isArray(value) ? value.map(asText).join('\n') : value === null ? '' : String(value)

const without = (from: Json, other: Json): string[] =>
  itemsOf(from)
    .filter((slug) => !itemsOf(other).includes(slug))
    .map(String)

/** What the sentence of a claim says already. */
const inSentence = new Set(['low', 'point', 'high', 'basis', 'modality', 'comparator', 'approximation'])

function listChanges(spec: ListSpec, before: Json, after: Json, words: Wording): ItemChange[] {
  const isClaims = spec.name === 'claims'
  const titleOf = (item: Json) => (isClaims ? words.claim(item) : words.entry(spec, item))
  const pairs = pairItems(spec, itemsOf(before), itemsOf(after))
  const found = pairs.flatMap(({ from, to }): ItemChange[] => {
    if (from === null) return [{ op: 'added', title: titleOf(to), lines: linesOf(spec, to, words) }]
    if (to === null) return [{ op: 'removed', title: titleOf(from), lines: linesOf(spec, from, words) }]
    const parts = diffWords(titleOf(from), titleOf(to))
    const isSaid = (field: FieldSpec) => isClaims && inSentence.has(field.name) && parts.length > 1
    const unsaid = spec.fields.filter((field) => !isSaid(field))
    const changes = [...changesOf(unsaid, from, to, words), ...quoteChanges(from, to, words)]
    if (changes.length === 0 && parts.every(({ op }) => op === 'same')) return []
    return [{ op: 'changed', title: titleOf(to), parts, changes }]
  })
  const both = pairs.filter(({ from, to }) => from !== null && to !== null)
  const inOldOrder = [...both].sort((a, b) => a.fromAt - b.fromAt)
  const isMoved = !isClaims && inOldOrder.some((pair, at) => pair !== both[at])
  if (!isMoved) return found
  return [...found, { op: 'order', before: itemsOf(before).map(titleOf), after: itemsOf(after).map(titleOf) }]
}

/** What a new or removed entry says beyond its name: its filled texts, and the entries inside it. */
function linesOf(spec: ListSpec, item: Json, words: Wording): string[] {
  if (spec.name === 'claims') return quotesOf(item, words)
  return spec.fields.flatMap((field) => {
    const value = getAt(item, field.name) ?? null
    if (field.kind === 'list') {
      return itemsOf(value).flatMap((inner) => [words.entry(field, inner), ...linesOf(field, inner, words)])
    }
    const isText = field.kind === 'text' || field.kind === 'prose'
    return isText && !spec.called.includes(field.name) && asText(value) !== '' ? [asText(value)] : []
  })
}

const quotesOf = (claim: Json, words: Wording): string[] =>
  itemsOf(getAt(claim, 'passages') ?? null).map(
    (passage) =>
      `${words.place(asText(getAt(passage, 'field') ?? null))}: ${asText(getAt(passage, 'quote') ?? null)}`,
  )

/** The sentences a claim was read in; where they stand to the letter moves with every edit and is not told. */
function quoteChanges(from: Json, to: Json, words: Wording): Change[] {
  const [before, after] = [quotesOf(from, words), quotesOf(to, words)]
  const removed = before.filter((quote) => !after.includes(quote))
  const added = after.filter((quote) => !before.includes(quote))
  if (removed.length + added.length === 0) return []
  const spec: FieldSpec = { kind: 'lines', name: 'passages' }
  return [{ name: 'passages', label: words.field(spec), kind: 'set', removed, added }]
}
