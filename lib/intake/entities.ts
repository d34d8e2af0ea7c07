/** Who and what a text names: every place, longest name first, in either language. */
import type { Lexicon, NamedThing } from './lexicon.ts'
import { folded, formsOf, type NameForm, stands } from './name-rules.ts'
import { NameTree } from './name-tree.ts'
import { ambiguousNames, notOurs } from './other-names.ts'
import { plainReading } from './reading.ts'
import {
  englishSurname,
  japaneseSurnames,
  notGiven,
  type Surname,
  titleAfter,
  titleBefore,
} from './surnames.ts'
import type { Mention } from './types.ts'

type Entry = { form: NameForm; thing: NamedThing | null; candidates: string[] }
/** The names of a lexicon, made ready once. */
export type NameIndex = { tree: NameTree<Entry>; people: NamedThing[] }

const indexes = new WeakMap<Lexicon, NameIndex>()
/** The index of a lexicon; the same object is indexed only once. */
export function indexOf(lexicon: Lexicon): NameIndex {
  const known = indexes.get(lexicon)
  if (known) return known
  const tree = new NameTree<Entry>()
  for (const thing of lexicon.things)
    for (const name of thing.names)
      for (const form of formsOf(name.text, name.lang, thing.kind))
        tree.add(form.folded, { form, thing, candidates: [] })
  for (const name of notOurs)
    for (const form of formsOf(name, 'en', 'company'))
      tree.add(form.folded, { form: { ...form, exact: null }, thing: null, candidates: [] })
  for (const { text, lang, candidates } of ambiguousNames)
    for (const form of formsOf(text, lang, 'company'))
      tree.add(form.folded, { form, thing: null, candidates })
  const index = { tree, people: lexicon.things.filter(({ kind }) => kind === 'person') }
  indexes.set(lexicon, index)
  return index
}

/** Every mention in `text` (clean), in order of place; `slugs` has several where the words do not decide. */
export function mentionsIn(text: string, lexicon: Lexicon): Mention[] {
  const { tree, people } = indexOf(lexicon)
  const plain = plainReading(text)
  const sought = folded(text, plain)
  const found = walk(text, plain, sought, tree)
  const named = new Set(found.filter(({ kind }) => kind === 'person').flatMap(({ slugs }) => slugs))
  const taken = new Set(found.flatMap(({ slugs }) => slugs))
  return [...found, ...surnamesIn(text, plain, people, named, taken, found)].sort((a, b) => a.start - b.start)
}

function walk(text: string, plain: string, sought: string, tree: NameTree<Entry>): Mention[] {
  const found: Mention[] = []
  for (let at = 0; at < sought.length; ) {
    const hit = tree.at(sought, at, (end, { form }) => stands(plain, at, end, form))
    if (!hit) {
      at += 1
      continue
    }
    const things = hit.values.flatMap(({ thing }) => (thing ? [thing] : []))
    const candidates = hit.values.flatMap((entry) => entry.candidates)
    const slugs = things.length > 0 ? [...new Set(things.map(({ slug }) => slug))] : candidates
    // The s of a plural ("auto tariffs") belongs to the words shown.
    const end = /[a-z]s$/.test(plain.slice(hit.end - 1, hit.end + 1)) ? hit.end + 1 : hit.end
    if (slugs.length > 0)
      found.push({
        kind: things[0]?.kind ?? 'company',
        slugs,
        start: at,
        end,
        text: text.slice(at, end),
        ...(things.length > 0 && slugs.length === 1 ? {} : { asked: true }),
      })
    at = end
  }
  return found
}

/** The surnames that stand alone: of people named in full, or known by their title here. */
function surnamesIn(
  text: string,
  plain: string,
  people: readonly NamedThing[],
  named: ReadonlySet<string>,
  taken: ReadonlySet<string>,
  found: readonly Mention[],
): Mention[] {
  const surnames = new Map<string, Surname[]>()
  for (const person of people) {
    for (const name of person.names) {
      const single = englishSurname(name.text)
      const all = name.lang === 'ja' ? japaneseSurnames(name.text) : single ? [single] : []
      for (const surname of all) {
        const same = surnames.get(surname) ?? []
        if (!same.some((other) => other.person.slug === person.slug))
          surnames.set(surname, [...same, { text: surname, person, language: name.lang }])
      }
    }
  }
  const busy = covered(found)
  const mentions: Mention[] = []
  const pattern = new RegExp(
    [...surnames.keys()]
      .sort((a, b) => b.length - a.length)
      .map(escaped)
      .join('|') || '(?!)',
    'g',
  )
  for (const match of plain.matchAll(pattern)) {
    const start = match.index
    const end = start + match[0].length
    if (busy(start)) continue
    const own = surnames.get(match[0]) ?? []
    const titled = isTitled(plain, start, end, own[0]?.language ?? 'en')
    if (titled === null) continue
    const inFull = own.filter(({ person }) => named.has(person.slug))
    const here =
      inFull.length > 0
        ? inFull
        : titled
          ? own.filter(({ person }) => belongs(person, taken, own.length))
          : []
    if (here.length === 0) continue
    const slugs = here.map(({ person }) => person.slug)
    mentions.push({
      kind: 'person',
      slugs,
      start,
      end,
      text: text.slice(start, end),
      ...(slugs.length > 1 ? { asked: true } : {}),
    })
  }
  return mentions
}

/** Whether a title goes with a surname; null where it is none (part of a word, or of another person's name). */
function isTitled(plain: string, start: number, end: number, language: 'en' | 'ja'): boolean | null {
  if (language === 'ja') {
    if (/[一-鿿]/.test(plain[start - 1] ?? '') && /[一-鿿]/.test(plain[start] ?? '')) return null
    if (/[ァ-ヺー]/.test(plain[start - 1] ?? '') && /[ァ-ヺ]/.test(plain[start] ?? '')) return null
    return titleAfter.test(plain.slice(end, end + 14)) ? true : null
  }
  if (/[A-Za-z0-9.'-]/.test(plain[start - 1] ?? '') || /[A-Za-z0-9]/.test(plain[end] ?? '')) return null
  const before = plain.slice(Math.max(0, start - 24), start)
  if (titleBefore.test(before)) return true
  if (/[A-Z][a-z'-]+\s$/.test(before) && !notGiven.test(before)) return null
  return false
}

/** A person of whom only a title and the surname are given: their company or office stands in the text too. */
function belongs(person: NamedThing, taken: ReadonlySet<string>, sharing: number): boolean {
  if (person.company !== null && taken.has(person.company)) return true
  if (person.agency !== null && taken.has(person.agency)) return true
  return sharing === 1 && person.company === null
}

/** Whether a place lies inside a mention; mentions are in order. */
function covered(found: readonly Mention[]): (place: number) => boolean {
  let at = 0
  return (place) => {
    while (at < found.length && (found[at]?.end ?? 0) <= place) at += 1
    const next = found[at]
    return next !== undefined && next.start <= place
  }
}

const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
