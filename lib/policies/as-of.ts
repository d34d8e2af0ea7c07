import { isRealDate } from '../format/date.ts'

/** The date a person typed as "as of" (YYYY-MM-DD, 1900 to 2199); anything else reads as `fallback`. */
export function parseAsOf(text: string | null | undefined, fallback: string): string {
  return text && isRealDate(text) && text >= '1900-01-01' && text < '2200-01-01' ? text : fallback
}
