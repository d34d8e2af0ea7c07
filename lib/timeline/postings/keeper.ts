/**
 * The postings of a database in this process, as true as the database at the moment they are asked for. The state is
 * the process's: Next bundles this module apart from the server that runs it.
 */
import type { Db } from '../../db.ts'
import { type Changes, forgottenAfter, type Position, pruneChanges, readChanges } from './changes.ts'
import { type Loaded, loadAll, mostChanges, takeIn } from './load.ts'

type Keeper = {
  loaded: Loaded | null
  position: Position | null
  /** When the log was last read: milliseconds. */
  asked: number
  /** The reading in progress. */
  running: Promise<Loaded> | null
  /** The one that comes after it. */
  waiting: Promise<Loaded> | null
}

const holder = globalThis as { roroPostings?: WeakMap<Db, Keeper> }
holder.roroPostings ??= new WeakMap()
const keepers = holder.roroPostings

/**
 * The postings, with everything committed before the call. The first call loads them; later ones take in what has
 * changed, usually nothing. Simultaneous calls share the work.
 */
export function currentPostings(db: Db): Promise<Loaded> {
  let keeper = keepers.get(db)
  if (!keeper) {
    keeper = { loaded: null, position: null, asked: 0, running: null, waiting: null }
    keepers.set(db, keeper)
  }
  const own = keeper
  if (!own.running && !own.waiting) return begin(db, own)
  // What is being read may have been asked for before the caller's own write: the next reading is for all who wait.
  own.waiting ??= (own.running as Promise<Loaded>)
    .catch(() => {})
    .then(() => {
      own.waiting = null
      return begin(db, own)
    })
  return own.waiting
}

/** The postings as they were last asked for: for what goes with a selection that has been made. */
export const latestPostings = async (db: Db): Promise<Loaded> =>
  keepers.get(db)?.loaded ?? currentPostings(db)

function begin(db: Db, keeper: Keeper): Promise<Loaded> {
  const running = refresh(db, keeper).finally(() => {
    if (keeper.running === running) keeper.running = null
  })
  keeper.running = running
  return running
}

async function refresh(db: Db, keeper: Keeper): Promise<Loaded> {
  const isForgotten = Date.now() - keeper.asked > forgottenAfter
  const { position, changes, isNone } = await readChanges(db, keeper.position)
  if (keeper.loaded && !isForgotten && isNone) return settle(keeper, keeper.loaded, position)
  if (!keeper.loaded || isForgotten || isTooMuch(changes)) {
    await pruneChanges(db)
    return settle(keeper, await loadAll(db), position)
  }
  const before = keeper.loaded
  // What fails halfway is read as a whole the next time.
  keeper.loaded = null
  return settle(keeper, await takeIn(db, before, changes), position)
}

function settle(keeper: Keeper, loaded: Loaded, position: Position): Loaded {
  keeper.loaded = loaded
  keeper.position = position
  keeper.asked = Date.now()
  return loaded
}

const isTooMuch = (changes: Changes): boolean =>
  changes.whole || changes.articles.size + changes.claims.size + changes.policies.size > mostChanges
