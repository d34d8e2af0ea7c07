/** Who wrote a text, as the lines above it print it. */
import type { Printed } from './printed.ts'
import { plainReading } from './reading.ts'

const bylineEnglish = /^(?:(?:story |written |reporting )?by|author:)\s+(?=\S)/i
const staff =
  /^(?:[A-Z][\w.]*\s){0,4}(?:staff|bureau)(?:\s(?:writers?|reporters?|correspondents?))?$|^[A-Z][\w.]*\s(?:staff\s)?(?:correspondents?|writers?)$|^[A-Z][\w.'’-]+(?: [A-Z][\w.'’-]+){1,3}, [\w ]{0,30}(?:writers?|correspondents?|reporters?)$/i
const bylineJapanese =
  /^(?:文|記者|筆者|執筆者?|取材・文|取材|聞き手|構成|編集|[^\s、。]{0,6}(?:特派員|論説委員|編集委員|解説委員|主筆|支局長|記者))\s?[・=:／/\s]\s?(?=\S)/
const bylineAfter = /^([^\s、。]{2,10})\s?(?:記者|編集委員|特派員|論説委員)$/
const namePattern =
  /^[\p{Lu}][\p{L}.'’-]{0,20}(?: (?:[\p{Lu}][\p{L}.'’-]{0,20}|and|de|van|von|&|,)){1,9},?(?: .{0,40})?$/u

/** The name after "By", or before 記者; the line itself for "staff writers". */
export function bylineIn(printed: Printed): Printed | null {
  const reading = plainReading(printed.text)
  const lead = (bylineEnglish.exec(reading) ?? bylineJapanese.exec(reading))?.[0].length ?? 0
  if (lead > 0) {
    const name = printed.text
      .slice(lead)
      .replace(
        /\s?[|｜•].*$|\s?\/\s?(?:senior )?staff writer.*$|,\s(?:Reuters|Kyodo(?: News)?|AP|Associated Press|AFP|Bloomberg(?: News)?|Nikkei(?: Asia)?|Jiji(?: Press)?)$/i,
        '',
      )
      .trim()
    if (/^[a-z]/.test(name) || name.length > 90) return null
    if (/^[A-Za-z]/.test(name) && !namePattern.test(name) && name.split(' ').length > 6) return null
    return { text: name, start: printed.start + lead, end: printed.start + lead + name.length }
  }
  const after = bylineAfter.exec(reading)
  if (after && !/[をがにはの]/.test(after[1] ?? ''))
    return { text: after[1] ?? '', start: printed.start, end: printed.start + (after[1] ?? '').length }
  return staff.test(reading) ? printed : null
}
