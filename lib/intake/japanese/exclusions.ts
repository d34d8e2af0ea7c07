import type { Decimal } from 'decimal.js'
import type { Unit } from '../types.ts'

/** Numbers with a unit that state nothing about the trade: exchange rates, share prices, "per vehicle", ages of rules. */

const EXCHANGE_BEFORE =
  /(?:1(?:米)?ドル ?(?:=|は|あたり|当たり)? ?|1ユーロ ?(?:=|は)? ?|(?:為替|想定)レート[^。]{0,40}|円相場[^。]{0,24}|ドル円[^。]{0,16}|対ドル[^。0-9]{0,12}|対ユーロ[^。0-9]{0,12}|外国為替市場[^。]{0,30})$/
const EXCHANGE_AFTER =
  /^(?:台)?(?:[0-9]{1,2}銭)?(?:から|より)?(?:の)?(?:円高|円安|ドル高|ドル安)|^[0-9]{1,2}銭/
const SHARE_BEFORE =
  /(?:株価|株式市場|終値|始値|株は|株が|日経平均|TOPIX|東証株価指数|ダウ平均|ダウ工業株|前日比|前営業日比|前週末比|時価総額|1株|配当|出来高|取引時間中|年初来|ストップ)[^。]{0,40}$/
const SHARE_AFTER =
  /^(?:で|と|に|の|を|、|台|前後|まで|高の|安の|高い|安い){0,3}(?:取引を終え|引け|取引終了|終値|上場来|年初来|配当|値上がり|値下がり|反発|反落|続伸|続落|高となっ|高で|安で)/
const PER_ONE = /^(?:当たり|あたり|につき|に付き|=|は(?=[0-9])|(?=[0-9]))/
const NOT_STAFF_AFTER =
  /^(?:が|を|の|、|も|余り|以上|ほど|程度|近く|超|弱){0,3}[^。、0-9]{0,8}(?:出席|参加|集ま|記者|取材陣|聴衆|アナリスト|株主|死亡|死者|負傷|けが|来場|観客|応募|回答|乗り|家族|議員|委員|知事|代表団|閣僚|専門家|エコノミスト)/
const NOT_STAFF_BEFORE =
  /(?:出席者|参加者|記者|来場者|株主|聴衆|死者|負傷者|けが人|回答者|アナリスト|エコノミスト|専門家|議員|消費者|有権者|閣僚|訪日客|観光客|男女|会見には|会場には|会合には|式典には)[^。、0-9]{0,8}$/
const RATES_OF_OTHER_THINGS =
  /(?:支持率|年利|賃上げ率?|回答者?[^、。]{0,8}|失業率|物価|金利|利回り|降水確率|投票率|得票率|視聴率|割引|値引き|議決権|株式の|出資比率|持ち株比率|持株比率|保有比率|CPI|業況判断|短観|(?:実質|名目|経済|の)成長率)[^。、0-9]{0,14}$|GDP[^。]{0,24}$/

/** Prices and wages of daily life, that news of the trade mentions in passing. */
const EVERYDAY =
  /(?:最低賃金|初任給|賃金|年収|月給|時給|バレル|オンス|ガソリン[^。、]{0,12}|下取り|入場料|家賃|料金|小売価格|受信料)[^。、0-9]{0,12}$/
/** A count of people is the trade's where it is of those who work in it. */
const STAFF =
  /雇|従業員|人員|採用|削減|解雇|働|社員|労働者|工員|職|希望退職|レイオフ|減ら|増員|配置|要員|勤務|スタッフ|人材|組合員|期間工|就業/

/** Whether a number with this unit, at this place of a sentence, is none of the trade's. */
export function isNoClaim(text: string, start: number, end: number, unit: Unit, value: Decimal): boolean {
  const before = text.slice(Math.max(0, start - 48), start)
  const after = text.slice(end, end + 24)
  if (PER_ONE.test(after) && value.eq(1)) return true
  if (unit === 'JPY' || unit === 'USD' || unit === 'EUR') {
    if (EXCHANGE_BEFORE.test(before) || EXCHANGE_AFTER.test(after)) return true
  }
  if (unit === 'pp' || unit === 'JPY' || unit === '%') {
    if (SHARE_BEFORE.test(before) || SHARE_AFTER.test(after)) return true
  }
  if ((unit === '%' || unit === 'pp') && RATES_OF_OTHER_THINGS.test(before)) return true
  if (/^[A-Z]{3}$/.test(unit) && EVERYDAY.test(before)) return true
  if (unit === '%' && /人の(?:うち)?(?:約)?$/.test(before)) return true
  if (unit === 'person' && !STAFF.test(text)) return true
  if (unit === 'person') return value.lt(10) || NOT_STAFF_AFTER.test(after) || NOT_STAFF_BEFORE.test(before)
  if (unit === 'vehicle') return value.lte(3) || /単位[:は]?$/.test(before)
  return false
}
