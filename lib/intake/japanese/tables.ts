import type { Decimal } from 'decimal.js'
import type { ClaimText, Comparator, ReadClaim, Sentence, Unit } from '../types.ts'
import type { Day } from './calendar.ts'
import type { Memory } from './memory.ts'
import type { Activity, Place } from './metric-words.ts'
import { fits, measureOf, readActivities, readPlaces } from './metrics.ts'
import { readNumeral } from './numerals.ts'
import { isAmerican } from './ownership.ts'
import { readPeriods } from './periods.ts'
import { plainForm } from './plain.ts'
import { readSubjects, type Subject } from './subjects.ts'
import { tenseOf } from './tense.ts'
import { readUnit } from './units.ts'

const CELL = /^ ?([▲△+-]|マイナス)? ?/
const UNITS: [RegExp, Unit, number][] = [
  [/%|パーセント|増減率|前年(?:同月|同期|度)?比|前月比|伸び率|増減\(%\)|対前年/, '%', 1],
  [/千台/, 'vehicle', 1000],
  [/万台/, 'vehicle', 10000],
  [/百万円/, 'JPY', 1e6],
  [/億円/, 'JPY', 1e8],
  [/兆円/, 'JPY', 1e12],
  [/千円/, 'JPY', 1000],
  [/百万(?:米)?ドル/, 'USD', 1e6],
  [/億(?:米)?ドル/, 'USD', 1e8],
  [/百万ユーロ/, 'EUR', 1e6],
  [/億ユーロ/, 'EUR', 1e8],
  [/台/, 'vehicle', 1],
  [/円/, 'JPY', 1],
  [/人|名/, 'person', 1],
]

type Written = { value: Decimal; unit: Unit; start: number; end: number }

const unitIn = (text: string) => UNITS.find(([pattern]) => pattern.test(text))

/** What stands after 単位, else a unit alone in brackets, else what the title counts. */
function titleUnit(title: string) {
  const named =
    /単位 ?[:は]? ?([^)\n]{1,14})/.exec(title)?.[1] ??
    /\(((?:千|万)?台|人|(?:百万|億|千|兆)?円|(?:百万|億)?ドル|%)\)/.exec(title)?.[1]
  if (named) return unitIn(named)
  return /台数|生産|販売|輸出|登録/.test(title) ? unitIn('台') : undefined
}

