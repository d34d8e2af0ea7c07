import type { Activity } from './metric-words.ts'
import type { Quantity } from './quantities.ts'

export type Values = { low: string | null; point: string | null; high: string | null }

const COST_AFTER =
  /^(?:程度|ほど|前後|超|近く|規模|余り|以上)?(?:の|も|を|、|分|ほど){0,3}(?:減益|押し下げ|下押し|マイナス|減収|減らす要因|圧迫|目減り|減る|減少|減らす|減った|悪化)/
const LOSS_BEFORE =
  /(?:赤字|損失)(?:幅|額|は|が|も|の通期予想を|を|予想を?|の?見通しを?|予想は|の?見込み)?[^黒、。(]{0,12}$/
const LOSS_AFTER = /^(?:前後|程度|超|規模|ほど|近く|余り|以上)?の?(?:営業|最終|純|当期|連結)?(?:赤字|損失)/

/** The values as written out: costs are counted as costs, whatever they do to profit; losses stand below zero. */
export function signed(
  text: string,
  quantity: Quantity,
  activity: Activity | null,
): { values: Values; change: boolean } {
  const { low, point, high } = quantity
  const values = {
    low: low?.toFixed() ?? null,
    point: point?.toFixed() ?? null,
    high: high?.toFixed() ?? null,
  }
  const before = text.slice(Math.max(0, quantity.start - 18), quantity.start)
  const after = text.slice(quantity.end, quantity.end + 16)
  const charged = COST_AFTER.test(after) || /[▲△-] ?$/.test(before)
  if (activity === 'tariff-cost' && charged) {
    const plain = {
      low: high?.abs().toFixed() ?? null,
      point: point?.abs().toFixed() ?? null,
      high: low?.abs().toFixed() ?? null,
    }
    return { values: low?.lt(0) ? plain : { ...values, point: plain.point }, change: false }
  }
  const profit = activity === 'operating-profit' || activity === 'net-profit'
  const loss = LOSS_BEFORE.test(before) || LOSS_AFTER.test(after)
  if (profit && quantity.unit !== '%' && loss && !quantity.change && (point ?? low)?.gt(0)) {
    const values = {
      low: high?.neg().toFixed() ?? null,
      point: point?.neg().toFixed() ?? null,
      high: low?.neg().toFixed() ?? null,
    }
    return { values, change: false }
  }
  return { values, change: quantity.change }
}

const KANJI = '一二三四五六七八九'

/** The count of "4か月連続", for a growth figure. */
export function streakOf(text: string, growing: boolean): number | null {
  const found = growing
    ? /([0-9]{1,3}|[一二三四五六七八九])(?:か月|カ月|ヵ月|ヶ月|ケ月|箇月|四半期|期|年|月)ぶ?(?:連続|続けて|続き)/.exec(
        text,
      )?.[1]
    : undefined
  return found === undefined ? null : Number(found) || KANJI.indexOf(found) + 1
}
