/** Where the plants of a company stand on the map of the United States, and where their marks. */
import { type PlantKind, placeOfTown, plantKind } from './places.ts'
import type { PlantView } from './types.ts'
import { type Point, project } from './us-map.ts'

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
