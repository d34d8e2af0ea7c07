/** Where the plants of a company stand on the map of the United States, and where their marks. */
import { type PlantKind, placeOfTown, plantKind } from './places.ts'
import { spread } from './spread.ts'
import type { PlantView } from './types.ts'
import { type Frame, type Point, project } from './us-map.ts'

/** `number`: from 1, as the list and the map call it. `at`: its town on the sheet, null where we do not find it. */
export type PlacedPlant = { plant: PlantView; number: number; kind: PlantKind; at: Point | null }

/** @param today YYYY-MM-DD, as `plantKind` takes it */
export async function placePlants(plants: readonly PlantView[], today: string): Promise<PlacedPlant[]> {
  return Promise.all(
    plants.map(async (plant, index) => {
      const place = plant.country === 'US' && plant.state ? await placeOfTown(plant.city, plant.state) : null
      return { plant, number: index + 1, kind: plantKind(plant, today), at: place && project(place) }
    }),
  )
}

/**
 * The centres of the marks on a map of a certain width, on the sheet.
 * @param frame the part of the sheet that is shown
 * @param width of the map in CSS pixels, at its narrowest
 * @param size of a mark in CSS pixels
 */
export function markPlaces(
  places: readonly Point[],
  frame: Frame,
  { width, size }: { width: number; size: number },
): (Point | null)[] {
  const apart = ((size + 1) * frame.width) / width
  return spread(places, {
    apart,
    left: frame.x + apart / 2,
    top: frame.y + apart / 2,
    right: frame.x + frame.width - apart / 2,
    bottom: frame.y + frame.height - apart / 2,
  })
}
