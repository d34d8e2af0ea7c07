/** The words that digests and agencies print as labels, in both languages. Longest first within each list. */

import { plainReading } from './reading.ts'

export type SectionName = 'summary' | 'background' | 'insights'
export type FieldName = 'source' | 'published' | 'updated' | 'tags' | 'region' | 'byline' | 'headline'

const sectionWords: Record<SectionName, string[]> = {
  summary: [
    '(?:ai |article |news |executive |story |quick |brief )?summary(?: of (?:the )?(?:news|article))?',
    'key (?:points|takeaways|facts)|main points|the gist|in brief|at a glance|overview|tl;?dr|highlights',
    '(?:ニュース|記事|ai|ＡＩ|全体)?の?(?:要約|要旨|概要|サマリー?|まとめ|ハイライト)|要点|主なポイント|あらまし',
  ],
  background: [
    '(?:news |article |the |historical )?background(?: (?:information|(?:&|and) context|and history))?|(?:the |historical |market )?context|how we got here|backstory',
    '背景(?:情報|説明|解説|と経緯|・経緯|知識)?|これまでの経緯|経緯|コンテクスト|文脈',
  ],
  insights: [
    '(?:(?:in-depth|deep|key|ai|ai-generated|ai-powered|expert|market|further|our) )*(?:insights?|analysis|analyses)|deep[- ]dive(?: analysis)?|q ?& ?a|questions (?:and|&) (?:answers|insights)|what it means|the questions',
    '(?:ai|ＡＩ)?(?:による)?の?(?:詳細|深掘り?|徹底|多角的な?|独自|洞察|掘り下げた?)*の?(?:分析(?:と考察)?|インサイト|考察|洞察|深掘り|解説|視点)|論点|深掘り(?:q&a|解説|分析)?',
  ],
}

const fieldWords: [FieldName, string][] = [
  [
    'updated',
    'last updated(?: on| at)?|updated(?: on| at)?|modified|最終更新(?:日時?)?|更新日時|更新日|更新',
  ],
  [
    'published',
    'first published|published(?: on| at| date| time)?|publication (?:date|time)|date published|date(?: ?/ ?time| and time)?|posted(?: on| at)?|release date|released(?: on)?|issued(?: on)?|time(?:stamp)?|公開日時|公開日|公開|配信日時|配信日|配信時刻|配信|掲載日時|掲載日|掲載|発表日時|発表日|発行日|発信日時|投稿日時?|日時|日付',
  ],
  [
    'source',
    'news source|original source|sources?|publisher|published by|publication|outlet|provider|媒体名?|会社名|上場会社名|社名|発表者|発表元|出典元?|出所|配信元|情報源|情報元|ソース|提供元|提供|発行元|掲載元|引用元|発信元|発行',
  ],
  [
    'tags',
    'tags?|topics?|keywords?|related(?: topics| tags)?|categor(?:y|ies)|subjects?|タグ|キーワード|トピックス?|関連(?:キーワード|タグ|語|トピック)?|カテゴリー?|分類',
  ],
  ['region', 'regions?|country|market|対象地域|地域|国・地域|国'],
  ['byline', 'written by|story by|author|byline|reporter|writer|by|著者|執筆者?|筆者|記者|取材・文|文'],
  ['headline', 'headline|title|見出し|タイトル|題名|件名|表題'],
]

const decorBefore = '[\\s#*_■□◆◇●○▼▶【\\[〈《<"]*'
const decorAfter = '[\\s*_】\\]〉》>"]*(?:\\([^()]{1,24}\\))?[\\s*_】\\]〉》>"]*'

