import { plainReading } from '../reading.ts'
import type { ClaimText, Comparator, ReadClaim, ReadPeriod, Sentence } from '../types.ts'
import { cellValue, unitIn } from './cells.ts'
import { readCues } from './cues.ts'
import type { Memory } from './memory.ts'
import { metricOf, nationalSubject, type Topic } from './metrics.ts'
import { mentionsIn, type Owner, ownersIn } from './names.ts'
import { printed } from './numerals.ts'
import { yearsBefore } from './period-codes.ts'
import { has, phraseReader } from './phrases.ts'
import { bases, readTimes } from './times.ts'
import { against } from './timing.ts'
import { readTokens, type Token } from './tokens.ts'
import { flowOf } from './units.ts'

/** Rows of tables: what a cell counts may stand in the cell, its column's head, the row's label or the title. */

const changes = phraseReader([
  [
    true,
    ['change', 'chg', 'growth', 'y / y', 'yoy', 'year on/over year', 'vs', 'difference', '+ / -', '% chg'],
  ],
])
const ahead = phraseReader<'guidance' | 'target'>([
  [
    'guidance',
    [
      'forecast/forecasts',
      'outlook',
      'guidance',
      'projection',
      'projected',
      'estimate',
      'e',
      'expected',
      'revised',
      'plan/planned',
    ],
  ],
  ['target', ['target/targets', 'goal']],
])
/** The claims of a row, cell by cell. */
export function rowClaims(input: ClaimText, sentence: Sentence, index: number, memory: Memory): ReadClaim[] {
  const row = sentence.row
  if (!row) return []
  const parts = row.cells.map((cell) => ({ cell, tokens: readTokens(plainReading(cell.text)) }))
  const numeric = parts.map(({ tokens }) => cellValue(tokens))
  const labels = parts.filter((_, n) => numeric[n] === null).map(({ tokens }) => tokens)
  const label = labels.flat()
  const title = readTokens(plainReading(row.title))
  const whole = readTokens(sentence.reading)
  const owners = ownersIn(whole, mentionsIn(sentence, whole, input.mentions)).filter(
    // "Exports from Japan to the U.S."
    (place) =>
      place.owner &&
      !(/^(JP|US)$/.test(place.owner.slug ?? '') && /^(from|to|in)$/.test(whole[place.from - 1]?.word ?? '')),
  )
  const total = label.some((token) => /^(total|overall|all|combined|sum)$/.test(token.word))
  const owner: Owner | null =
    owners[0]?.owner ??
    (total && !memory.spoken.headline
      ? { slug: 'JP', name: null, several: true }
      : (memory.spoken.headline ?? memory.spoken.last))
  const claims: ReadClaim[] = []
  // The period and topic of the figures to the left: a change belongs to the later of the last two.
  let level: ReadPeriod | null = null
  let leftmost: Topic | null = null
  for (const [n, { cell }] of parts.entries()) {
    const value = numeric[n]
    if (!value) continue
    // A row that begins with its number has no label over it in the head.
    const offset = row.header.length === row.cells.length - 1 ? -1 : 0
    const head = readTokens(plainReading(row.header[n + offset] ?? ''))
    const near = [head, label, title].map(unitIn)
    const inPercent = value.unit === null && value.signed && near.slice(1).some((u) => u.percent)
    const changing =
      inPercent || has(changes, head) || (value.unit === null && value.signed && near[0]?.unit === '%')
    const unit =
      value.unit ??
      (inPercent ? '%' : null) ??
      (changing && has(changes, head) && near[0]?.unit === null
        ? '%'
        : (near.find((u) => u.unit)?.unit ?? 'vehicle'))
    const money = /^[A-Z]{3}$/.test(unit)
    const scale = value.scaled || unit === '%' ? null : (near.find((u) => u.scale)?.scale ?? null)
    const amount =
      scale && (money || unit.startsWith('vehicle') || unit === 'person')
        ? value.value.times(scale)
        : value.value
    const growth = unit === '%' && (changing || value.signed)
    const change = unit !== '%' && has(changes, head)
    const company = owner !== null && owner.slug !== 'JP' && owner.slug !== 'US'
    const kind = { unit, growth, change, comparator: 'none' }
    const own = growth || change ? topicFor([label, head], memory, company, kind, false) : null
    const topic: Topic | null =
      own ??
      (growth || change ? leftmost : null) ??
      topicFor([label, head, title], memory, company, kind, true)
    const compared = [head, title, label].flatMap((tokens) => bases(tokens))[0]?.value ?? 'none'
    const comparator =
      growth || change ? (compared !== 'none' ? compared : titleBase([head, title], memory)) : 'none'
    const period: ReadPeriod | null =
      (growth || change ? (periodFor([head], memory, topic, unit, owner) ?? level) : null) ??
      periodFor([head, label, title], memory, topic, unit, owner) ??
      memory.periodSetting(null, unit, owner, true).lastDone
    if (!growth && !change) {
      leftmost = topic
      // "Oct. 2025 | Oct. 2024 | change": the year before is only what is compared with.
      const base = level && period && yearsBefore(level, 1).start === period.start
      if (period && !base) level = period
    }
    const metric = topic
      ? metricOf(
          topic,
          { unit, growth, change: false, comparator },
          money || near.some((u) => u.unit !== null && /^[A-Z]{3}$/.test(u.unit)),
        )
      : null
    const stated = [head, label, title].flatMap((tokens) => ahead(tokens))[0]?.value ?? null
    // What a plan says of sums, jobs and lines is what is aimed at, not what is foreseen.
    const looking =
      stated && /^(investment|employment|jobs|capacity)$/.test(topic?.family ?? '') ? 'target' : stated
    const losing =
      /^(operating|net)$/.test(topic?.family ?? '') &&
      money &&
      label.some((t) => t.word === 'loss') &&
      !label.some((t) => t.word === 'profit')
    const fixed = metric ? nationalSubject[metric] : undefined
    claims.push({
      sentence: index,
      start: sentence.start + cell.start + value.from,
      end: sentence.start + cell.start + value.to,
      low: null,
      point: printed(topic?.family === 'burden' ? amount.abs() : losing ? amount.abs().negated() : amount),
      high: null,
      unit,
      metric,
      subject: fixed ?? owner?.slug ?? null,
      subjectName: fixed || owner?.slug ? null : (owner?.name ?? null),
      period,
      comparator,
      basis: looking ?? (memory.preliminary ? 'preliminary' : 'actual'),
      modality: looking === 'guidance' ? 'will' : looking === 'target' ? 'plans' : 'did',
      approximation: 'exact',
      speaker: null,
      flow: flowOf(input.lexicon, metric, topic, readCues([...head, ...label, ...title])),
      change,
      streak: null,
    })
  }
  return claims
}

