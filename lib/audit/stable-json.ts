/** JSON whose text depends on nothing but its content: keys sorted, decimals and instants as text. */

export type Json = string | number | boolean | null | Json[] | { [key: string]: Json }

/** @throws TypeError for what has no JSON form (functions, symbols, NaN) */
export function stableJson(value: unknown): Json {
  if (value === null || value === undefined) return null
  if (typeof value === 'string' || typeof value === 'boolean') return value
  if (typeof value === 'number' && Number.isFinite(value)) return value
  if (typeof value === 'bigint') return value.toString()
  if (value instanceof Date) return value.toISOString()
  if (Array.isArray(value)) return value.map(stableJson)
  if (typeof value === 'object') {
    if ('toFixed' in value && typeof value.toFixed === 'function') return String(value.toFixed())
    const entries = Object.entries(value).filter(([, part]) => part !== undefined)
    return Object.fromEntries(
      entries.sort(([a], [b]) => (a < b ? -1 : 1)).map(([key, part]) => [key, stableJson(part)]),
    )
  }
  throw new TypeError(`no JSON form: ${typeof value}`)
}

/** @returns whether two things say the same */
export const isSame = (a: unknown, b: unknown): boolean =>
  JSON.stringify(stableJson(a)) === JSON.stringify(stableJson(b))