const wholeLine = Object.entries(sectionWords).map(([name, words]): [SectionName, RegExp] => [
  name as SectionName,
  new RegExp(`^${decorBefore}(?:${words.join('|')})${decorAfter}:?${decorAfter}$`, 'i'),
])
const withText = Object.entries(sectionWords).map(([name, words]): [SectionName, RegExp] => [
  name as SectionName,
  new RegExp(`^${decorBefore}(?:${words.join('|')})${decorAfter}:${decorAfter}\\s*(?=\\S)`, 'i'),
])
/** 【要約】 and the text right behind it. */
const bracketed = Object.entries(sectionWords).map(([name, words]): [SectionName, RegExp] => [
  name as SectionName,
  new RegExp(`^[【\\[〔〈《<](?:${words.join('|')})[】\\]〕〉》>]\\s*(?=\\S)`, 'i'),
])
/** "News SummaryJapanese automakers": capitalised as a title, and the text right behind it. */
const gluedWords: [SectionName, RegExp][] = [
  ['summary', /^(?:(?:News|Article|Executive|AI) )?Summary(?=[A-Z0-9"'$])/],
  ['background', /^(?:News )?Background(?=[A-Z0-9"'$])/],
  ['insights', /^(?:In-Depth |Key |Deep )?(?:AI )?(?:Insights|Analysis)(?=[A-Z0-9"'$])/],
  ['summary', /^(?:ニュース|記事)(?:の)?(?:要約|概要)(?=[^\s:])/],
  ['background', /^背景(?:情報)?(?=[ァ-ヺA-Z0-9一-鿿「])(?!背景説明)/],
  ['insights', /^AI(?:による)?(?:詳細|深掘り)?(?:分析|インサイト|考察)(?=[^\s:])/],
]

/** The label a line of the plain reading begins with, and how much of the line it takes. */
export function sectionAt(reading: string): { name: SectionName; length: number; alone: boolean } | null {
  const line = reading.slice(0, 160)
  if (reading.length <= 60)
    for (const [name, pattern] of wholeLine)
      if (pattern.test(line)) return { name, length: reading.length, alone: true }
  for (const [name, pattern] of [...withText, ...bracketed, ...gluedWords]) {
    const match = pattern.exec(line)
    if (match) return { name, length: match[0].length, alone: false }
  }
  return null
}

/** Labels in the middle of a line that lost its line ends: "…in the U.S.BackgroundSince…". */
export const gluedInside =
  /(?<=[.!?。"')][ \t]{0,2})(?:News Summary|Summary|Background|In-Depth AI Insights|Key Insights|AI Insights)(?=:?[ \t]{0,2}[A-Z0-9"'])|(?:News Summary|In-Depth AI Insights)(?=:?[ \t]{1,2}[A-Z0-9"'])/g

const fieldPattern = new RegExp(
  `(?:(^[\\s#*_■・【\\[(-]*)|(?<=[^A-Z]|[A-Z]{2,4}))(${fieldWords.map(([, words]) => words).join('|')})(?:[*_】\\]]*\\s{0,3}:|[*_】]+\\s)[*_]*\\s*`,
  'gi',
)
const loneField = fieldWords.map(([name, words]): [FieldName, RegExp] => [
  name,
  new RegExp(`^${decorBefore}(?:${words})[\\s*_】\\]〉》>"]*:?[\\s*_】\\]]*$`, 'i'),
])

/** The label that is all of a line. */
export function labelAlone(line: string): FieldName | null {
  if (line.length > 30) return null
  const reading = plainReading(line)
  return loneField.find(([, pattern]) => pattern.test(reading))?.[0] ?? null
}

const fieldNames = fieldWords.map(([name, words]): [FieldName, RegExp] => [
  name,
  new RegExp(`^(?:${words})$`, 'i'),
])
/** Words too common to be a label in the middle of a line. */
const onlyAtStart = /^(?:by|文|国|date|time|market|title|発行|提供|related|公開|更新|掲載)$/i

/** A stretch of a header line; `name` null where no label stands before it. Places count in the line. */
export type Field = { name: FieldName | null; text: string; start: number; end: number }

/** A header line cut at its labels ("Source: Benzinga.comPublished: 10/31/2025" gives two fields). */
export function fieldsOf(line: string, reading: string): Field[] {
  const cuts: { name: FieldName | null; label: number; from: number }[] = []
  for (const match of reading.matchAll(fieldPattern)) {
    const word = match[2] ?? ''
    const at = match.index + (match[1]?.length ?? 0)
    if (at > 0 && match[1] === undefined) {
      if (/^[a-z]/.test(word)) continue
      const apart = /[\s|/,;·・-]$/.test(reading.slice(0, at))
      const date = /^\s?(?:(?:19|20)\d\d|\d{1,2}[/.]|令和|[A-Z][a-z]{2})/.test(
        reading.slice(match.index + match[0].length),
      )
      if (onlyAtStart.test(word) && !apart && !date) continue
    }
    const name = fieldNames.find(([, pattern]) => pattern.test(word))?.[0] ?? null
    cuts.push({ name, label: at, from: match.index + match[0].length })
  }
  const fields: Field[] = []
  const add = (name: FieldName | null, from: number, to: number) => {
    const piece = line.slice(from, to)
    const bare = piece.replace(/^[\s|｜,;·/]+|[\s|｜,;·/]+$/g, '')
    // "（提供：時事通信）": the bracket opened before the label.
    const body = /[（(]/.test(bare) ? bare : bare.replace(/[）)]$/, '')
    if (body !== '')
      fields.push({
        name,
        text: body,
        start: from + piece.indexOf(body),
        end: from + piece.indexOf(body) + body.length,
      })
  }
  add(null, 0, cuts[0]?.label ?? line.length)
  cuts.forEach((cut, index) => {
    add(cut.name, cut.from, cuts[index + 1]?.label ?? line.length)
  })
  return fields
}
