import type { KeyWords } from '@/components/keys/say.ts'
import { type Locale, localePath } from '@/lib/i18n/locales.ts'
import { foldAll } from '@/lib/search/palette/match.ts'
import type { PaletteThing } from '@/lib/search/palette/things.ts'

export type HeldThing = PaletteThing & { key: string; folded: string[] }
export type Held = { words: KeyWords; things: HeldThing[] }

const asked = new Map<Locale, Promise<Held>>()

/** palette.json of a language, fetched once for a visit; a failed attempt may be made again. */
export function heldFor(locale: Locale): Promise<Held> {
  const known = asked.get(locale)
  if (known) return known
  const coming = fetch(localePath(locale, '/palette.json')).then(async (answer) => {
    if (!answer.ok) throw new Error(`palette.json: ${answer.status}`)
    const { words, things } = (await answer.json()) as { words: KeyWords; things: PaletteThing[] }
    return {
      words,
      things: things.map((thing) => ({
        ...thing,
        key: `${thing.kind}:${thing.slug}`,
        folded: foldAll([thing.name, thing.also, ...thing.names]),
      })),
    }
  })
  asked.set(locale, coming)
  coming.catch(() => asked.delete(locale))
  return coming
}
