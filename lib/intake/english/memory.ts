import type { Lexicon } from '../lexicon.ts'
import type { ClaimText, ReadClaim, ReadPeriod } from '../types.ts'
import type { Family } from './family-words.ts'
import type { Topic } from './metrics.ts'
import { type Owner, ownersIn, type Place, together } from './names.ts'
import { truckPolicy } from './ownership.ts'
import { type Day, fiscalPeriod, iso, readDay } from './period-codes.ts'
import { fiscalYear } from './periods.ts'
import { has, phraseReader } from './phrases.ts'
import type { Quantity } from './quantities.ts'
import { Said } from './said.ts'
import { fundWords, preliminaryCues, rumourCues } from './source-words.ts'
import type { Heard } from './speakers.ts'
import type { Spoken } from './subjects.ts'
import type { PeriodSetting } from './timing.ts'
import type { Token } from './tokens.ts'
import type { Theme } from './topic-places.ts'
import type { View } from './view.ts'

const newTurn = phraseReader([
  [
    true,
    ['separately', 'meanwhile', 'elsewhere', 'said', 'says', 'told', 'announced', 'reported', 'according to'],
  ],
])
const results = phraseReader([
  [
    true,
    [
      'results',
      'figures',
      'data',
      'sales/production/output/export report',
      'announced',
      'released',
      'performance',
    ],
  ],
])
const byValue = phraseReader([[true, ['value', 'worth', 'in value terms', 'by value', 'yen terms']]])
const byNumber = phraseReader([
  [true, ['volume', 'units', 'by number', 'vehicles', 'in number', 'number of']],
])
const fundSlug = 'japan-550bn-investment'

/** What the sentences so far have spoken of: what a pronoun, or a number without words of its own, takes up. */
export class Memory {
  readonly on: Day | null
  readonly lexicon: Lexicon
  readonly spoken: Spoken = { last: null, headline: null, speaker: null }
  readonly theme: Theme = {
    last: null,
    byUnit: new Map(),
    reverse: false,
    headline: null,
    tariffs: false,
    truckPolicy: false,
    place: null,
    funded: false,
    named: false,
  }
  readonly heard: Heard = { last: null, names: new Map(), paragraph: -1 }
  /** The last number counted vehicles. */
  counting = false
  rumoured = false
  preliminary = false
  #lastDone: ReadPeriod | null = null
  #lastAhead: ReadPeriod | null = null
  #recent: ReadPeriod[] = []
  readonly #lastOfUnit = new Map<string, ReadClaim>()
  #money = true
  #paragraph = -1
  #inHeadline = false
  /** The numbers of the text under the headline. */
  readonly said = new Said()

  constructor(input: ClaimText) {
    this.on = readDay(input.publishedOn)
    this.lexicon = input.lexicon
  }

