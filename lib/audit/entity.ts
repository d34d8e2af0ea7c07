/** The things that are written, by the names of their tables; audit entries and redirects use the same. */
export const entities = [
  'Source',
  'Article',
  'Company',
  'Person',
  'Agency',
  'Topic',
  'Story',
  'Metric',
  'Policy',
] as const
export type Entity = (typeof entities)[number]

/** Who writes: an account, or (userId null) the seed, an importer or the command line. */
export type Actor = { userId: string | null; name: string }

/** What a successful write leaves: `changed` is false when it found everything as it wanted it. */
export type Saved = { id: number; slug: string; version: number; changed: boolean }

/** A thing as it stands, in the very shape in which it is written: forms start from it, audit keeps it. */
export type Held<Input> = { id: number; version: number; isPublic: boolean; input: Input }
