import { familyCues } from './family-words.ts'
import type { SentenceMention } from './names.ts'
import type { Quantity } from './quantities.ts'
import type { Token } from './tokens.ts'

/**
 * Numbers without a unit of their own: "fell 3.2% to 90,312", "Chevrolet registered 312 and Cadillac 247",
 * "15 percent, not 27.5". They take the unit of what they stand beside, or are no quantity.
 */

const opener =
  /^(sold|sell|selling|made|make|produced|produce|built|build|registered|exported|shipped|imported|assembled|delivered|manufactured|to|from|of|for|at|and|only|just|mere|reached|totaled|totalled|contributed|managed|hit|with|was|were|than|least|about|nearly|almost|over|some|roughly|around|as|import|export|ship|up|which|out|another|came|saw|posted|logged|recorded|against|or|not|even|amounted|:|,|\()$/
const follower =
  /^(of|in|a|per|annually|yearly|year|last|from|to|for|this|down|up|while|and|as|at|with|compared|but|or|on|by|worldwide|globally|respectively|versus|vs|against|is|was|were|are|the|after|the|that|he|she|it|each|every|during|through|abroad|overseas|there|here|over|since|,|\.|;|\)|\(|--|"|\?|!)$/
const never =
  /^(section|sections|proclamation|order|orders|no|number|article|page|pages|chapter|heading|headings|flight|room|highway|route|phone|tel|fax|suite|box|form|annex|title|rule|law|act|subheading|version|phase|level|figure|table|note|code|extension|line|world|top|issue|part|model|class|type|series|day|aged|age|euro)$/

const counted = new Set(['production', 'sales', 'export', 'import', 'registration'])

/** Gives a unit to the bare numbers of a sentence that have one from their surroundings; drops the others. */
export function settleBare(
  tokens: Token[],
  quantities: Quantity[],
  mentions: SentenceMention[],
  before: string | null,
  earlier: (value: string) => string | null,
): Quantity[] {
  const settled: Quantity[] = []
  const cues = familyCues(tokens).filter((cue) => counted.has(cue.value))
  for (const [n, q] of quantities.entries()) {
    if (q.unit !== null) {
      settled.push(q)
      continue
    }
    const unit = unitFor(
      tokens,
      quantities,
      n,
      settled,
      mentions,
      cues.length > 0 || tokens.some((token) => /^(vehicles|cars|units|trucks)$/.test(token.word))
        ? 'vehicle'
        : before,
    )
    const again = q.point ? earlier(q.point.toFixed()) : null
    if (!unit && again && repeats(tokens, q)) settled.push({ ...q, unit: again, bare: true, again: true })
    if (unit)
      settled.push(
        again?.startsWith('vehicle') && unit === 'vehicle'
          ? { ...q, unit: again, bare: true, again: true }
          : { ...q, unit, bare: true },
      )
  }
  return settled
}

/** "the number of 900 has no basis", "we have never said 30,000": a number that was said before, with its unit. */
function repeats(tokens: Token[], q: Quantity): boolean {
  const [noun, of] = [tokens[q.from - 2]?.word ?? '', tokens[q.from - 1]?.word ?? '']
  if (of === 'of' && /^(number|figure|total|count)$/.test(noun)) return true
  return /^(said|say|mentioned|promised|confirmed)$/.test(of) && (tokens[q.markFrom]?.raw ?? '').includes(',')
}

function unitFor(
  tokens: Token[],
  quantities: Quantity[],
  n: number,
  settled: Quantity[],
  mentions: SentenceMention[],
  topic: string | null,
): string | null {
  const q = quantities[n] as Quantity
  const token = tokens[q.markFrom] as Token
  const last = tokens[q.from - 1]
  const next = tokens[q.to]
  const beforeWord = last?.word ?? ''
  if (never.test(beforeWord) || token.joined || next?.joined || (next?.tight && next.kind === 'word'))
    return null
  if (/[:/#]/.test(beforeWord) && token.tight) return null
  if (next && /[/:]/.test(next.word) && next.tight) return null
  const coming = quantities[n + 1]
  const linked =
    coming &&
    tokens.slice(q.to, coming.from).every((t) => /^(and|or|,|to)$/.test(t.word)) &&
    coming.from > q.to
  if (linked && coming.unit !== null && tokens[q.to]?.word !== ',') return coming.unit
  if (
    /^(employ|employs|employing|employed|hire|hires|hiring|hired)$/.test(beforeWord) &&
    (next?.kind !== 'word' || follower.test(next.word))
  )
    return 'person'
  const people = tokens
    .slice(Math.max(0, q.from - 8), q.from)
    .some((t) => /^(headcount|workforce|payroll|employment|staff|employees|workers|jobs)$/.test(t.word))
  if (people && /^(at|to|from|of|by|than)$/.test(beforeWord) && token.raw.includes(',')) return 'person'
  const previous = settled.at(-1)
  if (/^(fewer|more|less)$/.test(next?.word ?? '') && previous?.unit?.startsWith('vehicle')) return 'vehicle'
  const value = (q.point ?? q.high)?.toNumber() ?? 0
  const scaled = tokens
    .slice(q.markFrom + 1, q.markTo)
    .some((t) => /^(million|billion|trillion|bn|tn|m)$/.test(t.word))
  const big = tokens.slice(q.markFrom + 1, q.markTo).some((t) => /^(billion|trillion|bn|tn)$/.test(t.word))
  if (big) return previous?.unit && /^[A-Z]{3}$/.test(previous.unit) ? previous.unit : null
  const decimal = token.raw.includes('.')
  if (
    previous &&
    /^(not|from|to|or|and|than|versus|vs|against)$/.test(beforeWord) &&
    follower.test(next?.word ?? '.')
  ) {
    if (previous.unit === '%' && !scaled && value < 200 && (decimal || beforeWord !== 'and')) return '%'
    if (previous.unit && /^[A-Z]{3}$/.test(previous.unit) && scaled) return previous.unit
  }
  // "Chevrolet managed just 38", "reached 104, against 51 a year earlier"
  const few =
    /^(a|\.)?$/.test(next?.word ?? '') &&
    tokens
      .slice(Math.max(0, q.from - 2), q.from + 1)
      .some((t) => /^(managed|sold|registered|delivered|shipped|against|versus)$/.test(t.word)) &&
    (beforeWord !== 'against' || previous?.unit === 'vehicle')
  if (topic === 'vehicle' && few && value > 0 && value < 100 && !decimal) return 'vehicle'
  if (topic !== 'vehicle' || value < 100 || (decimal && !scaled)) return null
  if (/^(1[5-9]|20)\d\d$/.test(token.raw)) return null
  const named = mentions.some((m) => m.toToken === q.from && m.kind === 'company')
  const suffix =
    /^(\.|ltd|inc|corp|co|motors|motor|'s)$/.test(beforeWord) &&
    mentions.some((m) => m.kind === 'company' && q.from - m.toToken <= 4 && m.toToken <= q.from)
  const that = beforeWord === 'the' && /^(from|than|against|with|to)$/.test(tokens[q.from - 2]?.word ?? '')
  const from = /^(from|against|versus|vs)$/.test(beforeWord) && previous?.unit === 'vehicle'
  const opened =
    that ||
    named ||
    suffix ||
    opener.test(beforeWord) ||
    q.from === 0 ||
    q.approximation !== 'exact' ||
    /ed$/.test(beforeWord)
  return opened &&
    follower.test(next?.word ?? '.') &&
    (value >= 1000 || from || named || suffix || /ed|sold|built|made|of|for$/.test(beforeWord))
    ? 'vehicle'
    : null
}
