/** A thing with an address and a name in two languages; without a Japanese name the English one is used. */
export type Named = { slug: string; name: string; nameJa: string | null }

/** Another name for a thing, in one language. */
export type AliasView = { text: string; lang: 'en' | 'ja' }

/** For Prisma's `select`: what `Named` needs. */
export const named = { slug: true, name: true, nameJa: true } as const

/** For a story, whose name is its title. */
export const titled = { slug: true, title: true, titleJa: true } as const

export const fromTitle = (story: { slug: string; title: string; titleJa: string }): Named => ({
  slug: story.slug,
  name: story.title,
  nameJa: story.titleJa,
})
