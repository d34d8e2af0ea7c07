/** A thing with an address and a name in two languages; without a Japanese name the English one is used. */
export type Named = { slug: string; name: string; nameJa: string | null }

/** Another name for a thing, in one language. */
export type AliasView = { text: string; lang: 'en' | 'ja' }
