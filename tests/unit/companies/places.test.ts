import { readFileSync } from 'node:fs'
import { geoContains } from 'd3-geo'
import { feature } from 'topojson-client'
import type { GeometryCollection, Topology } from 'topojson-specification'
import atlas from 'us-atlas/states-10m.json' with { type: 'json' }
import { describe, expect, it } from 'vitest'
import { type Place, placeOfTown, plantKind } from '@/lib/companies/places.ts'

const topology = atlas as unknown as Topology<{ states: GeometryCollection<{ name: string }> }>
const states = feature(topology, topology.objects.states).features

const names: Record<string, string> = {
  AL: 'Alabama',
  CA: 'California',
  IL: 'Illinois',
  IN: 'Indiana',
  KY: 'Kentucky',
  MI: 'Michigan',
  MO: 'Missouri',
  MS: 'Mississippi',
  NC: 'North Carolina',
  OH: 'Ohio',
  SC: 'South Carolina',
  TN: 'Tennessee',
  TX: 'Texas',
  WV: 'West Virginia',
}

function stateAt({ longitude, latitude }: Place): string | undefined {
  return states.find((state) => geoContains(state, [longitude, latitude]))?.properties.name
}

type Seed = { companies: { slug: string; plants?: { name: string; city: string; state: string }[] }[] }
const seed = JSON.parse(readFileSync('prisma/seed/companies.json', 'utf8')) as Seed
const plants = seed.companies.flatMap((company) => company.plants ?? [])

describe('the place of a town', () => {
  it('puts every plant of the fact base into its own state', async () => {
    expect(plants.length).toBeGreaterThanOrEqual(27)
    const lost: string[] = []
    for (const { city, state } of plants) {
      const place = await placeOfTown(city, state)
      if (!place) lost.push(`${city}, ${state}`)
      else expect(`${city}: ${stateAt(place)}`).toBe(`${city}: ${names[state]}`)
    }
    expect(lost).toEqual([])
  })

  it('finds a town whose code stands under a neighbour’s name near that code', async () => {
    const place = await placeOfTown('Claycomo', 'MO')
    expect(place?.latitude).toBeCloseTo(39.2, 1)
    expect(place?.longitude).toBeCloseTo(-94.5, 1)
    expect(await placeOfTown('Nowhere at all', 'MO')).toBeNull()
  })

  it('tells towns of one name apart by their state, whatever the case', async () => {
    const [ky, sc] = [await placeOfTown('georgetown', 'ky'), await placeOfTown('Georgetown', 'SC')]
    expect(ky && stateAt(ky)).toBe('Kentucky')
    expect(sc && stateAt(sc)).toBe('South Carolina')
  })

  it('takes the middle of a town of many codes', async () => {
    const place = await placeOfTown('San Antonio', 'TX')
    expect(place?.latitude).toBeCloseTo(29.45, 0)
    expect(place?.longitude).toBeCloseTo(-98.5, 0)
  })

  it('knows no town in what is no state', async () => {
    for (const state of ['', 'XX', 'Kentucky', 'ON']) expect(await placeOfTown('Toronto', state)).toBeNull()
    expect(await placeOfTown('', 'KY')).toBeNull()
  })
})

describe('what a plant does, by the words of its status', () => {
  const today = '2026-03-20'
  const kind = (status: string | null, startedProduction: string | null = null) =>
    plantKind({ status, startedProduction }, today)

  it('is running where nothing else is said', () => {
    expect(kind(null)).toBe('running')
    expect(kind(null, '1988-05')).toBe('running')
    expect(kind('expansion announced in 2025', '1988-05')).toBe('running')
  })

  it('is closed where it says so, and not where that is only meant', () => {
    expect(kind('closed 2015', '1988')).toBe('closed')
    expect(kind('to be closed in 2027', '1988')).toBe('running')
  })

  it('is coming while it is built, and from its first day on running', () => {
    expect(kind('groundbreaking 2025-10-01; production planned for 2027')).toBe('coming')
    expect(kind(null, '2027')).toBe('coming')
    expect(kind(null, '2026-03')).toBe('running')
    expect(kind('under construction', '2026-04')).toBe('coming')
  })
})
