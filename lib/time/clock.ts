/** A clock time that somebody chooses, in a zone of their own. */
import { readPublication } from './published.ts'
import { isZone } from './zone.ts'

/**
 * @param local 2026-01-05T09:30, as the clocks of `zone` show it
 * @returns the instant; or a code: `required`, `not-a-date`, `clock-needed` (only a date), `not-a-zone`, `not-in-zone`
 */
export function readClock(local: string, zone: string): Date | string {
  if (local.trim() === '') return 'required'
  if (!isZone(zone)) return 'not-a-zone'
  const read = readPublication(local.trim(), zone)
  if (typeof read === 'string') return read
  return read.precision === 'minute' || read.precision === 'second' ? read.at : 'clock-needed'
}
