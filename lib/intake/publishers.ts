/** Who publishes: names as printed, and the sources we know by them. */
import type { SourceEntry } from './lexicon.ts'
import { plainReading } from './reading.ts'
import { countryNamed } from './regions.ts'

const folded = (text: string) =>
  plainReading(text)
    .toLowerCase()
    .replace(/^https?:\/\/(?:www\.)?|^www\.|^the |\(.*?\)|\.(?:com|co\.jp|or\.jp|jp|net|org|news)\b.*$/g, '')
    .replace(
      /(?: news(?: agency)?| press| shimbun| online| digital| newswire|通信社?|新聞社?|電子版|ニュース|オンライン|株式会社)$/g,
      '',
    )
    .replace(/^株式会社/, '')
    .replace(/[\s.,'"·・-]/g, '')

/** A publisher without the desk behind its name (広島中央日報 編集局). */
export const withoutDesk = (printed: string) =>
  printed.replace(/[ \u3000]+(?:編集局|編集部|報道部|経済部|取材班|ニュース編集)$/, '')

/** The slug of the source that `printed` names; null where it is none we know. */
export function sourceNamed(printed: string, sources: readonly SourceEntry[]): string | null {
  // "Japan" is a region, not The Japan News.
  if (printed.length > 120 || countryNamed(printed) !== null) return null
  return namesOf(sources).get(folded(printed)) ?? null
}

const known = new WeakMap<readonly SourceEntry[], Map<string, string>>()

/** The slugs of the sources by every form of their names, made once for a list. */
function namesOf(sources: readonly SourceEntry[]): Map<string, string> {
  const made = known.get(sources)
  if (made) return made
  const names = new Map<string, string>()
  for (const { slug, name, nameJa, homepage } of sources)
    for (const form of [name, nameJa ?? '', slug, homepage?.replace(/\/$/, '') ?? '']) {
      const key = folded(form)
      if (key !== '' && !names.has(key)) names.set(key, slug)
    }
  known.set(sources, names)
  return names
}

const english =
  /(?:^|\b)(?:news|newswire|wire|press|times|post|journal|herald|tribune|gazette|ledger|chronicle|observer|daily|weekly|review|bulletin|report|today|mail|dispatch|examiner|monitor|shimbun|nikkei|reuters|bloomberg|kyodo|jiji|nhk(?: world)?(?:-japan)?|afp|ap|cnbc|cnn|bbc|media|business ?wire|pr ?newswire|globe ?newswire)\.?(?:com|jp)?$/i
const company =
  /(?:corporation|corp\.?|inc\.?|ltd\.?|limited|company|motor co\.?|llc|north america|u\.s\.a\.?|usa|association|ministry of [a-z, ]+|department of [a-z ]+|agency|council)$/i
const japanese =
  /(?:新聞(?:社|電子版|オンライン)?|通信(?:社)?|日報|新報|時報|タイムズ?|ニュース|放送|テレビ|経済|電子版|情報|通商|ダイジェスト|ジャーナル|ポスト|プレス|ウェブ|オンライン|NHK|ロイター|ブルームバーグ|共同|時事|日経|読売|朝日|毎日|産経)$/
const office = /^株式会社|株式会社$|(?:省|庁|局|部|課|協会|組合|機構|研究所|工業会)$/

/** Whether a short line names a publisher: a paper, an agency, a company or an office, and nothing that happens. */
export function isPublisherLine(text: string, sources: readonly SourceEntry[]): boolean {
  const line = plainReading(text).trim()
  if (line.length > 60 || /[.!?。?！]$/.test(line.replace(/(?:Inc|Co|Corp|Ltd|U\.S\.A)\.$/, ''))) return false
  if (sourceNamed(text, sources) !== null) return true
  if (/^https?:\/\/|^(?:www\.)?[a-z0-9-]{2,40}\.(?:com|jp|net|org|co\.jp|news)$/i.test(line)) return true
  const words = line.split(/\s+/)
  if (/[ぁ-ん]/.test(line))
    return /(?:新聞|通信|ニュース)$/.test(line) && line.length <= 16 && !/[をにがへ]/.test(line)
  if (/[ァ-ヺ一-鿿]/.test(line))
    return line.length <= 30 && !/[、「」]/.test(line) && (japanese.test(line) || office.test(line))
  return (
    words.length <= 8 &&
    words.every((word) => /^[A-Z0-9&('/]|^(?:of|and|the|for|in|de)$/.test(word)) &&
    (english.test(line) || company.test(line))
  )
}
