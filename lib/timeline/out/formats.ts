/** Pure: what a view of the timeline can be taken out as. */

export const outFormats = ['csv', 'json', 'atom', 'ics'] as const
export type OutFormat = (typeof outFormats)[number]

export const isOutFormat = (text: string): text is OutFormat => outFormats.some((format) => format === text)

/** A file holds this many entries, those folded into them apart; the rest follows in further ones. */
export const mostEntries = 10_000
