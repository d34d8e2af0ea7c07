/** Form values are plain JSON; a field's place in them is a path: "acts.0.on". */
import type { Json, JsonObject } from './spec.ts'

export function getAt(value: Json | undefined, path: string): Json | undefined {
  let at: Json | undefined = value
  for (const part of path === '' ? [] : path.split('.')) {
    if (Array.isArray(at)) at = at[Number(part)]
    else if (at !== null && typeof at === 'object') at = at[part]
    else return undefined
  }
  return at
}

/** @returns a copy with the value at the path; what is not on the way is shared */
export function setAt<T extends Json>(value: T, path: string, next: Json): T
export function setAt(value: Json, path: string, next: Json): Json {
  if (path === '') return next
  const [part = '', ...rest] = path.split('.')
  if (Array.isArray(value)) {
    return value.map((item, index) => (index === Number(part) ? setAt(item, rest.join('.'), next) : item))
  }
  const object = value !== null && typeof value === 'object' ? value : {}
  return { ...object, [part]: setAt(object[part] ?? null, rest.join('.'), next) }
}

/** @returns a copy of the list with one item moved by a number of places */
export function moved<T>(list: readonly T[], from: number, by: number): T[] {
  const copy = [...list]
  const [item] = copy.splice(from, 1)
  if (item !== undefined) copy.splice(from + by, 0, item)
  return copy
}

export const textAt = (value: Json | undefined, path: string): string => {
  const found = getAt(value, path)
  return typeof found === 'string' || typeof found === 'number' ? String(found) : ''
}

/** The fields at the top of the form whose values differ. */
export function differing(a: Json, b: Json): string[] {
  const keys = new Set([...Object.keys(Object(a)), ...Object.keys(Object(b))])
  return [...keys].filter((key) => !isSameJson(getAt(a, key) ?? null, getAt(b, key) ?? null))
}

/** Whether two values mean the same to a schema: an empty text is a missing one. */
export function isSameJson(a: Json, b: Json): boolean {
  return JSON.stringify(plain(a)) === JSON.stringify(plain(b))
}

function plain(value: Json): Json {
  if (value === '') return null
  if (Array.isArray(value)) return value.map(plain)
  if (value === null || typeof value !== 'object') return value
  const entries = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1))
  return Object.fromEntries(entries.map(([key, part]) => [key, plain(part)]))
}

/**
 * A form after a save: fields touched since it was sent keep what was typed, the others take what is now stored.
 * Entries that the save gave an id keep it, or they would be made a second time.
 */
export function settled(sent: JsonObject, now: JsonObject, current: JsonObject): JsonObject {
  const touched = Object.entries(now).filter(([name, value]) => value !== sent[name])
  return Object.fromEntries([
    ...Object.entries(current),
    ...touched.map(([name, value]) => [name, withIds(value, sent[name], current[name])]),
  ])
}

function withIds(now: Json, sent: Json | undefined, current: Json | undefined): Json {
  if (!Array.isArray(now) || !Array.isArray(sent) || !Array.isArray(current)) return now
  const known = new Set(sent.map((item) => getAt(item, 'id') ?? null))
  const given = current.map((item) => getAt(item, 'id')).filter((id) => id !== undefined && !known.has(id))
  const fresh = sent.filter((item) => getAt(item, 'id') === null)
  return now.map((item, at) => {
    const id = given[fresh.indexOf(sent[at] ?? null)]
    return getAt(item, 'id') === null && id !== undefined ? setAt(item, 'id', id) : item
  })
}
