/** Whether a text is news of US–Japan auto trade: who and what it names, and what is said of them. */
import { plainReading } from './reading.ts'
import type { Mention } from './types.ts'

const cars =
  /\b(?:auto(?:s|mobiles?|mobile|motive|makers?|maker)?|car(?:s|maker|makers)?|vehicles?|sedans?|pickups?|suvs?|trucks?|hybrids?|evs?)\b|自動車|乗用車|完成車|新車|車両|軽自動車|トラック|逆輸入|日本車|米国車|米国製|輸入車|ピックアップ|ハイブリッド車|電気自動車|販売台数|\d台/gi
const trade =
  /\b(?:tariffs?|dut(?:y|ies)|lev(?:y|ies)|export(?:s|ed|ing)?|import(?:s|ed|ing)?|ship(?:s|ped|ping|ments?)|trade|output|production|produc(?:e[sd]?|ing)|plants?|factor(?:y|ies)|sales|sold|sell(?:s|ing)?|invest(?:s|ed|ing|ments?)?|operating profit|net profit|earnings|surplus|deficit|quota|registrations?|deliver(?:s|ed|ies)|assembl(?:y|ed?|ing)|built|builds?|certification|homologation|automakers?|carmakers?)\b|関税|輸出|輸入|貿易|通商|生産|販売|工場|投資|営業利益|純利益|最終損益|決算|赤字|黒字|登録台数|認定制度|雇用|増産|減産|出荷/gi
const japan = /\b(?:japan(?:ese)?|tokyo)\b|日本|対日|日米|国内/i
/** In Japanese, what goes to America goes there from Japan. */
const exported = /対米|米国向け/
const america = /\bu\.?s\.?\b|\b(?:united states|americans?|washington)\b|米国|アメリカ|対米|日米|米/i
/** Bodies of the car trade: to name one is as much as to name a maker. */
const associations = new Set(['jama', 'jama-usa', 'jaia', 'aapc'])
/** What the texts of other trades are full of. */
const other =
  /\b(?:goals?|innings?|scored|coach|league|stadium|batting|recipe|tablespoons?|teaspoons?|oven|simmer|mortgage|home prices|housing|bedroom|concert|album|novel|patients?|vaccine|wildfire|earthquake)\b|\bfunction\b|=>|\bconst\b|\bdef\b|\breturn\b|小さじ|大さじ|レシピ|試合|得点|監督|選手|住宅地|地価|マンション|コンサート|患者/gi

const distinct = (text: string, pattern: RegExp) => {
  const found = new Set<string>()
  let count = 0
  for (const match of text.matchAll(pattern)) {
    count += 1
    found.add(match[0].toLowerCase())
  }
  return { count, kinds: found.size }
}

/** `mentions` are those of the same text. A short brief about one maker's numbers is news of this kind. */
export function isRecognised(text: string, mentions: readonly Mention[]): boolean {
  const plain = plainReading(text).slice(0, 60_000)
  const aboutCars = distinct(plain, cars)
  const aboutTrade = distinct(plain, trade)
  const aboutOther = distinct(plain, other)
  const both = (japan.test(plain) || exported.test(plain)) && america.test(plain)
  const of = (kind: Mention['kind']) =>
    mentions.filter((mention) => mention.kind === kind && !mention.asked).length
  const bodies = mentions.filter(({ slugs }) => associations.has(slugs[0] ?? '')).length
  const makers = of('company') + bodies
  const named = makers + of('policy') * 2 + of('topic') * 2
  if (aboutTrade.kinds === 0 || aboutCars.count + makers === 0) return false
  if (aboutOther.count >= 3 && aboutOther.count > aboutTrade.count + makers) return false
  // Per hundred words (or 250 characters of Japanese) the words of the trade are dense in such news.
  const length = Math.max(1, /[ぁ-ん]/.test(plain) ? plain.length / 250 : plain.split(/\s+/).length / 100)
  const dense = (aboutTrade.count + aboutCars.count + makers) / length
  if (dense < 1.5) return false
  if (named > 0) return aboutTrade.count >= 1 && (makers > 0 || aboutCars.count > 0)
  return aboutTrade.kinds >= 2 && both
}
