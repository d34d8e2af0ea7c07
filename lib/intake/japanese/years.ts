import type { Day } from './calendar.ts'

/** A year as written, to stand inside a larger pattern; no groups of its own. */
export const YEAR = `(?:(?:令和|平成|昭和)(?:元|[0-9]{1,2}|[一二三四五六七八九十]{1,3})年|(?<![0-9])(?:19|20)[0-9]{2}年(?!代|モデル|型|式)|[一二]九?[〇九][〇一二三四五六七八九]{2}年|(?<![0-9])'?[0-9]{2}年(?!間|以上|連続|ぶり|前|後|ルール|来|余|超|物|目|式|を超|にわた|ローン|もの|かけ|近く|程度|モデル|型|が過ぎ|を過ぎ|を経|が経|たって|の節目|の歴史)|今年|本年|昨年|去年|一昨年|おととし|再来年|来年|同年(?!同|比)|翌年)`

const ERAS: Record<string, number> = { 令和: 2018, 平成: 1988, 昭和: 1925 }
const RELATIVE: Record<string, number> = {
  今年: 0,
  本年: 0,
  昨年: -1,
  去年: -1,
  一昨年: -2,
  おととし: -2,
  来年: 1,
  再来年: 2,
}
const DIGITS = '〇一二三四五六七八九'

function smallKanji(text: string): number {
  const [tens, ones] = text.includes('十') ? text.split('十') : ['', text]
  const digit = (part: string | undefined) => (part ? DIGITS.indexOf(part) : 0)
  return (text.includes('十') ? (tens ? digit(tens) : 1) * 10 : 0) + digit(ones)
}

/** The year of the common era that a written year means; null for a relative one where today is not known. */
export function readYear(text: string | undefined, now: Day | null): number | null {
  if (!text) return null
  if (text === '同年' || text === '翌年')
    return now?.same === undefined ? null : now.same + (text === '翌年' ? 1 : 0)
  const relative = RELATIVE[text]
  if (relative !== undefined) return now ? now.year + relative : null
  const era = /^(令和|平成|昭和)(.{1,3})年$/.exec(text)
  if (era) {
    const count = era[2] === '元' ? 1 : Number(era[2]) || smallKanji(era[2] ?? '')
    return (ERAS[era[1] ?? ''] ?? 0) + count
  }
  const figures = /([0-9]{2,4})年$/.exec(text)?.[1]
  if (figures) {
    const n = Number(figures)
    return figures.length === 4 ? n : n >= 70 ? 1900 + n : 2000 + n
  }
  const kanji = [...text.replace(/年$/, '')].map((char) => DIGITS.indexOf(char)).join('')
  return /^\d{4}$/.test(kanji) ? Number(kanji) : null
}
