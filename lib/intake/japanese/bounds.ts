import type { Approximation, Unit } from '../types.ts'

/** What stands right before and after a number and bounds or turns it: 約, 超, 最大; 減, 増, ▲. */

const BEFORE_WINDOW = 14
const AFTER_WINDOW = 24

/** Words that may stand between a bound and its number. */
const BETWEEN = String.raw`(?:で|の|を|年間|年|毎年|月間|合計|計|総額|さらに|ほぼ|同|米|約|US|\$|¥|で年間|平均| ){0,4}[-▲△]?$`
const AT_LEAST_BEFORE = new RegExp(`(?:少なくとも|最低でも|最低|最小)${BETWEEN}`)
const UP_TO_BEFORE = new RegExp(`(?:最大でも|最大|上限を?|最高で|多くて|せいぜい|多くとも)${BETWEEN}`)
const ABOUT_BEFORE = new RegExp(
  `(?:約|およそ|おおよそ|ほぼ|概ね|おおむね|だいたい|推定|ざっと|大体)${BETWEEN}`,
)

const AT_LEAST_AFTER =
  /^(?:規模|台|も|の水準|の大台)?(?:超|以上|を超|強|余り|余|あまり|を上回る(?!見|と予|と見)|を突破|を越|越え|上回る規模|の大台を(?:超|突破|上回))/
const UP_TO_AFTER =
  /^(?:以下|未満|以内|にも?満た(?:な|ず)|に(?:は|も)?届か(?:な|ず)|を割|を切|を上限|が上限|を下回る(?:水準|規模|見|恐れ|おそれ|可能性|公算|懸念)|割れ|まで(?=[0-9、は])|まで(?:に抑|に制限|とする|の範囲|認|を上限)|弱を上限)/
const ABOUT_AFTER =
  /^(?:台?)(?:程度|前後|ほど|くらい|ぐらい|近[くい]|弱|内外|見当|台半ば|台前半|台後半|あたり|相当程度)/

/** How exactly a number is meant, by the words that touch it. */
export function readApproximation(text: string, start: number, end: number): Approximation {
  const before = text.slice(Math.max(0, start - BEFORE_WINDOW), start)
  const after = text.slice(end, end + AFTER_WINDOW)
  if (UP_TO_BEFORE.test(before) || UP_TO_AFTER.test(after)) return 'up-to'
  if (AT_LEAST_BEFORE.test(before) || AT_LEAST_AFTER.test(after)) return 'at-least'
  if (ABOUT_BEFORE.test(before) || ABOUT_AFTER.test(after)) return 'about'
  return 'exact'
}

const HEDGE = String.raw`(?:程度|前後|ほど|近く|余り?|超|強|弱|以上|も|分|規模|の?大幅な?|の?小幅な?|の?急|と?大きく|と?大幅に|と?小幅に){0,2}`
const DOWN = String.raw`(?:減(?!税|速|価|免|反)|マイナス|下回|低下|下落|落ち込|縮小|縮ま|縮ん|ダウン|後退|下がっ|下がり|下がる|下げ|割り込|悪化|引き下げ|引下げ|下方修正|削減|カット|圧縮|失われ|押し下げ|下振れ|不足|落ちた|落ち(?:る|て)|落とし|目減り|縮む)`
const UP = String.raw`(?:増(?!税率)|プラス|上回|上昇|伸び|伸ば|拡大|アップ|上積み|積み増|上乗せ|引き上げ|引上げ|上方修正|改善|押し上げ|上振れ|膨ら|急増|成長|跳ね上が)`
/** Said of the number itself: 10%少ない; not of what it measures, 10%の低い税率. */
const LESS = '(?:低い|低く|低かっ|少な)'
const MORE = '(?:高い|高く|高かっ|多い|多く|多かっ)'
const DOWN_AFTER = new RegExp(`^${HEDGE}(?:(?:の|と)?(?:急|激|微|半|続)?${DOWN}|${LESS})`)
const UP_AFTER = new RegExp(`^${HEDGE}(?:(?:の|と)?(?:急|微|続|純)?${UP}|${MORE})`)
/** Of an amount only what touches it: "9万台に減った", "9万台と減少した" and "9万台を上回る" are levels. */
const AMOUNT_DOWN = new RegExp(`^${HEDGE}(?:の?(?:急|純)?${DOWN}|${LESS})`)
const AMOUNT_UP = new RegExp(`^${HEDGE}(?:の?(?:急|純)?${UP}|${MORE})`)
/** "2万人を減らす", "3万人の人員を減らす", "5万台の生産を増やす". */
const CUTS =
  /^(?:程度|超|以上|規模|近く|余り?)?(?:の[^、。0-9]{1,10})?を(?:[^、。0-9を]{0,5}で)?(?:減ら|削減|カット|削る|削っ|圧縮|減産|解雇)|^(?:程度|超|以上|規模|近く|余り?)?(?:の[^、。0-9]{1,8})?(?:削減|減産)/
