/** Which measures a comparison divides by which, by the slugs of the fact base. */

/** `part` ÷ `whole`, of the same company and the same days. Of several parts each in its own currency. */
export type Fraction = { key: string; parts: readonly string[]; whole: string }

/**
 * localOutput: US output per US sale; it is no share of the cars sold, since some of the output is shipped abroad.
 * fromJapan: cars shipped from Japan per US sale. usShare: how much of what it sells it sells in the US.
 */
export const exposures = [
  { key: 'localOutput', parts: ['us-production'], whole: 'us-sales' },
  { key: 'fromJapan', parts: ['exports-japan-to-us'], whole: 'us-sales' },
  { key: 'usShare', parts: ['us-sales'], whole: 'global-sales' },
] as const satisfies readonly Fraction[]

/** The figures that the exposures rest on, told by themselves. */
export const exposureFigures = ['us-sales', 'us-production', 'exports-japan-to-us'] as const

/** What the tariff cost, by what was left after it: operating profit is told with the cost already taken off. */
export const tariffShare = {
  key: 'tariff',
  parts: ['tariff-cost', 'tariff-cost-usd', 'tariff-cost-eur'],
  whole: 'operating-profit',
} as const satisfies Fraction
