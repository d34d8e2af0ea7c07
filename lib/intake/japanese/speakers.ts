import type { Mention } from '../types.ts'
import { quotationAt } from './clauses.ts'

/** Who says a number: a person only. */

const TITLE =
  '社長|会長|副社長|専務|常務|取締役|執行役員|執行役|最高経営責任者|最高財務責任者|最高執行責任者|CEO|CFO|COO|大統領|首相|長官|経済産業相|経産相|財務相|外相|国土交通相|国交相|官房長官|大臣|相|通商代表|代表|氏|アナリスト|エコノミスト|研究員|主任研究員|主席研究員|教授|理事|専務理事|理事長|知事|大使|本部長|部長|報道官|広報担当|統括|議員|副長官|副会長|名誉会長|ストラテジスト|さん|委員長|所長'
/** A name and its title, up to the particle that makes the person the one who speaks. */
const UNKNOWN = new RegExp(
  `(?<![一-龠々ァ-ヶー])([一-龠々]{2,4}(?:(?![のはがをにでともや])[ぁ-ん]){0,3}|[ァ-ヶー]{2,12}(?:[・=][ァ-ヶー]{1,12}){1,3})(?:・|\\()?([一-龠々ァ-ヶーA-Z]{0,14}?)(?:${TITLE})(?:\\([^)]{0,14}\\))?(?=は|が|も|によ|の話)`,
  'g',
)
const BARE = new RegExp(`(?:^|[、」。])(?:米|同)?(${TITLE})(?=は|が|も)`, 'g')
const SAY =
  /述べ|語(?:る|った|って|り)|話(?:す|した|して)|説明|指摘|強調|明らかに|主張|発言|表明|との(?:見方|認識|見通し|考え)|とみ(?:る|て)|分析(?:する|した|して)|コメント|不満|批判|訴え|(?:見通し|目標|方針|考え|認識|見解|計画|意向)を(?:改めて)?示|示唆|求め|否定|言及|警告|予測(?:する|した)|見込(?:む|んで)|見積も|言う|という|試算する|とした|明言|掲げ|触れ|予想(?:する|した)|と(?:し|い)て/
const PRONOUN = /同氏|同社長|同会長|同CEO|同長官|同相|同アナリスト|同理事|同大統領|同首相/g
/** A sentence without anyone who speaks, that goes on with what the last one said. */
const GOES_ON = /(?:とも?(?:述べ|語っ|話し|説明し|強調し|指摘し)[^。]{0,6}|としている|という)。?$/

/** `context` is what stands around the name, for the title that may mean the person later. */
export type FoundSpeaker = { start: number; end: number; speaker: string; context: string }

/** The persons of a sentence, by place: those we know, those with a title, and those that 同氏 or a bare title means. */
export function readSpeakers(
  text: string,
  mentions: readonly Mention[],
  last: string | null,
  people: readonly FoundSpeaker[],
): FoundSpeaker[] {
  const found: FoundSpeaker[] = []
  const add = (start: number, end: number, speaker: string) => {
    if (found.some((other) => start < other.end && end > other.start)) return
    found.push({ start, end, speaker, context: text.slice(Math.max(0, start - 4), end + 16) })
  }
  for (const mention of mentions) {
    const slug = mention.slugs[0]
    if (mention.kind === 'person' && mention.slugs.length === 1 && slug) add(mention.start, mention.end, slug)
  }
  for (const match of text.matchAll(UNKNOWN)) {
    const name = nameOf(match[1] ?? '')
    const near = found.some(
      (person) => match.index <= person.end && match.index + match[0].length >= person.start,
    )
    if (name && !near) add(match.index, match.index + match[0].length, name)
  }
  for (const match of text.matchAll(PRONOUN)) if (last) add(match.index, match.index + match[0].length, last)
  for (const match of text.matchAll(BARE)) {
    const title = match[1] ?? ''
    const person = [...people].reverse().find(({ context }) => context.includes(title))
    if (person) add(match.index, match.index + match[0].length, person.speaker)
  }
  return found.sort((a, b) => a.start - b.start)
}

const NOT_A_NAME =
  /自動車|工業|日本|米国|政府|担当|経営|責任|最高|副社|代表|広報|財務|商務|経済|産業|国土|交通|外務|通商|関係|両社|同社|各社|業界|北米|中国|欧州|証券|研究|大学|専務|筆頭|主任|主席|首席|上級|複数|企業|販売|生産|組合|同/

function nameOf(text: string): string | null {
  const name = text.replace(/^[のはがでもをにとや、]+/, '')
  return name.length < 2 || NOT_A_NAME.test(name) || /^[一-龠]{1}$/.test(name) ? null : name
}

/**
 * The person who says the number at a place; `others`: the sentence is about somebody else. One is named where the sentence has a verb of saying for them. */
export function speakerAt(
  text: string,
  at: number,
  found: readonly FoundSpeaker[],
  last: string | null,
  others: boolean,
): string | null {
  const quotation = quotationAt(text, at)
  const tail = text.slice(quotation ? quotation.end - 1 : at)
  const marked = (person: FoundSpeaker) =>
    /^[^。、「」]{0,24}?(?:は|が|も|によると|によれば)/.test(text.slice(person.end))
  const outside = found.filter(
    (person) => !quotation || person.end <= quotation.start || person.start >= quotation.end,
  )
  const preceding = outside.filter((person) => person.end <= at && marked(person))
  // 外相は、大統領が検討する25%への引き上げは…と語った: は speaks, が only does.
  const before =
    preceding.filter((person) => /^[^。、「」]{0,24}?は/.test(text.slice(person.end, at))).at(-1) ??
    preceding.at(-1)
  if (before && SAY.test(tail)) return before.speaker
  const after = outside.find((person) => person.start >= (quotation?.end ?? at) && marked(person))
  if (quotation && after && SAY.test(text.slice(after.end))) return after.speaker
  if (outside.length === 0 && (quotation ? SAY.test(tail) : !others && GOES_ON.test(text))) return last
  return null
}
