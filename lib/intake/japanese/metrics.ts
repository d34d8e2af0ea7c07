import type { Flow, Unit } from '../types.ts'
import { ACTIVITY_WORDS, type Activity, PLACE_WORDS, type Place } from './metric-words.ts'
import { tariffOf } from './tariffs.ts'

export type Cue<T> = { start: number; end: number; what: T }

function cues<T>(text: string, words: [RegExp, T][]): Cue<T>[] {
  const found: Cue<T>[] = []
  for (const [pattern, what] of words) {
    for (const match of text.matchAll(pattern)) {
      const [start, end] = [match.index, match.index + match[0].length]
      if (found.some((other) => start < other.end && end > other.start)) continue
      found.push({ start, end, what })
    }
  }
  return found.sort((a, b) => a.start - b.start)
}

/** What the sentence speaks of, in order of place. */
export const readActivities = (text: string): Cue<Activity>[] => cues(text, ACTIVITY_WORDS)
export const readPlaces = (text: string): Cue<Place>[] => cues(text, PLACE_WORDS)

const MONEY = new Set<Activity>([
  'tariff-cost',
  'operating-profit',
  'net-profit',
  'revenue',
  'investment',
  'surplus',
  'deficit',
  'exports',
  'imports',
  'other',
])
const VEHICLES = new Set<Activity>([
  'reverse-import',
  'exports',
  'imports',
  'registrations',
  'capacity',
  'production',
  'sales',
  'ceiling',
  'us-made',
  'supply',
])

/** Whether a number of this unit can be one of this activity. */
export function fits(activity: Activity, unit: Unit, growing: boolean): boolean {
  if (unit === 'vehicle' || unit === 'vehicle/a') return VEHICLES.has(activity)
  if (unit === 'person') return activity === 'employment'
  if (unit === '%')
    return growing
      ? activity !== 'tariff' && activity !== 'tariff-cost'
      : activity === 'tariff' || activity === 'other'
  if (unit === 'pp') return activity === 'tariff' || activity === 'other'
  return MONEY.has(activity)
}

export type Measure = { metric: string | null; flow: Flow | null; country: 'JP' | 'US' | 'policy' | null }

/** What decides the metric beside the activity. */
export type Scene = {
  unit: Unit
  growing: boolean
  /** From a month or quarter earlier: no metric of ours. */
  sequential: boolean
  /** The text tells of cars built in the US for Japan. */
  reverse: boolean
  /** The sentence itself names the company. */
  named: boolean
  /** A company whose brands are American. */
  american: boolean
  place: Place | null
  /** The subject is a company, named here or carried on. */
  company: boolean
  /** The sentence, and the words close before the number. */
  text: string
  near: string
  /** The tariff that the text spoke of last. */
  tariff: string | null
  /** Where the number begins in `text`. */
  at: number
}

const none: Measure = { metric: null, flow: null, country: null }
const of = (metric: string | null, flow: Flow | null, country: Measure['country'] = null): Measure => ({
  metric,
  flow,
  country,
})

const placeFlow: Record<Place, Flow | null> = {
  US: 'us',
  JP: 'jp',
  world: 'world',
  'north-america': null,
  elsewhere: null,
}

/** A level's metric by activity and place, or the metric of its growth. */
export function measureOf(activity: Activity | null, scene: Scene): Measure {
  if (activity === null) return of(null, otherFlow(scene))
  const measure = placedMeasure(activity, scene)
  return scene.growing && scene.sequential ? { ...measure, metric: null } : measure
}

