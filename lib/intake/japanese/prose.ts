import type { ClaimText, ReadClaim, ReadPeriod, Sentence } from '../types.ts'
import type { Day } from './calendar.ts'
import { activityOf, isGrowth, periodOf, placeOf, yearly } from './choose.ts'
import { brackets, type Span } from './clauses.ts'
import { comparatorAt } from './comparators.ts'
import type { Memory } from './memory.ts'
import type { Activity } from './metric-words.ts'
import { type Measure, measureOf, readActivities, readPlaces } from './metrics.ts'
import { readPeriods } from './periods.ts'
import { plainForm } from './plain.ts'
import { type Quantity, readQuantities } from './quantities.ts'
import { readSpeakers, speakerAt } from './speakers.ts'
import { readStance } from './stance.ts'
import { RUMOUR } from './stance-words.ts'
import { type FoundSubject, readSubjects, respectively, type Subject, subjectAt } from './subjects.ts'
import { sameAgain, tenseOf } from './tense.ts'

/** Longer is no sentence; nothing of it is read. */
const LONGEST_SENTENCE = 4000

/** The claims of one sentence of running text; what later sentences lean on is kept in `memory`. */
export function readProse(
  input: ClaimText,
  index: number,
  sentence: Sentence,
  now: Day | null,
  memory: Memory,
): ReadClaim[] {
  const text = plainForm(sentence.reading)
  if (text.length > LONGEST_SENTENCE) return []
  if (sentence.paragraph !== memory.paragraph) {
    memory.paragraph = sentence.paragraph
    memory.rumoured = false
  }
  const end = sentence.start + sentence.text.length
  const mentions = input.mentions.filter((mention) => mention.start >= sentence.start && mention.end <= end)
  const spans = brackets(text)
  const subjects = readSubjects(text, sentence.start, mentions, memory.company)
  const speakers = readSpeakers(text, sentence.start, mentions, memory.speaker)
  const quantities = readQuantities(text)
  const cues = readActivities(text)
  const places = readPlaces(text)
  const periods = readPeriods(text, now)
  if (RUMOUR.test(text)) memory.rumoured = true
  const claims: ReadClaim[] = []
  const row = new Map<number, number>()
  for (const quantity of quantities) {
    const activity = activityOf(text, quantity, cues, spans, memory)
    const place = placeOf(quantity, places, spans, memory, activity !== null && activity === memory.activity)
    const unit = yearly(text, quantity, activity)
    const found = placedSubject(text, quantity, subjects, spans, row)
    const growing = isGrowth(quantity)
    const subject = found?.subject ?? null
    const company = subject ? subject.company : (memory.subject?.company ?? false)
    const near = text.slice(Math.max(0, quantity.start - 30), quantity.end + 16)
    const measure = activity
      ? measureOf(activity, { unit, growing, place, company, text, near })
      : { metric: null, flow: null, country: null }
    const whose = subjectOf(measure, activity, subject, memory, quantity, mentions)
    const stated =
      sameAgain(text, quantity, periods, memory.period) ??
      periodOf(text, quantity, periods, spans)?.period ??
      null
    const period = stated ?? carried(memory, activity, sentence)
    const stance = readStance({
      text,
      start: quantity.start,
      end: quantity.end,
      brackets: spans,
      activity,
      company: whose.company,
      rumoured: memory.rumoured,
      preliminary: memory.preliminary,
      tense: tenseOf(period, now),
    })
    const { values, change } = signed(text, quantity, activity)
    claims.push({
      sentence: index,
      start: sentence.start + quantity.start,
      end: sentence.start + quantity.end,
      ...values,
      unit,
      metric: measure.metric,
      subject: whose.slug,
      subjectName: whose.name,
      period,
      comparator: growing || change ? comparatorAt(text, quantity.start, quantity.end, period) : 'none',
      ...stance,
      approximation: quantity.approximation,
      speaker: speakerAt(text, quantity.start, speakers, memory.speaker),
      flow: measure.flow,
      change,
      streak: streakOf(text, growing),
    })
    memory.activity = activity ?? memory.activity
    memory.place = place ?? memory.place
    memory.subject = whose.slug || whose.name ? whose : memory.subject
    if (period) memory.period = period
  }
  remember(memory, subjects, speakers, periods, quantities.length > 0, cues, places)
  return claims
}

/** Sentences without a number set the scene as well: who and what the next number is of. */
function remember(
  memory: Memory,
  subjects: readonly FoundSubject[],
  speakers: readonly { speaker: string }[],
  periods: readonly { period: ReadPeriod }[],
  counted: boolean,
  cues: ReturnType<typeof readActivities>,
  places: ReturnType<typeof readPlaces>,
): void {
  const topics = subjects.filter(({ topic }) => topic)
  const main = topics[0] ?? subjects[0]
  if (main) {
    if (main.subject.company) memory.company = main.subject
    if (!counted) memory.subject = main.subject
  }
  if (speakers.length > 0) memory.speaker = speakers.at(-1)?.speaker ?? null
  if (counted) return
  memory.period = periods.at(-1)?.period ?? memory.period
  memory.activity = cues.at(-1)?.what ?? memory.activity
  memory.place = places.at(-1)?.what ?? memory.place
}

