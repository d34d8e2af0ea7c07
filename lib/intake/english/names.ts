import type { Mention, Sentence } from '../types.ts'
import { phraseReader } from './phrases.ts'
import { type Token, tokenAt } from './tokens.ts'

/** Who or what a number can belong to: a company we know, one by name only, a country's makers, or several at once. */
export type Owner = { slug: string | null; name: string | null; several: boolean }
/** Where an owner is named: tokens `from` to `to`. A pronoun names nobody yet. */
export type Place = { from: number; to: number; owner: Owner | null; pronoun: 'one' | 'many' | 'we' | null }

/** Carmakers and suppliers of the news that the lexicon does not hold. */
const others = phraseReader([
  [
    true,
    [
      'hyundai motor/ group/',
      'kia motors/corp/',
      'bmw/volkswagen/audi/porsche/volvo/polestar/renault/byd/geely/rivian/lucid/vinfast/peugeot/fiat/ferrari/bentley/saab',
      'mercedes benz/',
      'jaguar land rover',
      'land rover',
      'aston martin',
      'tata motors',
      'panasonic/denso/aisin/bridgestone/yazaki/jtekt/softbank/hitachi/foxconn',
      'lg energy solution',
      'nippon steel',
      'us. steel',
    ],
  ],
])
/** "Japan's second-biggest automaker" is one company, not the country. */
const epithets = phraseReader([
  [
    true,
    [
      "japan/america/korea/world/country/nation 's _ _/ automaker/carmaker/maker/manufacturer",
      "japan/america/korea/world/country/nation 's _ _ _ automaker/carmaker/maker",
    ],
  ],
])
const collectives = phraseReader<'JP' | 'US'>([
  [
    'JP',
    [
      'japanese auto/car/vehicle/ makers/automakers/carmakers/manufacturers/brands/companies/producers/firms/marques',
      'automakers/carmakers/makers/brands/manufacturers from japan',
      "japan 's automakers/carmakers/makers/carmaking/auto/car",
      'japan',
      'six/seven/eight/five/four/three japanese/major/big/ automakers/carmakers/makers/brands/companies',
      'the six/seven/eight/five/ automakers/carmakers/makers/brands',
      'japanese',
      'member companies',
    ],
  ],
  [
    'US',
    [
      'american/us. brands/automakers/carmakers/makers/manufacturers/makes',
      'detroit',
      'the/ united states ran',
    ],
  ],
])
const pronouns = phraseReader<'one' | 'many' | 'we'>([
  ['we', ['we/our', 'us']],
  [
    'one',
    [
      'it',
      'its',
      'itself',
      'the/ company',
      'the automaker/carmaker/maker/manufacturer/group/firm/brand/unit/subsidiary/parent/producer',
      'the korean/japanese/american/german/chinese/swedish/indian group/automaker/carmaker/company/maker/firm',
    ],
  ],
  ['many', ['they', 'their', 'them', 'the companies/automakers/carmakers/makers/brands/two/three', 'both']],
])

const japanese = new Set(
  'toyota lexus daihatsu hino honda nissan mazda subaru mitsubishi-motors suzuki isuzu'.split(' '),
)

/** Several companies at once are their country's makers, where all are Japanese. */
export function together(owners: Owner[]): Owner {
  if (new Set(owners.map((owner) => owner.slug ?? owner.name)).size === 1) return owners[0] as Owner
  const first = owners[0] as Owner
  // "Toyota and Lexus" is Toyota: a brand beside its owner.
  const brands = owners.filter((owner) => owner.slug === null || !/^(lexus|daihatsu|hino)$/.test(owner.slug))
  if (brands.length === 1 && owners.some((owner) => owner.slug === 'toyota')) return brands[0] as Owner
  const home = owners.every(
    (owner) => owner.slug === 'JP' || (owner.slug !== null && japanese.has(owner.slug)),
  )
  if (owners.every((owner) => owner.slug !== null && /^(US|gm|ford|stellantis|tesla)$/.test(owner.slug)))
    return { slug: 'US', name: null, several: true }
  return home ? { slug: 'JP', name: null, several: true } : first
}

export type SentenceMention = Mention & { fromToken: number; toToken: number }

/** The mentions that stand in a sentence, by token. */
export function mentionsIn(sentence: Sentence, tokens: Token[], mentions: Mention[]): SentenceMention[] {
  const end = sentence.start + sentence.text.length
  let low = 0
  let high = mentions.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((mentions[middle] as Mention).start < sentence.start) low = middle + 1
    else high = middle
  }
  const found: SentenceMention[] = []
  for (let n = low; n < mentions.length && (mentions[n] as Mention).start < end; n++) {
    const mention = mentions[n] as Mention
    const fromToken = tokenAt(tokens, mention.start - sentence.start)
    const toToken = tokenAt(tokens, mention.end - sentence.start - 1) + 1
    found.push({ ...mention, fromToken, toToken: Math.max(toToken, fromToken + 1) })
  }
  return found
}

/** Every place of a sentence that names an owner, in order; longer names win over what stands in them. */
export function ownersIn(tokens: Token[], mentions: SentenceMention[]): Place[] {
  const places: Place[] = []
  for (const m of mentions) {
    if (m.kind !== 'company' || m.slugs.length !== 1 || m.asked) continue
    places.push({
      from: m.fromToken,
      to: m.toToken,
      owner: { slug: m.slugs[0] as string, name: null, several: false },
      pronoun: null,
    })
  }
  const free = (from: number, to: number) => !places.some((place) => place.from < to && from < place.to)
  for (const hit of others(tokens)) {
    if (!free(hit.from, hit.to)) continue
    const name = tokens
      .slice(hit.from, hit.to)
      .map((token) => token.raw)
      .join(' ')
    if (/^[A-Z]/.test(name))
      places.push({ from: hit.from, to: hit.to, owner: { slug: null, name, several: false }, pronoun: null })
  }
  for (const hit of epithets(tokens)) {
    if (free(hit.from, hit.to)) places.push({ from: hit.from, to: hit.to, owner: null, pronoun: 'one' })
  }
  for (const hit of collectives(tokens)) {
    if (free(hit.from, hit.to))
      places.push({
        from: hit.from,
        to: hit.to,
        owner: { slug: hit.value, name: null, several: true },
        pronoun: null,
      })
  }
  for (const hit of pronouns(tokens)) {
    if (free(hit.from, hit.to)) places.push({ from: hit.from, to: hit.to, owner: null, pronoun: hit.value })
  }
  return places.sort((a, b) => a.from - b.from)
}