function placedMeasure(activity: Activity, scene: Scene): Measure {
  const { place, unit } = scene
  const yoy = scene.growing && unit === '%'
  switch (activity) {
    case 'production':
    case 'capacity':
      if (activity === 'capacity') return of(null, place ? placeFlow[place] : null)
      if (place === 'US') return of(yoy ? 'us-production-yoy' : 'us-production', 'us', 'JP')
      if (place === 'world') return of(yoy ? 'global-production-yoy' : 'global-production', 'world', 'JP')
      return of(null, place ? placeFlow[place] : null)
    case 'sales':
      if (place === 'US') return of(yoy ? 'us-sales-yoy' : 'us-sales', 'us', 'US')
      if (place === 'world') return of(yoy ? null : 'global-sales', 'world')
      if (place === 'JP' && scene.reverse && scene.company) return usMade(scene, yoy)
      return of(null, place ? placeFlow[place] : null)
    case 'exports':
      return exportsOf(scene, yoy)
    case 'reverse-import':
      return of(yoy ? null : 'reverse-import-volume', 'us_jp', 'JP')
    case 'us-made':
      if (scene.company && !scene.reverse && !/日本|国内|輸入|登録/.test(scene.text))
        return of(yoy ? 'us-production-yoy' : 'us-production', 'us')
      return usMade(scene, yoy)
    case 'imports':
      if (/輸入車/.test(scene.text) && !/米国(?:製|産|から)/.test(scene.text))
        return of(yoy ? null : 'import-registrations-japan', 'jp', 'JP')
      if (/米国(?:では|に|へ|が)[^。]{0,40}輸入/.test(scene.text)) return of(null, 'jp_us')
      return place === 'US' || place === 'JP' || scene.reverse ? usMade(scene, yoy) : none
    case 'registrations':
      if (scene.company && !scene.american && scene.reverse)
        return of(yoy ? null : 'reverse-import-volume', 'us_jp', 'JP')
      return scene.american || AMERICAN_BRAND.test(scene.near)
        ? of(yoy ? null : 'us-brand-registrations-japan', 'jp', 'US')
        : of(yoy ? null : 'import-registrations-japan', 'jp', 'JP')
    case 'ceiling':
      return of(yoy ? null : 'export-restraint-ceiling', 'jp_us', 'policy')
    case 'investment':
      if (yoy) return none
      if (!scene.company && /累計|累積|これまでの投資|これまでに投資/.test(scene.near))
        return of('us-manufacturing-investment-cumulative', 'us', 'JP')
      if (/米国(?:に|へ|で)|対米|米(?:国内|州|工場)/.test(scene.near))
        return of('us-investment-committed', 'us')
      if (place === 'elsewhere') return none
      return place === 'JP' && /(?:日本|国内|日本国内)(?:に|へ|で)|国内(?:の)?投資/.test(scene.near)
        ? of(null, 'jp')
        : of('us-investment-committed', 'us')
    case 'employment':
      return scene.company || /間接/.test(scene.near) || place !== 'US'
        ? of(null, place ? placeFlow[place] : null)
        : of('japanese-maker-us-employment', 'us', 'JP')
    case 'tariff':
      return tariffOf(scene.text, scene.near, scene.at, scene.tariff)
    case 'tariff-cost':
      return unit === 'JPY'
        ? of('tariff-cost', null)
        : unit === 'USD'
          ? of('tariff-cost-usd', null)
          : unit === 'EUR'
            ? of('tariff-cost-eur', null)
            : none
    case 'operating-profit':
      if (yoy || unit !== 'JPY') return none
      return of(
        place === 'north-america' && /北米[^、。]{0,16}営業/.test(scene.text)
          ? 'operating-profit-north-america'
          : 'operating-profit',
        null,
      )
    case 'net-profit':
      return yoy || unit !== 'JPY' ? none : of('net-profit', null)
    case 'surplus':
      return unit === 'JPY' &&
        !/全体|総額|世界/.test(scene.text.slice(scene.text.lastIndexOf('、', scene.at) + 1, scene.at))
        ? of('japan-trade-surplus-with-us', null, 'JP')
        : { ...none, country: 'JP' }
    case 'deficit':
      return unit === 'USD' ? of('us-goods-deficit-with-japan', null, 'US') : none
    case 'revenue':
    case 'supply':
      return none
    default:
      return of(null, /利益率/.test(scene.near) ? null : otherFlow(scene))
  }
}

