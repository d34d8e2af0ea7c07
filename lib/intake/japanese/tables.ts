import type { ClaimText, Comparator, ReadClaim, ReadPeriod, Sentence, TableRow, Unit } from '../types.ts'
import type { Day } from './calendar.ts'
import { readCell } from './cells.ts'
import type { Memory } from './memory.ts'
import type { Activity, Place } from './metric-words.ts'
import { fits, measureOf, readActivities, readPlaces } from './metrics.ts'
import { isAmerican } from './ownership.ts'
import { readPeriods } from './periods.ts'
import { plainForm } from './plain.ts'
import { readSubjects, type Subject } from './subjects.ts'
import { tenseOf, yearBefore } from './tense.ts'

/** What stands around a cell, the nearest words first. */
type Around = { label: string; header: string; title: string }

const BARE = /^ ?(?:[▲△▼+-]|マイナス)? ?[0-9][0-9,.]*(?:[億兆万千百]{0,3}(?:台|円|ドル|人|%|ポイント))? ?$/
/** Columns of ranks and counts that are no quantities of the trade. */
const NO_QUANTITY = /順位|^位$|^No\.?$|番号|車種数|拠点|店舗|備考/
const GROWTH = /前年|昨年|前月|前期|増減|伸び|対前|増加率|減少率/
const SHARE = /構成比|シェア|占有|割合|利益率|比率/

/** The claims of one row: each cell that holds a number, read by its label, header, title and what stood before. */
export function readTableRow(
  input: ClaimText,
  index: number,
  sentence: Sentence,
  now: Day | null,
  memory: Memory,
): ReadClaim[] {
  const row = sentence.row
  if (!row) return []
  const title = plainForm(row.title)
  const label = labelOf(row)
  const own = rowSubject(input, sentence)
  const claims: ReadClaim[] = []
  row.cells.forEach((cell, column) => {
    const around = { label, header: plainForm(row.header[column] ?? ''), title }
    const text = plainForm(cell.text)
    if (!text || label.includes(text) || NO_QUANTITY.test(around.header)) return
    const number = readCell(text, around.header, label, title)
    if (!number) return
    const subject = own ?? namedIn(input, around.header) ?? namedIn(input, title) ?? carriedSubject(memory)
    const words = `${around.header} ${label}`
    const growing =
      number.unit === '%' &&
      !SHARE.test(words) &&
      (GROWTH.test(words) || GROWTH.test(title) || /^[▲△▼+-]/.test(text))
    const activity = activityOf(around, number.unit, growing, memory)
    const comparator = growing ? comparatorOf(around) : 'none'
    const period = periodOf(around, row, column, now) ?? memory.period
    const all = `${words} ${title}`
    const measure = measureOf(activity, {
      unit: number.unit,
      growing,
      sequential: comparator === 'mom' || comparator === 'qoq',
      reverse: false,
      named: own?.company ?? false,
      american: isAmerican(subject),
      place: placeOf(around, memory),
      company: subject.company,
      text: all,
      near: all,
      tariff: null,
      at: 0,
    })
    // A company's 輸出, where the row does not say to America, goes everywhere.
    const everywhere = activity === 'exports' && subject.company && !/米|アメリカ/.test(all)
    if (activity) memory.activity = activity
    claims.push({
      sentence: index,
      start: sentence.start + cell.start + number.start,
      end: sentence.start + cell.start + number.end,
      low: null,
      point: number.value.toFixed(),
      high: null,
      unit: number.unit,
      metric: everywhere ? null : measure.metric,
      subject: subject.slug,
      subjectName: subject.name,
      period,
      comparator,
      ...stanceOf(all, memory, tenseOf(period, now)),
      approximation: 'exact',
      speaker: null,
      flow: everywhere ? null : measure.flow,
      change: !growing && /増減(?!率)/.test(around.header),
      streak: null,
    })
  })
  return claims
}

