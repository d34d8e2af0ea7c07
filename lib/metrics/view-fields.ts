/** Pure: fields of an address, read forgivingly. */

/** @returns the value where it is one of `values` */
export const readOne = <T extends string>(text: string | null, values: readonly T[]): T | null =>
  values.find((value) => value === text) ?? null

/** @returns an ISO 8601 date as exact as given: 2025, 2025-04, 2025-04-01; null for what is none */
export function readDay(text: string | null): string | null {
  const found = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(text?.trim() ?? '')
  if (!found) return null
  const [day, year, month = '01', date = '01'] = found
  const full = `${year}-${month}-${date}`
  const time = Date.parse(`${full}T00:00:00Z`)
  return Number.isNaN(time) || !new Date(time).toISOString().startsWith(full) ? null : day
}
