/** "TOKYO, Nov 6 (Reuters) - ", "Tokyo, Feb. 3 (Jiji Press)--", 【東京＝山本健】: what stands before the first sentence. */
import { momentsIn } from './dates.ts'
import { plainReading } from './reading.ts'

/** Lengths in the text given; `printed` is the place and day without the agency. */
export type Dateline = { printed: string; agency: string | null; byline: string | null; length: number }

const month = '(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]{0,6}\\.?'
const day = new RegExp(`\\b(?:${month} \\d{1,2}|\\d{1,2} ${month})(?:,? (?:19|20)\\d\\d)?`)
const dash = /\s?(?:--|—|―|–)\s?|\s-\s|\)\s?(?:--?|—|–)\s?/
const agencies =
  /^(?:Kyodo(?: News)?|Reuters|AP|AFP|Jiji(?: Press)?|Bloomberg|Nikkei(?: Asia)?|Xinhua|Yonhap|dpa|UPI|NHK|PR ?Newswire|Business ?Wire|Globe ?Newswire)$/i
const agenciesJapanese =
  /(共同(?:通信)?|時事(?:通信)?|ロイター(?:通信)?|AFP=?時事|AFP|AP|ブルームバーグ|NHK|新華社)$/

/** The dateline that a paragraph begins with. */
export function datelineAt(paragraph: string): Dateline | null {
  const reading = plainReading(paragraph.slice(0, 200))
  // "(Bloomberg) -- Nissan Motor Co. …": an agency without a place.
  const agency = /^\(([A-Z][A-Za-z ]{1,30})\)\s?(?:--|—|–|-)\s?(?=\S)/.exec(reading)
  if (agency) return { printed: '', agency: agency[1] ?? null, byline: null, length: agency[0].length }
  return /^[【［[(（]/.test(paragraph) ? bracketed(paragraph, reading) : dashed(paragraph, reading)
}

function bracketed(paragraph: string, reading: string): Dateline | null {
  const match = /^[【［[(（]([^】］\])）]{1,60})[】］\])）]\s?(?:[-–—―]\s?(?=[^\d\s]))?\s*/.exec(reading)
  if (!match) return null
  // Brackets that are no dateline: 【要約】 and the like are read as labels before.
  const inside = paragraph.slice(1, 1 + (match[1] ?? '').length)
  if (/^[（(]/.test(paragraph) && !/[＝=]|[一-鿿ァ-ヺ]/.test(inside)) return null
  const [place = '', ...names] = inside.split(/[＝=]/)
  const byline = names.join('＝').trim() || null
  let printed = place.trim()
  let agency: string | null = null
  const found = agenciesJapanese.exec(plainReading(printed))
  if (found && found.index > 0) {
    agency = printed.slice(found.index)
    printed = printed.slice(0, found.index).trim()
  }
  if (byline && agenciesJapanese.exec(byline)?.index === 0) {
    agency = byline
  }
  if (printed === '' || printed.length > 30) return null
  return { printed, agency, byline: byline?.replace(/(?:記者)$/, '') ?? null, length: match[0].length }
}

/** "YOKOHAMA: Nissan Motor has …": a place in capitals before a colon. */
const colon = /^([A-Z][A-Z.' -]{2,30}(?:, [A-Z][A-Za-z.]{1,20})?):\s(?=[A-Z"'])/

function dashed(paragraph: string, reading: string): Dateline | null {
  const before = colon.exec(reading)
  if (before && /[a-z]/.test(reading.slice(before[0].length, before[0].length + 12)) && paragraph.length > 80)
    return {
      printed: paragraph.slice(0, before[1]?.length),
      agency: null,
      byline: null,
      length: before[0].length,
    }
  const cut = dash.exec(reading.slice(0, 130))
  if (!cut || cut.index === 0) return null
  const bracket = cut[0].startsWith(')')
  let head = reading.slice(0, cut.index + (bracket ? 1 : 0)).trimEnd()
  const whole = head
  const length = cut.index + cut[0].length
  let agency: string | null = null
  const printedAgency = /\s?(?:\(([^()]{2,40})\)|\/([^/]{2,40})\/)$/.exec(head)
  if (printedAgency && !day.test(printedAgency[0])) {
    agency = paragraph
      .slice(0, whole.length)
      .slice(printedAgency.index)
      .replace(/^[\s(/]+|[)/]+$/g, '')
    head = head.slice(0, printedAgency.index).trimEnd()
  } else {
    const last = head.lastIndexOf(',')
    const tail = head.slice(last + 1).trim()
    if (last > 0 && agencies.test(tail)) {
      agency = tail
      head = head.slice(0, last).trimEnd()
    }
  }
  head = head.replace(/,$/, '')
  // "KYODO NEWS - Nov 12, 2025 - 18:20" is a line above the text: after a dateline comes a sentence.
  const rest = reading.slice(length, length + 30)
  if (rest.trim().length < 4 || (momentsIn(rest)[0]?.start ?? 9) < 4) return null
  if (head.length < 2 || head.length > 80) return null
  const capitals = /^[A-Z][A-Z.' -]{2,}(?:,|$| \()/.test(head)
  const dated = day.test(head)
  // "October 31, 2025 — 9:45 a.m." is a time, no place.
  const where = head.replace(day, '').replace(/[\s,]|(?:mon|tues|wednes|thurs|fri|satur|sun)day/gi, '')
  if (agency === null && where === '') return null
  if (
    !capitals &&
    !dated &&
    !(agency !== null && /^[A-Z][\w.' -]{1,40}(?:, [A-Z][\w.' -]{1,40}){0,2}$/.test(head))
  )
    return null
  if (
    !/^[A-Z]/.test(head) ||
    /[!?"]/.test(head) ||
    /[a-z]{2}\. [A-Z]/.test(head.replace(new RegExp(month, 'g'), ''))
  )
    return null
  // All words of a place are capitalised, but for the day.
  if (
    head
      .replace(day, '')
      .split(/[\s,]+/)
      .some((word) => /^[a-z]/.test(word) && !/^(?:of|de|the|and|upon|on|du|le|la)$/.test(word))
  )
    return null
  return { printed: paragraph.slice(0, head.length), agency, byline: null, length }
}
