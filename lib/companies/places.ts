/**
 * Where a plant's town lies, from the gazetteer of United States ZIP codes. It is 5 MB of program text that takes
 * a third of a second to read, so it is read when the first plant is to be placed, and never goes to a browser.
 */

/** Longitude and latitude in degrees. */
export type Place = { longitude: number; latitude: number }

const known = new Map<string, Place | null>()

/** Towns of which the gazetteer has the ZIP code, but under a neighbour's name: Claycomo is delivered to as Kansas City. */
const codeOf: Readonly<Record<string, string>> = { 'CLAYCOMO\nMO': '64119' }

/**
 * The middle of a town: the median of its ZIP codes, so that one code far outside does not move it.
 * @param state USPS abbreviation, which is also the ISO 3166-2 subdivision: KY
 * @returns null for a town that has no ZIP code under that name
 */
export async function placeOfTown(city: string, state: string): Promise<Place | null> {
  const key = `${city}\n${state}`.toUpperCase()
  const held = known.get(key)
  if (held !== undefined) return held
  const { default: gazetteer } = await import('zipcodes')
  const code = Object.hasOwn(codeOf, key) ? gazetteer.lookup(codeOf[key] ?? '') : undefined
  const found = code ? [code] : /^[A-Z]{2}$/i.test(state) ? gazetteer.lookupByName(city, state) : []
  // Some codes are filed without coordinates, as 0, 0.
  const codes = found.filter((one) => one.country === 'US' && one.latitude !== 0)
  const place =
    codes.length > 0
      ? {
          longitude: median(codes.map((one) => one.longitude)),
          latitude: median(codes.map((one) => one.latitude)),
        }
      : null
  known.set(key, place)
  return place
}

function median(numbers: number[]): number {
  const sorted = numbers.toSorted((a, b) => a - b)
  const middle = sorted.length / 2
  const [low = 0, high = low] = [sorted[Math.ceil(middle) - 1], sorted[Math.floor(middle)]]
  return (low + high) / 2
}

/** As a map marks it. */
export type PlantKind = 'running' | 'coming' | 'closed'

/**
 * Read from the words of its status, which are free: closed where they say that it is over, coming where they
 * speak of building or plans and it has not produced, running otherwise.
 * @param today YYYY-MM-DD; a plant whose first day of production lies after it is coming
 */
export function plantKind(
  plant: { status: string | null; startedProduction: string | null },
  today: string,
): PlantKind {
  const words = plant.status ?? ''
  const { startedProduction: since } = plant
  if (/\b(?:closed|shut|ceased|ended production|sold|demolished)\b/i.test(words) && !isPlan(words)) {
    return 'closed'
  }
  const produces = since !== null && since <= today.slice(0, since.length)
  if (since !== null && !produces) return 'coming'
  const building = /\b(?:construction|groundbreaking|planned|plans|announced|to open|being built)\b/i
  return !produces && building.test(words) ? 'coming' : 'running'
}

/** "to be closed in 2027" is not over. */
const isPlan = (words: string) => /\b(?:to be|will be|would be|may be) (?:closed|shut|sold)\b/i.test(words)
