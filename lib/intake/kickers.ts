/** Lines above a headline that say only of what kind the text is. */
import { plainReading } from './reading.ts'

const english =
  'for immediate release|office of .{0,50}|(?:.{2,30} )?(?:newsroom|press office|press room)|(?:news|press|media) release|press (?:statement|info(?:rmation)?)|news from .{0,30}|breaking(?: news)?|exclusive|embargoed.{0,60}|corrected|notice(?: to .{0,40})?|media (?:advisory|alert|contact.{0,40})|investor relations|(?:corporate|public|media|global) (?:communications|relations|affairs)|(?:corporate|ir|company|business|market|auto|world|international|economic|industry) (?:news|report|update)|business|markets?|world|asia(?: pacific)?|economy|politics|autos?(?: ?& ?transportation)?|automotive|trade|technology|analysis|update \\d{0,2}|news|press'
const japanese =
  '広報(?:部|本部|室)|経済|国際|ビジネス|自動車|産業|企業|社会|政治|決算短信|IRニュース|トピックス|ニュースリリース|プレスリリース|報道発表(?:資料)?|報道資料|広報資料|お知らせ|速報|独自|(?:報道)?(?:関係|機関)?(?:者)?(?:の皆様|各\\s?位)'
const word = new RegExp(`^(?:[[(【〈《■●*#]?\\s?)(?:${english}|${japanese})(?:\\s?[\\])】〉》])?\\.?$`, 'i')

/** Whether a line is such a word, or a path of them ("Business | Autos"). */
export function isKicker(line: string): boolean {
  if (line.length > 90) return false
  return plainReading(line)
    .split(/\s?[|/>›»]\s?/)
    .every((piece) => word.test(piece.trim()))
}

/** Lines that a page leaves among those above a text: "3 min read", 有料記事 1024文字. */
export const isNoise = (line: string) =>
  line.length < 40 &&
  /^\d+ ?min(?:ute)?s? read$|^有料記事|^残り\d|^この記事|^(?:share|listen|save|comments?|print)\b.{0,12}$|^写真|^画像/i.test(
    line,
  )