/** The number of a cell, with the unit that stands in it, over it, beside it or in the title. */
function readCell(cell: string, header: string, label: string, title: string): Written | null {
  const lead = CELL.exec(cell)
  const from = lead?.[0].length ?? 0
  const numeral = readNumeral(cell, from)
  if (!numeral) return null
  const own = readUnit(cell, numeral.end)
  const rest = cell.slice(own?.end ?? numeral.end).trim()
  if (rest !== '' && !/^(?:増|減|の?(?:増加|減少)|\(|※|\*|注)/.test(rest)) return null
  const named = own ? null : (unitIn(header) ?? unitIn(label) ?? titleUnit(title))
  const unit = own?.unit ?? named?.[1]
  if (!unit) return null
  const sign = lead?.[1] && lead[1] !== '+' ? -1 : /^減/.test(rest) ? -1 : 1
  const value = numeral.value
    .times(own?.factor ?? 1)
    .times(named?.[2] ?? 1)
    .times(sign)
  const at = lead?.[1] ? cell.indexOf(lead[1]) : from
  return { value, unit, start: at, end: own?.end ?? numeral.end }
}

/** The last of these that says something, the nearest words first: the row's label, the header, the title. */
function nearest<T>(texts: readonly string[], read: (text: string) => T | null): T | null {
  for (const text of texts) {
    const found = read(text)
    if (found !== null) return found
  }
  return null
}

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
  const label = plainForm(
    row.cells
      .filter(({ text }) => !/[0-9]/.test(text))
      .map(({ text }) => text)
      .join(' '),
  )
  const subject = rowSubject(input, sentence, row.title, memory)
  const claims: ReadClaim[] = []
  row.cells.forEach((cell, column) => {
    const text = plainForm(cell.text)
    const header = plainForm(row.header[column] ?? '')
    if (column === 0 && label === '' && /年|月|期/.test(text)) return
    const number = readCell(text, header, label, title)
    if (!number) return
    const growing = number.unit === '%'
    const near = [label, header, title]
    const activity =
      nearest(
        near,
        (words) => readActivities(words).find(({ what }) => fits(what, number.unit, growing))?.what ?? null,
      ) ?? carriedActivity(memory, number.unit, growing)
    const place = rowPlace(near, label, memory)
    const yearText = /((?:19|20)[0-9]{2})年/.exec(title)?.[1]
    const at: Day | null =
      yearText && now && Number(yearText) < now.year ? { year: Number(yearText), month: 12, day: 31 } : now
    const period =
      nearest([header, label, title], (words) => readPeriods(words, at).at(-1)?.period ?? null) ??
      memory.period
    const words = near.join(' ')
    const measure = activity
      ? measureOf(activity, {
          sequential: rowComparator(header, label, title) === 'mom',
          reverse: false,
          american: isAmerican(subject),
          at: 0,
          tariff: null,
          unit: number.unit,
          growing,
          place,
          company: subject.company,
          text: words,
          near: words,
        })
      : { metric: null, flow: null, country: null }
    const start = sentence.start + cell.start + number.start
    claims.push({
      sentence: index,
      start,
      end: sentence.start + cell.start + number.end,
      low: null,
      point: number.value.toFixed(),
      high: null,
      unit: number.unit,
      metric: measure.metric,
      subject: subject.slug,
      subjectName: subject.name,
      period,
      comparator: growing ? rowComparator(header, label, title) : 'none',
      ...rowStance(words, memory, tenseOf(period, now)),
      approximation: 'exact',
      speaker: null,
      flow: measure.flow,
      change: !growing && /増減(?!率)/.test(header),
      streak: null,
    })
  })
  return claims
}

const carriedActivity = (memory: Memory, unit: Unit, growing: boolean): Activity | null =>
  memory.activity && fits(memory.activity, unit, growing) ? memory.activity : null

function rowPlace(near: readonly string[], label: string, memory: Memory): Place | null {
  if (/その他/.test(label)) return 'elsewhere'
  const stated = nearest(near, (words) => readPlaces(words)[0]?.what ?? null)
  return stated ?? memory.place
}

function rowComparator(header: string, label: string, title: string): Comparator {
  for (const words of [header, label, title]) {
    if (/前年|昨年/.test(words)) return 'yoy'
    if (/前月/.test(words)) return 'mom'
    if (/前四半期/.test(words)) return 'qoq'
    if (/前期/.test(words)) return 'yoy'
  }
  return 'none'
}

function rowStance(
  words: string,
  memory: Memory,
  tense: ReturnType<typeof tenseOf>,
): Pick<ReadClaim, 'basis' | 'modality'> {
  if (/計画|目標/.test(words)) return { basis: 'target', modality: 'plans' }
  if (/見通し|予想|見込/.test(words) || tense === 'future') return { basis: 'guidance', modality: 'will' }
  return { basis: memory.preliminary || /速報/.test(words) ? 'preliminary' : 'actual', modality: 'did' }
}

/** The company or country of a row: in its cells, else in the title, else the one the text was about. */
function rowSubject(input: ClaimText, sentence: Sentence, title: string, memory: Memory): Subject {
  const text = plainForm(sentence.text)
  const end = sentence.start + text.length
  const mentions = input.mentions.filter((mention) => mention.start >= sentence.start && mention.end <= end)
  const own = readSubjects(
    text,
    mentions.map((m) => ({ ...m, start: m.start - sentence.start, end: m.end - sentence.start })),
    null,
  )[0]?.subject
  if (own) return own
  const names = input.lexicon.things.find(
    (thing) =>
      thing.kind === 'company' && thing.names.some((name) => name.lang === 'ja' && title.includes(name.text)),
  )
  if (names) return { slug: names.slug, name: null, company: true }
  return memory.company ?? memory.subject ?? { slug: null, name: null, company: false }
}
