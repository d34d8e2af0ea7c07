/** What was chosen lately, in this browser only. */
const name = 'roro-recent'
const most = 8

/** `key` as the palette's items have it. An article is kept with what it takes to offer it again. */
export type Recent = {
  key: string
  article?: { slug: string; title: string; lang: string | null; by: string }
}

/** @returns newest first; nothing where storage is off or holds something else */
export function readRecent(): Recent[] {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(name) ?? '[]')
    return Array.isArray(kept) ? kept.filter((one) => typeof one?.key === 'string').slice(0, most) : []
  } catch {
    return []
  }
}

export function keepRecent(chosen: Recent): void {
  try {
    const rest = readRecent().filter(({ key }) => key !== chosen.key)
    localStorage.setItem(name, JSON.stringify([chosen, ...rest].slice(0, most)))
  } catch {
    // Storage is off: nothing is remembered.
  }
}