const ADDS =
  /^(?:程度|超|以上|規模|近く|余り?)?(?:の[^、。0-9]{1,10})?を(?:[^、。0-9を]{0,5}で)?(?:増や|積み増|上乗せ|増産|上積み)|^(?:程度|超|以上|規模|近く|余り?)?の[^、。0-9]{0,6}(?:増産)/
const STEP_BEFORE =
  /(?:値上げ|値下げ|引き上げ|引き下げ|増加|減少|上昇|低下|改善|悪化|縮小|拡大|(?<!押し)(?:上げ|下げ))(?:の)?(?:幅|額)(?:は|が|を|も)(?:1台(?:当た|あた)り)?(?:平均(?:で)?|約|およそ|最大)?$/
/** A rate of duty is a level, whatever is done to it. */
const TARIFF_BEFORE = /(?:関税|税率|課徴金)率?(?:を|は|が|の|も)?[^。、0-9]{0,8}$/
const MINUS_BEFORE = /(?:[▲△▼]|マイナス|(?<![0-9%台円人ドル月年日期])-) ?(?:US\$|\$|¥)?$/
const PLUS_BEFORE = /(?:プラス|\+) ?(?:US\$|\$|¥)?$/
const DOWN_NOUN_BEFORE =
  /(?:減少率|減少幅|下落率|下げ幅|落ち込み幅?|マイナス幅|減少(?:数|台数|額)?|減益幅|減益率|減収率|低下幅)(?:は|が|も|を)「?(?:約|およそ)?$/
const BASE =
  /(?:比|同月|同期|実績|前年|昨年|前月|前期|年前|前年度|計画|予想|見通し)(?:より|を|から|で|に比べ(?:て|ると)?)?、?(?:約|およそ|大幅に?)?$/

/** Whether the number is a fall, a rise, and an amount of change. */
export function readDirection(
  text: string,
  start: number,
  end: number,
  unit: Unit,
): { sign: -1 | 1; direction: -1 | 0 | 1; change: boolean } {
  // 減少率は「41%」ではなく「12.1%」: the noun is of both.
  const before = text
    .slice(Math.max(0, start - 30), start)
    .replace(/「?[0-9][^「」]{0,10}」?ではなく、?「?$/, '')
    .slice(-22)
  // 11.7%（52万円）下がった: the verb is of both.
  const after = text
    .slice(end, end + AFTER_WINDOW + 16)
    .replace(/^\([^)]{0,16}\)|^\)/, '')
    .slice(0, AFTER_WINDOW)
  if (MINUS_BEFORE.test(before))
    return { sign: -1, direction: -1, change: unit === 'pp' || AMOUNT_DOWN.test(after) }
  const growing = unit === '%' || unit === 'pp'
  const rate = unit === '%' && TARIFF_BEFORE.test(before) && !/比|前年/.test(before)
  if (rate) return { sign: 1, direction: 0, change: false }
  const down = growing ? DOWN_AFTER.test(after) : AMOUNT_DOWN.test(after) || CUTS.test(after)
  const up = growing ? UP_AFTER.test(after) : AMOUNT_UP.test(after) || ADDS.test(after)
  if (down) return { sign: -1, direction: -1, change: unit !== '%' }
  if (up) return { sign: 1, direction: 1, change: unit !== '%' }
  if (DOWN_NOUN_BEFORE.test(before)) return { sign: -1, direction: -1, change: unit !== '%' }
  if (STEP_BEFORE.test(before) && !growing) return { sign: 1, direction: 1, change: true }
  if (PLUS_BEFORE.test(before)) return { sign: 1, direction: 1, change: unit === 'pp' }
  if (unit === '%' && BASE.test(before)) {
    const rest = /^[^、。0-9]{0,14}/.exec(after)?.[0] ?? ''
    if (new RegExp(DOWN).test(rest)) return { sign: -1, direction: -1, change: false }
  }
  return { sign: 1, direction: 0, change: unit === 'pp' }
}
