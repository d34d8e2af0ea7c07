/** Pure: what keys in a row mean. */

export const places = { t: '/timeline', c: '/companies', p: '/policies', m: '/metrics' } as const

export type Command =
  | { do: 'next' | 'previous' | 'open' | 'select' | 'words' | 'filters' | 'help' | 'palette' }
  | { do: 'month'; forward: boolean }
  | { do: 'go'; path: (typeof places)[keyof typeof places] }

/** How long "g" waits for where to go. */
export const patience = 1500

const single: Record<string, Command> = {
  j: { do: 'next' },
  k: { do: 'previous' },
  o: { do: 'open' },
  Enter: { do: 'open' },
  x: { do: 'select' },
  f: { do: 'filters' },
  '/': { do: 'words' },
  '[': { do: 'month', forward: false },
  ']': { do: 'month', forward: true },
  '?': { do: 'help' },
  palette: { do: 'palette' },
}

/** When "g" was pressed and no key after it yet; null otherwise. */
export type Pending = number | null

/** @param now in milliseconds */
export function read(
  key: string,
  pending: Pending,
  now: number,
): { command: Command | null; pending: Pending } {
  const going = pending !== null && now - pending <= patience
  if (going && Object.hasOwn(places, key))
    return { command: { do: 'go', path: places[key as keyof typeof places] }, pending: null }
  if (key === 'g') return { command: null, pending: now }
  return { command: single[key] ?? null, pending: null }
}
