/** The made-up texts' words: a few stand in most texts, most in few. */

const common =
  'exports tariff cars plants imports hybrids quota shipments makers output duty sales dealers parts trucks batteries ' +
  'pickups sedans steel margins inventory rebates forecast outlook talks deal minister governor lawmakers union wages ' +
  'suppliers engines assembly investment pledge ruling court customs port freight yen dollar inflation demand ' +
  'certification standards safety recall loophole phaseout surcharge waiver exemption arbitration ratification'
const commonJa =
  '輸出 関税 自動車 工場 輸入 生産 販売 交渉 合意 日米 投資 部品 完成車 税率 引き上げ 発表 政府 大統領 経済産業省 見通し 円安 減益 増産 ' +
  '逆輸入 認証 追加関税 撤廃 協定 鉄鋼 電池 乗用車 四半期 業績 下方修正 雇用 労使 現地生産 物流 港湾 値上げ 制裁 審査 判決 特例 猶予 署名'

/** Rare ones carry a number: "lot1234" stands in a few texts of a million. */
const rare = Array.from({ length: 1500 }, (_, k) => `lot${1000 + k}`)
const kanji = Array.from('北南東西上下中新古高低長大小青赤白黒金銀山川海空雪花')
const rareJa = kanji.flatMap((a, at) =>
  kanji.filter((_, other) => (at + other) % 3 === 0).map((b) => `${a}${b}号車`),
)

export const words: readonly string[] = [...common.split(' '), ...rare]
export const wordsJa: readonly string[] = [...commonJa.split(' '), ...rareJa]