/** The cells of a row that are words, or a period that it stands for. */
const labelOf = (row: TableRow): string =>
  row.cells
    .map(({ text }) => plainForm(text))
    .filter((text, at) => !BARE.test(text) && (at === 0 || !/^[^A-Za-z一-龠]*[0-9]/.test(text)))
    .join(' ')

function nearest<T>({ label, header, title }: Around, read: (words: string) => T | null): T | null {
  return read(label) ?? read(header) ?? read(title)
}

/** A row that is only "前年同月比" goes on with the row above it, before the title decides. */
function activityOf(around: Around, unit: Unit, growing: boolean, memory: Memory): Activity | null {
  const read = (words: string) =>
    readActivities(words).find(({ what }) => fits(what, unit, growing))?.what ?? null
  const carried = memory.activity && fits(memory.activity, unit, growing) ? memory.activity : null
  const titled = readActivities(around.title).filter(({ what }) => fits(what, unit, growing))
  const several = new Set(titled.map(({ what }) => what)).size > 1
  const own = read(around.label) ?? read(around.header)
  return own ?? (several ? (carried ?? titled[0]?.what ?? null) : (titled[0]?.what ?? carried))
}

function placeOf(around: Around, memory: Memory): Place | null {
  if (/その他/.test(around.label)) return 'elsewhere'
  return nearest(around, (words) => readPlaces(words)[0]?.what ?? null) ?? memory.place
}

/** The period of a cell: over it, beside it, over the nearest column to its left that has one, or in the title. */
function periodOf(
  { label, header, title }: Around,
  row: TableRow,
  column: number,
  now: Day | null,
): ReadPeriod | null {
  const year = /((?:19|20)[0-9]{2})年/.exec(title)?.[1]
  const at = year && now && Number(year) < now.year ? { year: Number(year), month: 12, day: 31 } : now
  const read = (words: string) => readPeriods(words, at).at(-1)?.period ?? null
  const left = row.header
    .slice(0, column)
    .map((words) => read(plainForm(words)))
    .filter((period) => period !== null)
  const period = read(header) ?? read(label) ?? left.at(-1) ?? read(title)
  return period && /^前年(?:同月|同期|実績)?(?!.*比)/.test(header) ? yearBefore(period) : period
}

function comparatorOf({ header, label, title }: Around): Comparator {
  for (const words of [header, label, title]) {
    if (/前年|昨年/.test(words)) return 'yoy'
    if (/前月/.test(words)) return 'mom'
    if (/前四半期/.test(words)) return 'qoq'
    if (/前期/.test(words)) return 'yoy'
  }
  return 'none'
}

function stanceOf(
  words: string,
  memory: Memory,
  tense: ReturnType<typeof tenseOf>,
): Pick<ReadClaim, 'basis' | 'modality'> {
  if (/計画|目標/.test(words)) return { basis: 'target', modality: 'plans' }
  if (/見通し|予想|見込/.test(words) || tense === 'future') return { basis: 'guidance', modality: 'will' }
  return { basis: memory.preliminary || /速報/.test(words) ? 'preliminary' : 'actual', modality: 'did' }
}

/** What the row itself names. */
function rowSubject(input: ClaimText, sentence: Sentence): Subject | null {
  const mentions = input.mentions
    .filter(({ start, end }) => start >= sentence.start && end <= sentence.start + sentence.text.length)
    .map((mention) => ({
      ...mention,
      start: mention.start - sentence.start,
      end: mention.end - sentence.start,
    }))
  return readSubjects(plainForm(sentence.text), mentions, null)[0]?.subject ?? null
}

/** A company that a header or title names: the longest name that stands in it. */
function namedIn(input: ClaimText, words: string): Subject | null {
  let best = { slug: '', length: 0 }
  for (const { kind, slug, names } of input.lexicon.things) {
    if (kind !== 'company') continue
    for (const { text } of names) {
      if (text.length > best.length && words.includes(text)) best = { slug, length: text.length }
    }
  }
  return best.slug ? { slug: best.slug, name: null, company: true } : null
}

const carriedSubject = (memory: Memory): Subject =>
  memory.company ?? memory.subject ?? memory.main ?? { slug: null, name: null, company: false }
