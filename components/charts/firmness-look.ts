import type { Firmness, Ink } from '@/components/charts/types.ts'

/** How a mark of each firmness is filled and outlined, so that they differ in greyscale; hatched ones take a pattern as fill. */
export const outline: Record<Firmness, { fillOpacity: number; strokeDasharray?: string }> = {
  solid: { fillOpacity: 1 },
  light: { fillOpacity: 0.4 },
  hatched: { fillOpacity: 0.18 },
  hollow: { fillOpacity: 0 },
  dashed: { fillOpacity: 0, strokeDasharray: '3 2' },
}

export const inkOf = (ink: Ink): string => `var(--${ink})`
