import type { Firmness } from '@/components/charts/types.ts'
import type { Basis, Modality } from '@/prisma/generated/enums.ts'

const byBasis: Record<Basis, Firmness> = {
  actual: 'solid',
  calculated: 'hatched',
  preliminary: 'light',
  estimate: 'hollow',
  rumour: 'hollow',
  forecast: 'dashed',
  guidance: 'dashed',
  target: 'dashed',
  pledge: 'dashed',
}

/** How a figure of this basis is drawn, on charts and in text alike. */
export const firmnessOf = (basis: Basis): Firmness => byBasis[basis]

/** A plain reported figure needs no mark; everything else says what it is. */
export const isPlain = (basis: Basis, modality: Modality): boolean => basis === 'actual' && modality === 'did'
