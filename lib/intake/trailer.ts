/** What stands below a text and is no part of it: labels, credits, marks of the end. */
import { momentsIn } from './dates.ts'
import { type Header, headerOf } from './header.ts'
import { fieldsOf } from './labels.ts'
import type { Line } from './layout.ts'
import type { SourceEntry } from './lexicon.ts'
import { plainReading } from './reading.ts'

/** "###", "-30-", "(END)", 以上: the text ends here. */
const endMark = /^[-–—*\s(（]*(?:#(?:\s?#){0,5}|ends?|end of release|30|以\s?上|了|終)[-–—*\s)）]*\.?$/i

/** "(Reporting by …; Editing by …)", an agency's mark: who worked on the text, not the text. */
const credits =
  /^\(?(?:additional )?(?:reporting|writing|editing|compiled|translated) by [^.]{3,200}\)?\.?$|^\(\([^()]{3,80}\)\)?$|^[（(](?:共同|時事|ロイター|記者.{2,8}|(?:取材|執筆|編集|翻訳|文)[^（）()]{1,60})[）)]$/i

/** "（2026年1月6日 米東部時間16時45分配信）": a time alone on its line. */
function isStamp({ text }: Line): boolean {
  const [moment] = text.length < 90 ? momentsIn(text) : []
  const rest = moment ? text.slice(0, moment.start) + text.slice(moment.end) : text
  return (
    moment !== undefined &&
    /^[\s（）()［］[\]|,:：-]*(?:配信|公開|掲載|更新|発表|付|published|posted|updated)?[\s（）()［］[\]|,.-]*$/i.test(
      rest,
    )
  )
}

/** Labels below the text ("Published: …") are read as those above it; returns where the body ends. */
export function trailer(lines: readonly Line[], header: Header, sources: readonly SourceEntry[]): number {
  const filled = lines.filter((line) => line.text !== '')
  while (
    filled.length > 1 &&
    (endMark.test(filled.at(-1)?.text ?? '') || credits.test(filled.at(-1)?.text ?? ''))
  )
    filled.pop()
  // 【山田太郎】 below the last sentence.
  const signed =
    filled.length > 1
      ? /^[【［〔]([一-鿿ぁ-んァ-ヺー、\s]{2,16})[】］〕]$/.exec(filled.at(-1)?.text ?? '')
      : null
  const signature = signed ? filled.pop() : undefined
  if (signed && signature)
    header.byline ??= { text: signed[1] ?? '', start: signature.start, end: signature.end }
  let end = filled.at(-1)?.end ?? 0
  for (const line of filled.slice(1).slice(-4).reverse()) {
    if (line.text.length > 120) break
    const fields = fieldsOf(line.text, plainReading(line.text))
    const known =
      fields.some(({ name }) => name === 'published' || name === 'source' || name === 'tags') || isStamp(line)
    if (!known) break
    const below = headerOf([line], sources, false)
    header.published ??= below.published
    header.publisher ??= below.publisher
    header.tags.push(...below.tags)
    end = filled[filled.indexOf(line) - 1]?.end ?? end
  }
  return stampEnd(filled.at(-1), end, header)
}

/** A time in brackets behind the last sentence: "…と予想している。（2025年12月2日 17時8分）". */
function stampEnd(last: Line | undefined, end: number, header: Header): number {
  const found = last && last.end === end ? /[（(]([^（）()]{8,50})[）)]$/.exec(last.text) : null
  if (!last || !found || found.index === 0 || !isStamp({ ...last, text: found[1] ?? '' })) return end
  const [moment] = momentsIn(found[1] ?? '')
  const start = last.start + found.index
  if (moment) header.published ??= { at: moment.at, zone: moment.zone, start, end }
  return start
}
