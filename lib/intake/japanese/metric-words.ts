/** What a number may be of, and the words that say so. Order matters where two begin at one place: longest first. */
export type Activity =
  | 'tariff-cost'
  | 'operating-profit'
  | 'net-profit'
  | 'revenue'
  | 'investment'
  | 'surplus'
  | 'deficit'
  | 'reverse-import'
  | 'exports'
  | 'imports'
  | 'registrations'
  | 'capacity'
  | 'production'
  | 'sales'
  | 'employment'
  | 'tariff'
  | 'ceiling'
  | 'other'

export type Place = 'US' | 'JP' | 'north-america' | 'world' | 'elsewhere'

export const ACTIVITY_WORDS: [RegExp, Activity][] = [
  [
    /関税(?:の|による|に伴う|コスト|が|措置の|政策の|引き上げの|引き上げに伴う|を巡る|負担|措置による|政策による){0,2}[^、。0-9]{0,10}?(?:影響額?|負担|コスト|費用|打撃|損失|押し下げ|下押し|減益要因|減益影響|支払い|支払額)|(?:減益|下押し|押し下げ|減少|マイナス)要因|影響額|利益を?(?:[0-9兆億万,.]{1,14}円(?:ほど|程度|前後)?)?(?:押し下げ|下押し|圧迫)|減益影響/g,
    'tariff-cost',
  ],
  [/営業(?:利益率)/g, 'other'],
  [/営業(?:利益|損益|赤字|黒字|損失|増益|減益|段階)/g, 'operating-profit'],
  [
    /(?:純|最終)(?:利益|損益|損失|赤字|黒字|減益|増益)|純利|当期(?:純)?利益|四半期(?:純)?利益|当期(?:純)?損失/g,
    'net-profit',
  ],
  [
    /売上高|売上収益|営業収益|売り上げ|経常利益|税引前利益|減価償却|研究開発費|設備投資|利益率|奨励金|インセンティブ|税収|配当|補助金|値上げ|価格|在庫|シェア|占有率|占め|割合|比率|部品|稼働率/g,
    'other',
  ],
  [/投資|出資|投じ|拠出|融資/g, 'investment'],
  [/貿易黒字|黒字額?|出超/g, 'surplus'],
  [/貿易赤字|貿易収支の赤字|入超/g, 'deficit'],
  [
    /逆輸入|(?:米国|現地|米|アメリカ)(?:製|産|生産|で生産|工場製|工場で生産)[^。]{0,40}?(?:輸入|日本に(?:導入|投入)|日本で(?:発売|販売)|国内(?:に|で)(?:導入|投入|発売|販売))/g,
    'reverse-import',
  ],
  [/自主規制|輸出枠|数量枠|割当枠/g, 'ceiling'],
  [/新規登録|登録台数|登録/g, 'registrations'],
  [/輸出|出荷|船積み/g, 'exports'],
  [/輸入/g, 'imports'],
  [/(?:年産|年間生産|生産)(?:能力|体制)|年産|生産枠/g, 'capacity'],
  [/生産|増産|減産|製造|組み立て|組立/g, 'production'],
  [/販売|売れ|納車|売った|売り/g, 'sales'],
  [/雇用|従業員|人員|採用|解雇|レイオフ|配置転換|雇い|労働者|社員|職を/g, 'employment'],
  [/関税|税率|課税|課徴金/g, 'tariff'],
]

export const PLACE_WORDS: [RegExp, Place][] = [
  [/北米/g, 'north-america'],
  [
    /米国|アメリカ|全米|対米|在米|(?<![欧南中日新])米(?=国|市場|工場|新車|販売|生産|向け|で|拠点|南部|中西部|の|輸出|現地)/g,
    'US',
  ],
  [/世界|グローバル|全世界/g, 'world'],
  [/日本|国内|対日/g, 'JP'],
  [
    /海外|中国|欧州|アジア|メキシコ|カナダ|タイ|インド|英国|韓国|EU|ドイツ|東南アジア|中南米|豪州|中近東|オセアニア/g,
    'elsewhere',
  ],
]