  /** The last number of a unit, for items of a list that say nothing of their own stance. */
  lastOf(unit: string | null): ReadClaim | null {
    return (unit && this.#lastOfUnit.get(unit)) || null
  }

  /** Before the numbers of a sentence are read. */
  begin(view: View): void {
    const { sentence, tokens } = view
    if (sentence.paragraph !== this.#paragraph) this.rumoured = false
    this.#paragraph = sentence.paragraph
    this.#inHeadline = sentence.part === 'headline'
    if (has(newTurn, tokens)) this.rumoured = false
    if (has(preliminaryCues, tokens)) this.preliminary = true
    if (view.cues.families.some((hit) => hit.value === 'tariff')) this.theme.tariffs = true
    this.theme.truckPolicy = view.mentions.some((mention) => mention.slugs[0] === truckPolicy)
    const places = view.cues.places
    const home = places.some((hit) => hit.value === 'jp' || hit.value === 'to_jp')
    if (
      places.some((hit) => hit.value === 'us_jp') ||
      (home && places.some((hit) => hit.value === 'us_made'))
    )
      this.theme.reverse = true
    if (sentence.part !== 'headline') return
    const owners = ownersIn(tokens, view.mentions).filter((place) => place.owner)
    if (owners.length > 0) {
      const companies = owners.filter((place) => !place.owner?.several)
      this.spoken.headline =
        companies.length > 1
          ? together(companies.map((p) => p.owner as Owner))
          : ((companies[0] ?? owners[0]) as Place).owner
      this.spoken.last = this.spoken.headline
    }
    const time = view.times.find((t) => t.role === 'in')
    if (time) this.#lastDone = time.period
    this.theme.place =
      (
        places.find((hit) => hit.value === 'us') ??
        places.find((hit) => hit.value === 'jp' || hit.value === 'world')
      )?.value ?? null
    const family = view.cues.families[0]?.value
    if (family) {
      this.theme.headline = {
        family,
        place: places[0]?.value ?? null,
        goods: view.cues.goods[0]?.value ?? null,
        brand: view.cues.us ? 'us' : null,
        company: owners.length > 0,
        cumulative: false,
        partial: false,
      }
    }
  }

  /** What is known of the period of a number, for who looks for it. */
  periodSetting(
    family: Family | null,
    unit: string | null,
    owner: Owner | null,
    done: boolean,
    cumulative = false,
    level = true,
  ): PeriodSetting {
    const foreign =
      (owner !== null && owner.slug === null) || /^(ford|gm|stellantis|tesla|US)$/.test(owner?.slug ?? '')
    const current = this.on ? fiscalPeriod(fiscalYear(this.on)) : null
    return {
      family,
      unit,
      cumulative,
      level,
      recent: this.#recent,
      on: this.on ? iso(this.on) : null,
      japanese: !foreign,
      done,
      lastDone: this.#lastDone,
      lastAhead: this.#lastAhead,
      current,
    }
  }

  /** Whether a growth of exports is of their value rather than of their number: by the nearest words, else as before. */
  valued(tokens: Token[], q: Quantity): boolean {
    const near = (from: number, to: number) => {
      if (has(byNumber, tokens, from, to)) return false
      return has(byValue, tokens, from, to) ? true : null
    }
    return near(q.to, q.to + 5) ?? near(q.from - 8, q.from) ?? near(0, tokens.length) ?? this.#money
  }

  /** The company that a speaker is of; none of a person who is known by name only. */
  speaks(speaker: string | null): void {
    const person = this.lexicon.things.find((thing) => thing.kind === 'person' && thing.slug === speaker)
    this.spoken.speaker = person?.company ? { slug: person.company, name: null, several: false } : null
  }

  /** A person of the company whose number it is. */
  insider(speaker: string, owner: Owner | null): boolean {
    const person = this.lexicon.things.find((thing) => thing.kind === 'person' && thing.slug === speaker)
    if (!person) return true
    return person.company !== null && owner?.slug !== null && person.company === owner?.slug
  }

  /** The $550 billion of the tariff deal, where the sum is its own or a part of it. */
  fund(tokens: Token[], owner: Owner | null, named: boolean): string | null {
    const company = owner !== null && owner.slug !== 'JP' && owner.slug !== 'US'
    if (has(fundWords, tokens)) {
      this.theme.funded = true
      return company && named && !tokens.some((token) => token.raw === '550') ? null : fundSlug
    }
    return this.theme.funded && !(company && named) ? fundSlug : null
  }

  /** After a number has been read; `base` when it is only what another is compared with. */
  note(claim: ReadClaim, owner: Owner | null, topic: Topic | null, base: boolean): void {
    if (!this.#inHeadline) this.said.remember(claim)
    if (claim.unit) this.#lastOfUnit.set(claim.unit, claim)
    const { subject, period, unit } = claim
    const country = subject === 'JP' || subject === 'US'
    if (country) this.spoken.last = { slug: subject, name: null, several: true }
    else if (owner) this.spoken.last = owner
    if (topic) this.theme.last = topic
    if (topic && unit) this.theme.byUnit.set(unit, topic)
    const done = claim.modality === 'did'
    if (period && !base && done) this.#lastDone = period
    if (period?.end && !base && done) this.#recent = [...this.#recent.slice(-7), period]
    if (period && !base && !done) this.#lastAhead = period
    if (unit === '%' || unit === 'pp') return
    this.#money = unit !== null && /^[A-Z]{3}$/.test(unit)
    this.counting = unit === 'vehicle' || unit === 'vehicle/a'
  }

  /** After a sentence: who it was about, even when it held no number. */
  end(view: View, places: Place[]): void {
    if (has(rumourCues, view.tokens)) this.rumoured = true
    if (view.sentence.part === 'headline' || view.quantities.length > 0) return
    const first = places.find((place) => place.owner && !place.owner.several && place.to - place.from > 0)
    if (first?.owner) this.spoken.last = first.owner
    const time = view.times.findLast((t) => t.role === 'in')
    if (time && has(results, view.tokens)) this.#lastDone = time.period
    const family = view.cues.families[0]
    if (family && /^(production|sales|export|registration|tariff|operating|net)$/.test(family.value)) {
      const place = view.cues.places[0]?.value ?? null
      this.theme.last = {
        family: family.value,
        place,
        goods: view.cues.goods[0]?.value ?? null,
        brand: view.cues.us ? 'us' : null,
        company: first !== undefined,
        cumulative: false,
        partial: false,
      }
    }
  }
}
