/**
 * Digits that are no figures and so need no evidence: dates, clock times and spans of time ("25-year rule"), numbers
 * of sections, proclamations and articles, models (GR86, CX-5), ordinals, list numbers, engine sizes, telephone
 * numbers, tickers, addresses, and the small counts that English spells out (two makers, 2社). What a sentence says of the world (a price, a share, a count) is always a figure here,
 * even where intake would make no claim of it: then it is exempted by hand, with a reason.
 * Each pattern is bounded, so that a text costs time in step with its length.
 */

const month =
  '(?:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)\\.?'
/** A number goes on, or turns out to count something: "in March 20,000", "2000 vehicles". */
const counts =
  '(?!\\d|[,.]\\d| ?%| ?percent| per cent| ?(?:thousand|million|billion|trillion|bn|mn|tn)\\b| (?:vehicles|cars|units|jobs|workers|employees|trucks|yen|dollars|euros)\\b|[万億兆台円人名割])'
const span =
  '(?:years?|months?|weeks?|days?|hours?|minutes?|seconds?|quarters?|decades?|centur(?:y|ies)|seasons?)'

const patterns: readonly RegExp[] = [
  // Addresses, telephone numbers, tickers.
  /https?:\/\/[^\s]{1,500}/g,
  /(?:\+\d{1,3}[ -]\d{1,4}[ -]\d{2,4}[ -]\d{3,4}|(?<!\d)\d{2,4}-\d{2,4}-\d{4})(?!\d)/g,
  /\((?:(?:NYSE|NASDAQ|TYO|TSE|東証プライム|東証)[ :：]{0,2})?\d{4}(?:\.[A-Z]{1,2})?\)|(?:TYO|TSE): ?\d{4}/g,
  // Days, clock times, years.
  new RegExp(
    `(?<![A-Za-z])${month} ?\\d{1,2}(?:st|nd|rd|th)?(?: ?[-–~] ?\\d{1,2})?(?:, ?(?:19|20)\\d\\d)?${counts}`,
    'g',
  ),
  new RegExp(`(?<![\\d.,])\\d{1,2}(?:st|nd|rd|th)?(?: ?[-–~] ?\\d{1,2})?(?: of)?[ -]${month}(?![a-z])`, 'g'),
  /(?<![\d.,])(?:(?:19|20)\d\d([-/.])\d{1,2}\1\d{1,2}|\d{1,2}\/\d{1,2}\/(?:\d{4}|\d\d)|(?:19|20)\d\d-(?:0[1-9]|1[0-2]))(?![\d%])/g,
  /(?<![\d.,])\d{1,2}:[0-5]\d(?::[0-5]\d)?(?!\d)|(?<![\d.,])\d{1,2} ?[ap]\.? ?m\b/gi,
  new RegExp(
    `(?<![\\d.,$¥€£])'?(?:19|20)\\d\\d(?:[-–~/](?:(?:19|20)\\d\\d|\\d\\d)(?!\\d))?(?:s|年代)?${counts}`,
    'g',
  ),
  /(?<![\d.,])\d{1,4} ?(?:年度?|(?:[かカヵヶケ]|箇)月|日間?(?!系|本|産|経)|時間?|分間?(?!の)|秒間?|週間?|世紀|四半期|半期|泊)/g,
  /(?<![\d.,])(?:\d{1,2} ?[-–~・、] ?)?\d{1,2} ?月期?/g,
  new RegExp(
    `(?<![\\d.,$¥€£])\\d{1,4}(?:\\.\\d{1,2})?(?: ?[-–~] ?\\d{1,3}| to \\d{1,3}| or \\d{1,3})?[ -]?(?:(?:calendar|consecutive|straight|business|working|full|more|additional) )?${span}\\b`,
    'g',
  ),
  /\b[Yy]ears? \d{1,2}(?! ?%|,\d|\.\d)/g,
  // Counts that English spells out and Japanese writes in digits: 2社, 6車種.
  /(?<![\d.,〜~-])[1-9] ?(?:社|車種|工場|拠点|[かカヵヶケ]国|州|つ|氏|者|項目|件|回|都市|地域|種類)/g,
  // Law, documents, ordinals.
  /(?:\b[Ss]ections?|\b[Pp]roclamations?|\b[Ee]xecutive [Oo]rders?|\bE\.?O\.?|\bChapters?|\bArticles?|\bPart|\bTitle|\bParagraph|\bClause|\bRule|\bRegulation|\bNos?\.|\bHeadings?|\bHTSU?S?|\bFMVSS|\bDocket|\bVol(?:ume|\.)|\b[Pp]ages?|\b[Pp]hase|\bLevel|\bTable|\bFigure|\bStep|\bModel|\bMazda|\bType|\bEuro|§|#|セクション|大統領令|大統領布告|布告|宣言|モデル|ページ) ?第?\d{1,6}(?:\.\d{1,4}){0,3}(?:\([a-z0-9]{1,3}\)){0,3}(?:(?:,| and| or|・|、) ?\d{3}(?!\d|,\d| ?%))?(?!,\d| ?%)/g,
  /第 ?\d{1,4}|(?<![\d.,])\d{1,4} ?(?:条|項|章|節|号|期|回目|番目|位|代目|ページ|分の ?\d{1,3})/g,
  /(?<![\d.,])\d{1,3}(?:st|nd|rd|th)\b/g,
  /(?:^|\n)[ \t]{0,8}\(?\d{1,2}[.)](?=[ \t])/g,
  /\bBig 3\b|ビッグ3/g,
  // Models, quarters, groups of states; not a currency with its sum (JPY500, US$13).
  /(?<![A-Za-z0-9])(?!(?:US|USD|JPY|EUR|GBP|CAD|MXN|KRW|CNY|Y)\d)[A-Z][A-Za-z]{0,11}(?:-|\.|‑)?\d{1,4}[A-Za-z]{0,3}(?:-\d{1,2})?(?![\d%]|,\d|\.\d)/g,
  /(?<![A-Za-z0-9])[a-z]{1,2}[A-Z]?\d{1,3}[A-Za-z]{0,2}(?![\d%]|,\d|\.\d)/g,
  /(?<![\d.,])\d{1,2}(?:WD|G|D|Runner)\b|\b4x4\b/g,
  /(?<![\d.,])\d(?:\.\d)?[ -]?(?:lit(?:er|re)s?\b|L\b|リットル)/g,
]

/** A stretch of text, UTF-16, end exclusive. */
export type Span = { start: number; end: number }

/** @param plain a plain reading (lib/intake/reading) @returns the stretches whose digits are no figures, in order of place */
export function noFigures(plain: string): Span[] {
  const found: Span[] = []
  for (const pattern of patterns) {
    for (const match of plain.matchAll(pattern))
      found.push({ start: match.index, end: match.index + match[0].length })
  }
  return found.sort((a, b) => a.start - b.start)
}
