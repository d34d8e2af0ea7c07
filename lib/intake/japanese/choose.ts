import type { Unit } from '../types.ts'
import { bracketAt, commaBefore, type Span } from './clauses.ts'
import type { Memory } from './memory.ts'
import type { Activity, Place } from './metric-words.ts'
import { type Cue, fits } from './metrics.ts'
import type { FoundPeriod } from './periods.ts'
import type { Quantity } from './quantities.ts'

/** Which of the words around a number is its own. */

/** The number is the object of what follows, or its measure: 28万台を第三国へ輸出, 10億ドルの投資. */
const ATTACHED =
  /^(?:程度|前後|超|以上|以下|近く|余り|ほど|規模|強|弱|相当|分|もの|を超える|に上る|に達する){0,2}(?:を[^、。0-9]{0,14}|(?:の|で|も|が)(?:米国(?:で|に|へ)|日本(?:で|に|へ)|新たに|追加で?|現地で|新規の?|年間)?)$/

/** An amount by which profit is lowered, in a sentence of tariffs. */
const LOWERS =
  /^(?:程度|ほど|前後|超|近く|規模)?(?:の|も|を|、|分){0,2}(?:営業)?(?:利益を?)?(?:も)?(?:減益要因|押し下げ|下押し|減益影響|目減り)/

/** What is done with a rate, where the rate itself goes unnamed. */
const LEVIES = /課|一律|適用|停止|上乗せ|引き(?:上|下)げ|下が[っる]|上が[っる]|下げ|上げ|半減|通告|免除|抑え/

/** 15%でも負担は重い. */
const BORNE = /^(?:でも|では|のまま(?:でも|では)?|になっても|に下がっても)[^。]{0,12}(?:負担|重い|重く|厳し)/

/** 25%への再引き上げ, where the text is about tariffs. */
const RAISED = /^(?:への?|に)(?:再び?)?(?:引き(?:上|下)げ|戻)/

export function activityOf(
  text: string,
  quantity: Quantity,
  cues: readonly Cue<Activity>[],
  brackets: readonly Span[],
  memory: Memory,
): Activity | null {
  const growing = isGrowth(quantity)
  const own = bracketAt(brackets, quantity.start)
  const fitting = cues.filter(({ what, start }) => {
    const inside = bracketAt(brackets, start)
    return fits(what, quantity.unit, growing) && (inside === null || inside === own)
  })
  if (
    (/関税/.test(text) || (memory.tariffs && !/円高|為替|原材料|円安/.test(text))) &&
    fits('tariff-cost', quantity.unit, growing) &&
    LOWERS.test(text.slice(quantity.end))
  )
    return 'tariff-cost'
  if (
    /関税/.test(text) &&
    /利益/.test(text) &&
    kindOf(quantity.unit) === 'money' &&
    /^(?:程度|ほど|前後|近く)?(?:減る|減少する|減らす|減った|目減り|悪化)/.test(text.slice(quantity.end))
  )
    return 'tariff-cost'
  if (
    /関税(?:で|により|による)(?:[0-9]カ月)?[^0-9、。]{0,8}$/.test(text.slice(0, quantity.start)) &&
    fits('tariff-cost', quantity.unit, growing) &&
    kindOf(quantity.unit) === 'money' &&
    !/投資|輸出/.test(text.slice(quantity.end, quantity.end + 12))
  )
    return 'tariff-cost'
  const following = fitting.find(({ start }) => start >= quantity.end)
  if (following && ATTACHED.test(text.slice(quantity.end, following.start))) return following.what
  const before = spokenOf(
    text,
    fitting.filter(({ end }) => end <= quantity.start),
    quantity.start,
  )
  if (before) return before.what
  if (
    following &&
    following.start - quantity.end < 24 &&
    !/。/.test(text.slice(quantity.end, following.start))
  )
    return following.what
  if ((quantity.unit === '%' && !growing) || quantity.unit === 'pp')
    return fitting.length === 0 &&
      ((memory.activity === 'tariff' && LEVIES.test(text)) ||
        (memory.tariffs && (RAISED.test(text.slice(quantity.end)) || BORNE.test(text.slice(quantity.end)))))
      ? 'tariff'
      : null
  const carried = [
    memory.activity,
    memory.counted.get(growing ? 'growth' : kindOf(quantity.unit)),
    memory.counted.get('last'),
  ]
  const exchange = /円高|円安|為替|原材料/.test(text) && !text.includes('関税')
  return (
    carried.find(
      (activity) =>
        activity &&
        activity !== 'other' &&
        !(exchange && activity === 'tariff-cost') &&
        fits(activity, quantity.unit, growing),
    ) ?? null
  )
}

/** 営業利益は関税の影響を受け、1150億円: what is spoken of, where the clause that names another is over. */
function spokenOf(text: string, before: readonly Cue<Activity>[], at: number): Cue<Activity> | undefined {
  const last = before.at(-1)
  const topic = before.filter(({ end }) => /^(?:台数|額|高)?は/.test(text.slice(end, end + 3))).at(-1)
  if (!last || !topic || topic === last) return last
  const between = text.slice(last.end, at)
  return /^[^。「」]{0,40}(?:を受け(?:て)?|に(?:より|よって|伴い|伴って|加え)|が響き|が響いて|が重荷となり)、/.test(
    between,
  )
    ? topic
    : last
}

