import type { Marker, SeriesInk } from '@/components/charts/types.ts'

/** In this order, so that a few lines differ most. */
const inks: SeriesInk[] = ['s1', 's2', 's3', 's4', 's5', 's6', 's7', 's8', 's9', 's10', 's11', 's12']
const markers: Marker[] = ['circle', 'square', 'up', 'diamond', 'down', 'cross']

/** How many lines one chart can tell apart. */
export const mostLines = inks.length

/** The ink and the mark of the nth of several lines, from 0. */
export const inkAt = (index: number): { ink: SeriesInk; marker: Marker } => ({
  ink: inks[index % inks.length] ?? 's1',
  marker: markers[index % markers.length] ?? 'circle',
})
