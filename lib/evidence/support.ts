/**
 * What in an article's text stands on no evidence.
 *
 * Asked for: each numeral (numeralsIn) and each known name in the summary, background and insights, in both languages.
 * Known names are those of companies, people, agencies and policies in the database, by any alias; topics are words of
 * the language ("tariffs"), and places are not held by name.
 *
 * A numeral is supported when a passage's quote covers it, or a claim's value (low, point or high) is the same number,
 * in whatever form or language, sign aside; per cent only by per cent. A name is supported when a passage's quote
 * covers it, or the thing is subject, policy or speaker of a claim; a name that may mean several ("Big Three") by any
 * of them. Claims that were corrected or withdrawn do not count; one that a later figure superseded does, for it is
 * still what was said then. An exemption supports what its words cover in its field, and the same words elsewhere.
 * Once supported, a number or thing is supported throughout the article.
 */
import type { Standing } from '../../prisma/generated/enums.ts'
import { codePointOffset } from '../claims/passages.ts'
import { mentionsIn } from '../intake/entities.ts'
import type { Lexicon } from '../intake/lexicon.ts'
import type { Mention } from '../intake/types.ts'
import { type EvidenceArticle, evidenceFields, type TextField } from './fields.ts'
import type { Span } from './no-figures.ts'
import { numeralKey, numeralsIn } from './numerals.ts'

/** `start` and `end` count UTF-16 units of the field's text, end exclusive. */
export type Place = { field: string; path: string; start: number; end: number; words: string }
/** One number or thing without evidence, with every place where it stands, in reading order. */
export type Unsupported = { kind: 'number' | 'name'; key: string; places: [Place, ...Place[]] }

/** `keys`: any one of them supports it. */
type Stated = { kind: Unsupported['kind']; keys: string[]; place: Place }

/** @returns the numbers and names that nothing supports, in order of first place */
export function unsupported(article: EvidenceArticle, lexicon: Lexicon): Unsupported[] {
  const fields = evidenceFields(article)
  const stated = [...numbersIn(fields), ...namesIn(fields, lexicon)]
  const supported = supportOf(article, lexicon, fields, stated)
  const order = new Map(fields.map(({ field }, at) => [field, at]))
  const open = new Map<string, Unsupported>()
  const inOrder = stated.sort(
    (a, b) =>
      (order.get(a.place.field) ?? 0) - (order.get(b.place.field) ?? 0) || a.place.start - b.place.start,
  )
  for (const { kind, keys, place } of inOrder) {
    if (keys.some((key) => supported.has(key))) continue
    const key = keys.join('|')
    const known = open.get(key)
    if (known) known.places.push(place)
    else open.set(key, { kind, key, places: [place] })
  }
  return [...open.values()]
}

/** @returns the exemptions whose words no longer stand in their field, by index */
export function staleExemptions(article: EvidenceArticle): number[] {
  const texts = new Map(evidenceFields(article).map(({ field, text }) => [field, text]))
  return article.exemptions.flatMap(({ field, words }, at) => (texts.get(field)?.includes(words) ? [] : [at]))
}

const numbersIn = (fields: readonly TextField[]): Stated[] =>
  fields.flatMap((one) =>
    numeralsIn(one.text, one.language).map(
      ({ value, percent, ...span }): Stated => ({
        kind: 'number',
        keys: [numeralKey(value, percent)],
        place: placeOf(one, span),
      }),
    ),
  )

const placeOf = ({ field, path, text }: TextField, { start, end }: Span): Place => ({
  field,
  path,
  start,
  end,
  words: text.slice(start, end),
})

const nameKey = ({ kind }: Pick<Mention, 'kind'>, slug: string) => `${kind}:${slug}`

/** Surnames are known by the full name that stands elsewhere in the article: the texts are looked at as one. */
function namesIn(fields: readonly TextField[], lexicon: Lexicon): Stated[] {
  const whole = fields.map(({ text }) => text).join('\n\n')
  const mentions = mentionsIn(whole, lexicon).filter(({ kind }) => kind !== 'topic')
  let begins = 0
  let at = 0
  return fields.flatMap((one) => {
    const from = begins
    const to = from + one.text.length
    begins = to + 2
    const own: Stated[] = []
    for (let mention = mentions[at]; mention && mention.start < to; mention = mentions[++at]) {
      const span = { start: mention.start - from, end: mention.end - from }
      const keys = mention.slugs.map((slug) => nameKey(mention, slug))
      if (span.start >= 0 && mention.end <= to) own.push({ kind: 'name', keys, place: placeOf(one, span) })
    }
    return own
  })
}

function supportOf(
  article: EvidenceArticle,
  lexicon: Lexicon,
  fields: readonly TextField[],
  stated: readonly Stated[],
): Set<string> {
  const units = new Map(lexicon.metrics.map(({ slug, unit }) => [slug, unit]))
  const keys = new Set<string>()
  const quoted = new Map<string, Span[]>()
  const cover = (field: string, span: Span) => quoted.set(field, [...(quoted.get(field) ?? []), span])
  const said = ({ standing }: { standing: Standing }) => standing === 'current' || standing === 'superseded'
  for (const claim of article.claims.filter(said)) {
    const percent = units.get(claim.metric ?? '') === '%'
    for (const value of [claim.low, claim.point, claim.high]) if (value) keys.add(numeralKey(value, percent))
    const { company, policy, speakerPerson, speakerCompany, speakerAgency } = claim
    for (const slug of [company, speakerCompany]) if (slug) keys.add(`company:${slug}`)
    if (policy) keys.add(`policy:${policy}`)
    if (speakerPerson) keys.add(`person:${speakerPerson}`)
    if (speakerAgency) keys.add(`agency:${speakerAgency}`)
    for (const passage of claim.passages) cover(passage.field, passage)
  }
  const texts = new Map(fields.map((one) => [one.field, one.text]))
  const exempted = new Set<string>()
  const exempt = new Map<string, Span[]>()
  for (const { field, words } of article.exemptions) {
    const spans = spansOf(texts.get(field) ?? '', words)
    if (spans.length === 0) continue
    exempted.add(words)
    exempt.set(field, [...(exempt.get(field) ?? []), ...spans])
  }
  for (const { keys: own, place } of stated) {
    // Passages count code points, mentions UTF-16 units.
    const text = texts.get(place.field) ?? ''
    const isCovered =
      within(exempt.get(place.field), place) ||
      exempted.has(place.words) ||
      (quoted.has(place.field) &&
        within(quoted.get(place.field), {
          start: codePointOffset(text, place.start),
          end: codePointOffset(text, place.end),
        }))
    if (isCovered) for (const key of own) keys.add(key)
  }
  return keys
}

const within = (spans: readonly Span[] | undefined, { start, end }: Span) =>
  spans?.some((span) => span.start <= start && end <= span.end) ?? false

function spansOf(text: string, words: string): Span[] {
  const spans: Span[] = []
  for (let at = text.indexOf(words); at >= 0 && words !== ''; at = text.indexOf(words, at + words.length))
    spans.push({ start: at, end: at + words.length })
  return spans
}
