/** The entries of a view that hold its words: Postgres finds them, the rest of the view is the postings'. */
import type { Db } from '../db.ts'
import { meantWords } from '../search/meant.ts'
import { readWords, type SearchWords } from '../search/words.ts'
import { printCursor } from './cursor.ts'
import { entryKinds } from './filters.ts'
import { type Bits, emptyBits, setBit } from './postings/bits.ts'
import type { Moment } from './postings/filters.ts'
import { select } from './postings/select.ts'
import type { EntryRef, Selection } from './selection.ts'
import type { TimelineView } from './view.ts'
import { matching, testBatch, testWords, type WordMatches } from './words/matching.ts'
import { ranked, rankedMost } from './words/ranked.ts'

/** Words that stand in very many entries are looked for in so many of the view's at most. */
const mostTested = 50 * testBatch

/** What a view with words selects. @param view with today's slugs */
export async function selectWithWords(db: Db, moment: Moment, view: TimelineView): Promise<Selection> {
  const typed = readWords(view.q)
  let words = typed
  let matches = await matching(db, words)
  if (isNothing(matches)) {
    words = (await meantWords(db, typed)) ?? typed
    if (words !== typed) matches = await matching(db, words)
  }
  const { found, capped } = matches.capped
    ? await tested(db, moment, view, words)
    : { found: bitsOf(moment, matches), capped: false }
  const meant = words === typed ? null : words.text
  const selection = varied(select(moment, view, found), { capped, meant })
  return view.sort === 'relevance' ? byRelevance(db, words, selection) : selection
}

const isNothing = (matches: WordMatches) =>
  !matches.capped && entryKinds.every((kind) => matches[kind].length === 0)

/** A copy with other parts, whose lazy parts stay lazy. */
const varied = (selection: Selection, parts: Partial<Selection>): Selection =>
  Object.defineProperties({} as Selection, {
    ...Object.getOwnPropertyDescriptors(selection),
    ...Object.getOwnPropertyDescriptors(parts),
  })

function bitsOf({ postings: { columns } }: Moment, matches: Omit<WordMatches, 'capped'>): Bits {
  const bits = emptyBits(columns.size)
  for (const kind of entryKinds)
    for (const id of matches[kind]) {
      const entry = columns.byId[kind].get(id)
      if (entry >= 0) setBit(bits, entry)
    }
  return bits
}

/** Looks for common words from the view's page on until that is full, and a little the other way. */
async function tested(db: Db, moment: Moment, view: TimelineView, words: SearchWords) {
  const { columns } = moment.postings
  const others = select(moment, { ...view, q: '' })
  const found = emptyBits(columns.size)
  let looked = 0
  const look = async (entries: Uint32Array, enough: number) => {
    let hits = 0
    for (let from = 0; from < entries.length && hits < enough; from += testBatch) {
      const batch = entries.subarray(from, from + testBatch)
      looked += batch.length
      for (const ids of await Promise.all(
        entryKinds.map(async (kind) => {
          const asked = batch.filter((entry) => columns.kindOf(entry) === kind)
          return {
            kind,
            held: await testWords(
              db,
              words,
              kind,
              Int32Array.from(asked, (entry) => columns.id[entry] as number),
            ),
          }
        }),
      ))
        for (const id of ids.held) {
          setBit(found, columns.byId[ids.kind].get(id))
          hits += 1
        }
    }
  }
  const way = view.cursor?.startsWith('newer') ? 'newer' : 'older'
  await look(others.reach(view.cursor, way, mostTested), view.per + 1)
  if (view.cursor !== null)
    await look(others.reach(view.cursor, way === 'newer' ? 'older' : 'newer', testBatch), 1)
  return { found, capped: looked < others.total }
}

/** The newest of a selection, those that say most about the words first. Pages lead no further than they do. */
async function byRelevance(db: Db, words: SearchWords, selection: Selection): Promise<Selection> {
  const order = await ranked(db, words, selection.all(rankedMost))
  return varied(selection, {
    folded: 0,
    page(text, limit) {
      const up = text?.startsWith('newer') ?? false
      const place = text === null ? -1 : order.findIndex((ref) => text.endsWith(keyOf(ref)))
      const from = up ? Math.max(0, place - limit) : place + 1
      const refs = order.slice(from, up ? Math.max(place, 0) : from + limit)
      const [first, last] = [refs[0], refs.at(-1)]
      return {
        refs,
        newer: first && from > 0 ? printCursor({ ...first, direction: 'newer' }) : null,
        older:
          last && from + refs.length < order.length ? printCursor({ ...last, direction: 'older' }) : null,
      }
    },
  })
}

/** How a cursor at this entry ends. */
const keyOf = (ref: EntryRef) => printCursor({ ...ref, direction: 'older' }).slice('older'.length)
