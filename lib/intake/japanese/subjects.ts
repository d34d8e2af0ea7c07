import type { Mention } from '../types.ts'
import { bracketAt, type Span } from './clauses.ts'
import { OTHER_MAKERS } from './other-makers.ts'

/** A thing that a number may be of: a company we know, one we do not, a country, or a policy. */
export type Subject = { slug: string | null; name: string | null; company: boolean }
export type FoundSubject = { start: number; end: number; subject: Subject; topic: boolean }

const JAPANESE_MAKERS =
  /両社|(?:日本|国内|日系)?(?:の)?(?:自動車|車|乗用車)?(?:大手|主要)?(?:の)?(?:自動車)?(?:大手)?[2-9]社(?:合計|全体|の合計)?|日本車(?=の|は|が)|日本(?:車)?メーカー|日系メーカー|日本勢|日系各社|各社|国内メーカー|日本の自動車メーカー|日本の自動車(?:大手|各社)|自動車大手/g
const AMERICAN_MAKERS =
  /米国勢|米(?:自動車)?大手(?:3社)?|デトロイト(?:3社|勢)|ビッグスリー|ビッグ3|米国メーカー|米メーカー/g
const JAPAN =
  /財務省|貿易統計|(?:国土交通省|国交省|経済産業省|経産省|政府)(?=によると|の(?:統計|集計|発表|試算)|は)|日本政府|日本全体|日本の(?=対米|自動車輸出|輸出|乗用車)|輸入組合|自動車工業会|自工会|(?:わが国|我が国)(?=の)|同組合/g
const AMERICA =
  /米国ブランド|米(?:国)?(?:の)?新車市場|市場全体|(?:米国?(?:の)?)?新車販売(?:台数)?全体|業界全体|米国車(?=の|は|が|全体)/g
/** Of the whole market, where no maker was named before. */
const MARKET = /(?:全米|米国?)(?:の)?(?:[0-9]{1,2}月の)?(?:新車|自動車)販売/g
/** The one spoken of: トヨタは, ホンダの販売は, 日産の2300億円; not the maker of a thing, as in GMの「キャバリエ」を. */
const TOPIC =
  /^[」』]?(?:\([^)]{0,40}\))?(?:は|が|も|では|での|に(?:ついて|関して|限れば)|、|の(?![^、。0-9「]{0,6}「)|の「[^」]{1,20}」(?:は|が|も)|の[^、。をへにで0-9]{1,24}(?:は|が|も))/
/** Named as where something comes from or goes: no owner of the number. */
const AWAY = /^(?:から|への|へ|向け|との|と同|製の?|出身|株|系の?(?:販売店|ディーラー))/
/** Named only to say what is counted in: ダイハツと日野を含む. */
const ASIDE = /^(?:(?:と|や|、|・|および)[^。、は]{0,12})?(?:など)?を(?:含|除)/
const SAME = /同社|同グループ|当社/g

const company = (slug: string | null, name: string | null = null): Subject => ({ slug, name, company: true })
const country = (slug: string): Subject => ({ slug, name: null, company: false })

/**
 * What a sentence names that its numbers may be of, in order of place. `last` is the company that 同社 means.
 */
export function readSubjects(
  text: string,
  mentions: readonly Mention[],
  last: Subject | null,
): FoundSubject[] {
  const found: FoundSubject[] = []
  const add = (start: number, end: number, subject: Subject) => {
    if (found.some((other) => start < other.end && end > other.start)) return
    found.push({
      start,
      end,
      subject,
      topic: TOPIC.test(text.slice(end, end + 60)),
    })
  }
  for (const mention of mentions) {
    const start = mention.start
    const slug = mention.slugs[0]
    if (mention.kind === 'company' && mention.slugs.length === 1 && slug)
      add(start, mention.end, company(slug))
  }
  for (const match of text.matchAll(OTHER_MAKERS))
    add(match.index, match.index + match[0].length, company(null, match[0]))
  const countries: [RegExp, string][] = [
    [/韓国(?=は|の(?:対米投資|[0-9])|が)/g, 'KR'],
    [/(?:EU|欧州連合)(?=は|の(?:対米|[0-9])|が)/g, 'EU'],
    [AMERICAN_MAKERS, 'US'],
    [AMERICA, 'US'],
    [JAPANESE_MAKERS, 'JP'],
    [JAPAN, 'JP'],
  ]
  for (const [pattern, slug] of countries) {
    for (const match of text.matchAll(pattern)) add(match.index, match.index + match[0].length, country(slug))
  }
  for (const match of text.matchAll(MARKET)) {
    if (!found.some(({ end, subject }) => subject.company && end <= match.index))
      add(match.index, match.index + match[0].length, country('US'))
  }
  found.sort((a, b) => a.start - b.start)
  for (const match of text.matchAll(SAME)) {
    const before = found.filter((other) => other.subject.company && other.end <= match.index).at(-1)
    const subject = (before?.topic ? before.subject : null) ?? last ?? before?.subject
    if (subject) add(match.index, match.index + match[0].length, subject)
  }
  return found
    .filter(({ end }) => !ASIDE.test(text.slice(end, end + 30)) && !AWAY.test(text.slice(end, end + 8)))
    .sort((a, b) => a.start - b.start)
}

const GROUP_BRANDS = new Set(['lexus', 'daihatsu', 'hino'])
const FOREIGN = new Set(['ford', 'gm', 'stellantis', 'tesla'])
const isJapanese = ({ company, slug }: Subject) => company && slug !== null && !FOREIGN.has(slug)

/** Both of "AとBは" where two makers are spoken of, as 両社 says; the first of トヨタ・レクサス両ブランド. */
export function whole(text: string, found: readonly FoundSubject[], last: FoundSubject): FoundSubject {
  const first = found.find(({ end }) => /^(?:・|と)$/.test(text.slice(end, last.start)))
  if (!first || first.subject.slug === last.subject.slug) return last
  if (GROUP_BRANDS.has(last.subject.slug ?? '')) return first
  const both = last.topic && isJapanese(first.subject) && isJapanese(last.subject)
  return both ? { ...last, subject: country('JP') } : last
}

/** The subject of the number at a place: the nearest before it, not inside other brackets. */
export function subjectAt(
  text: string,
  found: readonly FoundSubject[],
  at: number,
  brackets: readonly Span[],
): FoundSubject | null {
  const own = bracketAt(brackets, at)
  const before = found.filter(({ start, end }) => {
    const inside = bracketAt(brackets, start)
    return end <= at && (inside === null || inside === own)
  })
  const nearest = before.filter(({ topic }) => topic).at(-1) ?? before.at(-1) ?? null
  return nearest && whole(text, before, nearest)
}

/** "AとBは、それぞれ300、120": the companies in a row before それぞれ, for the numbers after it in the same order. */
export function respectively(
  text: string,
  found: readonly FoundSubject[],
  at: number,
): FoundSubject[] | null {
  const word = text.lastIndexOf('それぞれ', at)
  if (word < 0) return null
  const row: FoundSubject[] = []
  for (const subject of [...found].filter(({ end }) => end <= word).reverse()) {
    const next = row[0]
    const between = next ? text.slice(subject.end, next.start) : text.slice(subject.end, word)
    if (next ? !/^(?:と|、|、そして|および|及び|や|・)$/.test(between) : between.length > 24) break
    row.unshift(subject)
  }
  return row.length > 1 ? row : null
}