const AMERICAN_BRAND = /米国?(?:系|ブランド|メーカー|の?3社)|米国車|米車|アメ車/

/** 日本へ輸入された米国製乗用車は: all of them, where no maker is named beside. */
const ALL_MADE = /輸入された米国(?:製|産)|輸入された米(?:製|国車)/

/** Cars built in the US and brought to Japan: a Japanese maker's, or all of them. */
const usMade = ({ company, named, text, american, unit }: Scene, yoy: boolean): Measure =>
  /^[A-Z]{3}$/.test(unit)
    ? of(null, 'us_jp', 'JP')
    : company && !american && (named || !ALL_MADE.test(text))
      ? of(yoy ? null : 'reverse-import-volume', 'us_jp', 'JP')
      : of(yoy ? null : 'us-made-car-imports-japan', 'us_jp', 'JP')

/** Whether exports are those of cars: by the words of their own part, else by those before it. */
function ofCars(text: string, at: number): boolean {
  const own = text.slice(Math.max(text.lastIndexOf('、', at), text.lastIndexOf('。', at)) + 1, at)
  return /車/.test(/車|輸出/.test(own) ? own : text)
}

function exportsOf({ named, company, american, text, near, unit, place, at }: Scene, yoy: boolean): Measure {
  const out = /米国(?:工場|拠点|生産|製|産)?(?:から|で生産|で[^。]{0,24}生産し)[^。]{0,24}輸出/.test(text)
  if (out)
    return /日本(?:向け|へ|に)/.test(text)
      ? of(yoy ? null : 'reverse-import-volume', 'us_jp', 'JP')
      : of(yoy ? null : 'us-exports-of-japanese-makers', 'us', 'JP')
  if (/日本(?:に|へ|向けに?)(?:[^。、0-9]{0,6})輸出/.test(text) && (american || place === 'US'))
    return of(yoy ? null : 'us-made-car-imports-japan', 'us_jp', 'JP')
  const toUs =
    /米国|対米|米向け|アメリカ/.test(text) || (place === 'US' && !/日本からの輸出|輸出全体|総輸出/.test(text))
  if (!toUs) return none
  const national =
    /財務省|貿易統計|税関/.test(text) ||
    (!named && /対米自動車輸出|自動車(?:の|の対米)?輸出|輸出(?:総)?額|日本の輸出/.test(text))
  if (company && unit !== 'JPY' && !national) return of(yoy ? null : 'exports-japan-to-us', 'jp_us')
  const cars =
    ofCars(text, at) &&
    !/(?:輸出|米)(?:の)?(?:総額|全体)[^、。]{0,4}$|総輸出[^、。]{0,6}$/.test(
      text.slice(Math.max(0, at - 14), at),
    )
  if (unit === 'vehicle' || unit === 'vehicle/a') return of('japan-auto-exports-to-us-units', 'jp_us', 'JP')
  if (/部品[^、。]{0,8}$/.test(text.slice(Math.max(0, at - 12), at))) return of(null, 'jp_us', 'JP')
  if (yoy) {
    if (/台数|数量/.test(near) && !/額[^台]{0,12}$/.test(near))
      return of('japan-auto-exports-to-us-units-yoy', 'jp_us', 'JP')
    return cars ? of('japan-auto-exports-to-us-value-yoy', 'jp_us', 'JP') : of(null, 'jp_us', 'JP')
  }
  if (unit !== 'JPY') return of(null, 'jp_us', 'JP')
  return of(cars ? 'japan-auto-exports-to-us-value' : 'japan-exports-to-us-total', 'jp_us', 'JP')
}

/** A number of no metric of ours still runs somewhere: 日本から運ぶ, 日本の市場で. */
function otherFlow({ near, place }: Scene): Flow | null {
  if (/日本から(?!の撤退)/.test(near) && place !== 'elsewhere') return 'jp_us'
  return place ? placeFlow[place] : null
}
