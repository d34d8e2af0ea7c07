/** A stretch of a line above a text, and what can be cut from it. */
import { momentsIn } from './dates.ts'
import type { Span } from './layout.ts'

/** A part of the header as printed, with its place. */
export type Printed = Span & { text: string }

/** The first time it states, by place in the whole text. */
export function timeOf({ text, start }: Printed): (Span & { at: string; zone: string | null }) | null {
  const [moment] = momentsIn(text.slice(0, 200))
  return moment
    ? { at: moment.at, zone: moment.zone, start: start + moment.start, end: start + moment.end }
    : null
}

const padding = /^[\s|｜,;·・/／–—―\-:：、（(［[]+|[\s|｜,;·・/／–—―\-:：、（(［[]+$/g
/** Words of a time that stand for no name, at either end of what is left of its line. */
const extra =
  /^(?:(?:掲載|配信|公開|発表|更新|付|現在|published|posted|updated|at)(?=$|[\s)）\]］])[)）\]］]?)|[)）\]］]$|(?:^|\s)(?:last )?(?:published|posted|updated|released)(?: on| at)?$|(?<=\S)(?:発表|配信|提供)$|\s(?:on|at)$/gi

/** The words of a line between two places, without separators; null where nothing is left. */
export function pieceOf(printed: Printed, from: number, to: number): Printed | null {
  const words = printed.text.slice(Math.max(0, from - printed.start), Math.max(0, to - printed.start))
  const body = words.replace(padding, '').replace(extra, '').replace(padding, '')
  if (
    body === '' ||
    /^(?:[)）\]］]|(?:mon|tue|wed|thu|fri|sat|sun)[a-z]{0,6}|[月火水木金土日]曜日?)$/i.test(body)
  )
    return null
  const start = from + words.indexOf(body)
  return { text: body, start, end: start + body.length }
}

/** A short line cut at wide gaps and bars; of （共同通信　2026年2月13日） each piece without the bracket. */
export function partsOfLine(printed: Printed): Printed[] {
  const found: Printed[] = []
  for (const match of printed.text.matchAll(/[^|｜•\u3000\t]+/g)) {
    const body = match[0]
      .replace(/^\s*[（(［[](?=[^）)］\]]*$)|(?<=^[^（(［[]{0,60})[）)］\]]\s*$/g, '')
      .trim()
    if (body === '') continue
    const start = printed.start + match.index + match[0].indexOf(body)
    found.push({ text: body, start, end: start + body.length })
  }
  return found
}