/** Units of one kind count the same sort of thing. */
export const kindOf = (unit: Unit) =>
  unit.startsWith('vehicle') ? 'vehicle' : /^[A-Z]{3}$/.test(unit) ? 'money' : unit

export const isGrowth = (quantity: Quantity) => quantity.unit === '%' && quantity.direction !== 0

const TRADE = new Set<Activity>(['exports', 'imports', 'surplus', 'deficit'])

export function placeOf(
  text: string,
  quantity: Quantity,
  cues: readonly Cue<Place>[],
  brackets: readonly Span[],
  memory: Memory,
  activity: Activity | null,
): Place | null {
  const own = bracketAt(brackets, quantity.start)
  const open = cues.filter(({ start }) => {
    const inside = bracketAt(brackets, start)
    return inside === null || inside === own
  })
  const before = open.filter(({ end }) => end <= quantity.start).at(-1)
  const after = open.find(({ start }) => start >= quantity.end && start - quantity.end < 16)
  // 世界販売の7割を米国に頼り: a share is of where it goes.
  if (
    after &&
    quantity.unit === '%' &&
    /^(?:超|以上|強|弱|近く)?を$/.test(text.slice(quantity.end, after.start))
  )
    return after.what
  // メキシコでの生産のうち8万台を米国に移す: where they go.
  if (
    after &&
    /^(?:程度|超|以上|分)?を$/.test(text.slice(quantity.end, after.start)) &&
    /^(?:へ|に)(?:移|振り向|切り替え|集約)/.test(text.slice(after.end))
  )
    return after.what
  if (before) return before.what
  if (after) return after.what
  if (activity === 'employment' || activity === 'capacity') return memory.place === 'US' ? 'US' : null
  if (activity && TRADE.has(activity) && memory.activity && TRADE.has(memory.activity)) return memory.place
  return activity === null
    ? null
    : (memory.placeOf.get(activity) ?? (memory.activity === activity ? memory.place : null))
}

/** 2012年に撤退しており、…: a time that the verb before the comma has used up. */
const spent = (text: string, end: number, at: number): boolean =>
  /^に[^、。]{1,40}(?:て|ており|ているが|たが|とはいえ|たものの|し|み|り|たため|たのに対し|あと|後)、/.test(
    text.slice(end, Math.min(at, end + 60)),
  )

/** 今年の見込みに比べ: a time that is only the base of a comparison. */
const isBase = (text: string, end: number): boolean =>
  /^(?:の(?:実績|見込み|見通し|予想|推定|水準|計画))?(?:に比べ|と比べ|比|より(?![0-9]))/.test(
    text.slice(end, end + 12),
  )

/** 前期の153円から: a time that a number before this one has taken. */
const taken = (text: string, end: number, at: number): boolean =>
  /^の約?[0-9]/.test(text.slice(end, end + 3)) && at > end + 2

export function periodOf(
  text: string,
  quantity: Quantity,
  periods: readonly FoundPeriod[],
  brackets: readonly Span[],
): FoundPeriod | null {
  const own = bracketAt(brackets, quantity.start)
  const open = periods.filter(({ start, end }) => {
    const inside = bracketAt(brackets, start)
    return (inside === null || inside === own) && !isBase(text, end)
  })
  const from = quantity.unit === 'vehicle/a' ? commaBefore(text, quantity.start, 0, brackets) : 0
  const before = open
    .filter(({ end }) => !spent(text, end, quantity.start) && !taken(text, end, quantity.start))
    .filter(({ start, end }) => end <= quantity.start && (start >= from || /^[のは、]/.test(text.slice(end))))
    .at(-1)
  if (before) return before
  const bracket = periods.find(({ start }) => {
    const inside = bracketAt(brackets, start)
    return inside !== null && start >= quantity.end && inside.start - quantity.end < 4
  })
  if (bracket) return bracket
  return (
    open.find(({ start }) => start >= quantity.end && !/[、。]/.test(text.slice(quantity.end, start))) ?? null
  )
}

/** Whether a unit is counted by the year: 年間2万台, 年産20万台. */
export function yearly(text: string, quantity: Quantity, activity: Activity | null): Unit {
  if (quantity.unit !== 'vehicle') return quantity.unit
  if (activity === 'capacity' || activity === 'ceiling') return 'vehicle/a'
  const before = text.slice(Math.max(0, quantity.start - 14), quantity.start)
  const after = text.slice(quantity.end, quantity.end + 8)
  return /(?:(?<![0-9前昨今来翌通一二三四五六七八九十末])年(?:に|間|産|約|およそ|最大|最大で|間約|間最大|間で|率|率で|率換算で|間およそ|)?(?:最大|約|およそ|合計|計)?|毎年(?:約)?|年率(?:換算で)?|年間に?換算(?:で|すると)(?:約)?|年間(?:で|に)?(?:約|最大|最大で|およそ|計|合計)?|年間の?(?:販売|生産|輸入|輸出|供給)(?:台数|量|規模)?(?:を|は|が|で)(?:約|最大|およそ)?)$/.test(
    before,
  ) || /^(?:の年産|\/年|の年間)/.test(after)
    ? 'vehicle/a'
    : 'vehicle'
}