/** "change from November 2024": the base is a period. */
function titleBase(contexts: Token[][], memory: Memory): Comparator {
  for (const tokens of contexts) {
    const times = readTimes(tokens, memory.on)
    const base = times.find((time) => time.role === 'base')
    if (base) return against(times.find((time) => time.role === 'in')?.period ?? null, base.period)
  }
  return 'none'
}

function topicFor(
  contexts: Token[][],
  memory: Memory,
  company: boolean,
  kind: { unit: string; growth: boolean; change: boolean; comparator: string },
  spoken: boolean,
): Topic | null {
  const cues = contexts.map((tokens) => readCues(tokens))
  const family =
    cues.flatMap((c) => c.families).find((hit) => usable(hit.value, kind))?.value ??
    (spoken ? [memory.theme.headline?.family, memory.theme.last?.family] : []).find(
      (f) => f !== undefined && usable(f, kind),
    ) ??
    null
  if (!family) return null
  const places = cues.flatMap((c) => c.places.map((hit) => hit.value))
  const shipped = family === 'export' && places.includes('from_jp') && places.includes('us')
  const place = shipped ? 'jp_us' : (places[0] ?? memory.theme.headline?.place ?? null)
  const goods = cues.flatMap((c) => c.goods)[0]?.value ?? null
  const brand = cues.some((c) => c.us) ? 'us' : cues.some((c) => c.foreign) ? 'foreign' : null
  return {
    family,
    place,
    goods,
    brand,
    company,
    cumulative: false,
    partial: cues.some((c) => c.partial.length > 0),
  }
}

const vehicles = /^(production|sales|export|import|registration|restraint)$/
function usable(family: string, kind: { unit: string; growth: boolean }): boolean {
  if (kind.unit === 'vehicle/a' && family === 'capacity') return true
  if (kind.unit === 'vehicle' || kind.unit === 'vehicle/a') return vehicles.test(family)
  if (kind.unit === 'person') return family === 'employment' || family === 'jobs'
  if (kind.unit === '%')
    return kind.growth
      ? !/^(tariff|share|price|other)$/.test(family)
      : /^(tariff|share|other|price)$/.test(family)
  return /^(operating|net|burden|revenue|investment|cumulative|deficit|surplus|export|price)$/.test(family)
}

function periodFor(
  contexts: Token[][],
  memory: Memory,
  topic: Topic | null,
  unit: string,
  owner: Owner | null,
): ReadPeriod | null {
  for (const tokens of contexts) {
    // "Previous (Nov. 2025)": when a forecast was given, not what it is of.
    if (
      tokens.some((token) => /^(previous|prior|initial|original|earlier|last|revised|new)$/.test(token.word))
    )
      continue
    const time = readTimes(tokens, memory.on).find((t) => t.role === 'in' || t.role === 'by')
    if (!time) continue
    const setting = memory.periodSetting(topic?.family ?? null, unit, owner, true)
    const books = topic !== null && /^(operating|net|burden|revenue)$/.test(topic.family)
    return books && setting.japanese && time.fiscal ? time.fiscal : time.period
  }
  return null
}
