/**
 * What is rendered before a publish must not be kept after it. Each render carries the generation it began in;
 * a purge begins the next one. The state is the process's: Next bundles this module apart from the server that runs it.
 */
import { AsyncLocalStorage } from 'node:async_hooks'

/** A render in progress. */
export type Render = { generation: number; since: number }

type State = {
  generation: number
  renders: Set<Render>
  current: AsyncLocalStorage<Render>
  purged: Set<() => void>
}

const holder = globalThis as { roroGeneration?: State }
holder.roroGeneration ??= {
  generation: 0,
  renders: new Set(),
  current: new AsyncLocalStorage(),
  purged: new Set(),
}
const state = holder.roroGeneration

/** A render this old no longer holds up the keeping of newer ones: a visitor may be reading it very slowly. */
const patience = 10_000

/** Runs a render; `settled` tells at its end whether what it made may be kept. */
export async function tracked<T>(work: (render: Render) => Promise<T>): Promise<T> {
  const render = { generation: state.generation, since: Date.now() }
  state.renders.add(render)
  try {
    return await state.current.run(render, () => work(render))
  } finally {
    state.renders.delete(render)
  }
}

/** Whether data read by this render (or the one in progress) is of the present generation. */
export function isFresh(render = state.current.getStore()): boolean {
  return !render || render.generation === state.generation
}

/**
 * Whether a finished response may be kept: it began after the last purge, and so did every render it may have
 * been handed (Next lets simultaneous requests for a page share one render).
 */
export function mayKeep(render: Render): boolean {
  if (!isFresh(render)) return false
  for (const other of state.renders)
    if (other.generation < render.generation && Date.now() - other.since < patience) return false
  return true
}

/** Calls `listener` at each purge. */
export function onPurge(listener: () => void): void {
  state.purged.add(listener)
}

/** Forgets everything rendered so far, in this process. */
export function purgeHere(): void {
  state.generation += 1
  for (const listener of state.purged) listener()
}
