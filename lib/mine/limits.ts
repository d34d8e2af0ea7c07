/** How much one account may keep for itself. Lengths are in Unicode code points. */
export const limits = { views: 200, watches: 500, notes: 5_000, name: 80, text: 5_000 } as const