function placedSubject(
  text: string,
  quantity: Quantity,
  subjects: readonly FoundSubject[],
  spans: readonly Span[],
  row: Map<number, number>,
): FoundSubject | null {
  const list = respectively(text, subjects, quantity.start)
  const key = text.lastIndexOf('それぞれ', quantity.start)
  if (list && key >= 0) {
    const at = row.get(key) ?? 0
    row.set(key, at + 1)
    return list[at] ?? subjectAt(subjects, quantity.start, spans)
  }
  const before = subjectAt(subjects, quantity.start, spans)
  if (before) return before
  return subjects.find(({ start }) => start >= quantity.end && start - quantity.end < 30) ?? null
}

/** Measures of a country are the country's, unless a company is named; 5500億ドル belong to their policy. */
function subjectOf(
  measure: Measure,
  activity: Activity | null,
  subject: Subject | null,
  memory: Memory,
  quantity: Quantity,
  mentions: ClaimText['mentions'],
): Subject {
  const nation = (slug: string): Subject => ({ slug, name: null, company: false })
  if (activity === 'tariff') return nation(measure.country === 'US' ? 'US' : 'JP')
  if (activity === 'ceiling') return nation('jp-ver-1981')
  if (activity === 'investment') {
    const fund = mentions.some(({ slugs }) => slugs[0] === 'japan-550bn-investment')
    if (
      quantity.point?.eq(550e9) ||
      fund ||
      (memory.subject?.slug === 'japan-550bn-investment' && !subject?.company)
    )
      return nation('japan-550bn-investment')
  }
  const whole =
    measure.metric?.startsWith('japan-') ||
    measure.metric === 'us-goods-deficit-with-japan' ||
    measure.metric === 'us-made-car-imports-japan' ||
    measure.metric === 'import-registrations-japan'
  if ((whole && measure.country === 'JP') || (measure.country === 'US' && whole))
    return nation(measure.country === 'US' && measure.metric === 'us-goods-deficit-with-japan' ? 'US' : 'JP')
  if (subject) return subject
  return (
    memory.subject ??
    memory.company ?? {
      slug: measure.country === 'policy' ? null : measure.country,
      name: null,
      company: false,
    }
  )
}

const LASTING = new Set<Activity>([
  'production',
  'sales',
  'exports',
  'registrations',
  'imports',
  'reverse-import',
  'operating-profit',
  'net-profit',
  'revenue',
  'tariff-cost',
  'surplus',
  'deficit',
])

/** The period of the sentences before, where the number goes on with the same figures. */
function carried(memory: Memory, activity: Activity | null, sentence: Sentence): ReadPeriod | null {
  if (!memory.period || !activity || !LASTING.has(activity) || sentence.part === 'headline') return null
  return memory.period
}

/** Costs are counted as costs; losses are below zero. */
function signed(text: string, quantity: Quantity, activity: Activity | null) {
  const out = (value: typeof quantity.point) => value?.toFixed() ?? null
  const values = { low: out(quantity.low), point: out(quantity.point), high: out(quantity.high) }
  const before = text.slice(Math.max(0, quantity.start - 18), quantity.start)
  const after = text.slice(quantity.end, quantity.end + 14)
  const flip = (value: string | null) =>
    value === null ? null : value.startsWith('-') ? value.slice(1) : `-${value}`
  if (
    activity === 'tariff-cost' &&
    /^(?:程度|ほど|前後|超|近く|規模)?(?:の|も|を|、|ほど)*(?:減益|押し下げ|下押し|マイナス要因|減収|減らす要因)/.test(
      after,
    )
  ) {
    return {
      values: {
        low: quantity.low?.abs().toFixed() ?? null,
        point: quantity.point?.abs().toFixed() ?? null,
        high: quantity.high?.abs().toFixed() ?? null,
      },
      change: false,
    }
  }
  const profit = activity === 'operating-profit' || activity === 'net-profit'
  const loss =
    /(?:赤字|損失)(?:幅|額|は|が|も|の通期予想を|を|予想を?|の?見通しを?|予想は)?[^黒、。]{0,12}$/.test(
      before,
    ) || /^(?:前後|程度|超|規模|ほど|近く|余り)?の?(?:営業|最終|純)?(?:赤字|損失)/.test(after)
  if (
    profit &&
    quantity.unit !== '%' &&
    loss &&
    !/^の?黒字/.test(after) &&
    (quantity.point ?? quantity.low)?.gt(0)
  )
    return {
      values: quantity.point
        ? { ...values, point: flip(values.point) }
        : { low: flip(values.high), point: null, high: flip(values.low) },
      change: false,
    }
  return { values, change: quantity.change }
}

function streakOf(text: string, growing: boolean): number | null {
  const found = growing
    ? /([0-9]{1,3}|[一二三四五六七八九])(?:か月|カ月|ヵ月|ヶ月|ケ月|箇月|四半期|期|年|月)ぶ?連続/.exec(
        text,
      )?.[1]
    : undefined
  if (found === undefined) return null
  return Number(found) || '一二三四五六七八九'.indexOf(found) + 1
}
