/** Pure: figures that nobody published but that follow from published ones, with what they follow from. */
import type { ValueView } from '../claims/types.ts'

/**
 * sum: complete parts added up. yoy: change on the same period a year before, 100 × (later ÷ earlier − 1).
 * index: 100 × figure ÷ figure of the base period. share: 100 × part ÷ whole.
 */
export type CalculationKind = 'sum' | 'yoy' | 'index' | 'share'

/** How a figure was calculated: what it rests on, in the order of the formula (sum: oldest first; others: numerator, then denominator). `above`: of a quotient whose terms are sums themselves, how many inputs the numerator has; else 1. */
export type Calculation<C> = { kind: CalculationKind; inputs: C[]; above?: number }

export type Calculated<C> = { value: ValueView; calculation: Calculation<C> }
