/** Where sentences end, in each language. Linear in the length of the text. */

/** After these a full stop ends no sentence. */
const never = new Set(
  'mr mrs ms dr prof gov sen rep gen col lt sgt capt st mt vs no nos fig eq approx est al cf e.g i.e ave blvd dept univ messrs hon pres'.split(
    ' ',
  ),
)
/** After these it may, where a word follows that begins sentences. */
const perhaps = new Set(
  'inc co corp ltd llc plc bros cos mfg intl assn jr sr a.m p.m etc jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thur thurs fri sat sun'.split(
    ' ',
  ),
)
const starters = new Set(
  'the a an this that these those it its he she they we i you in on at by for from with under over as after before since while when although though but and or so yet if however meanwhile moreover also both each some many most all no not another other last next two three four five six there here his her their our what why how who which where according'.split(
    ' ',
  ),
)

const closing = /["')\]}»”’]/
const opening = /["'([{«“‘]/

/** The places (end exclusive) where a sentence of English ends in `text`; `reading` is its plain reading. */
export function englishEnds(reading: string): number[] {
  const found: number[] = []
  for (let at = 0; at < reading.length; at += 1) {
    const one = reading[at]
    if (one !== '.' && one !== '!' && one !== '?') continue
    let after = at + 1
    while (after < reading.length && /[.!?]/.test(reading[after] ?? '')) after += 1
    // A run of marks is looked at once.
    const run = after - at
    at = after - 1
    let end = after
    while (end < reading.length && end < after + 4 && closing.test(reading[end] ?? '')) end += 1
    if (end >= reading.length) break
    let next = end
    while (next < reading.length && /\s/.test(reading[next] ?? '')) next += 1
    if (next >= reading.length) break
    let first = next
    while (first < next + 3 && opening.test(reading[first] ?? '')) first += 1
    const word = /^[A-Za-z]+/.exec(reading.slice(first, first + 24))?.[0] ?? ''
    const begins = /^[A-Z0-9$¥€£]/.test(reading.slice(first, first + 1)) || (first > next && word !== '')
    const glued = next === end
    if (glued) {
      // "the term.The company": a full stop between a small letter and a capitalised word.
      const tight =
        one === '.' &&
        /[a-z)%"']/.test(reading[after - run - 1] ?? '') &&
        /^[A-Z][a-z]+ /.test(reading.slice(next, next + 24))
      if (!tight) continue
    } else if (!begins) {
      if (!/^[a-z]*[A-Z]/.test(word)) continue
    }
    if (
      one === '.' &&
      after === at + 1 &&
      !stops(
        reading,
        at,
        word,
        end > after,
        reading.slice(first, first + 1),
        reading.slice(first + word.length, first + word.length + 40),
      )
    )
      continue
    found.push(end)
    at = end - 1
  }
  return found
}

const subject = /^[A-Z][A-Za-z]*$/
/** Words that go on with what the abbreviation began: "the U.S. Treasury said", "Toyota Motor Corp. President Koji Sato". */
const offices =
  /^(?:Treasury|Trade|Commerce|Departments?|Congress|Senate|House|Supreme|Customs|President|Secretary|Governments?|International|Federal|Steel|Bureau|Census|Courts?|Ambassador|Embassy|Environmental|Energy|Transportation|Labor|State|Chamber|Army|Navy|Dollar|Attorney|Vice|Chief|Chairman|Chairwoman|Chair|Executive|CEO|CFO|COO|Senior|Managing|Director|Spokes[a-z]+|Presidents?|Motor|Motors|Ltd|Inc)$/
/** What follows the subject of a sentence. */
const verb =
  /^(?:['’]s)? (?:(?:also|still|now|has|have|had|is|was|are|were|will|would|may|could|might|did|does|said|says|plans|planned|aims|aimed|expects|expected|sold|sells|makes|made|built|builds|reported|reports|announced|posted|exported|declined|fell|rose|began|ended|kept|cut|raised|sees|saw|forecast|produced|imports|imported|ships|shipped|denied|told|added|paid|pays|employs|employed)\b|[A-Z][a-z]+ (?:said|will|has|is|was|also)\b)/

/** Whether the full stop at `at` ends a sentence, given the word that follows. */
function stops(
  reading: string,
  at: number,
  word: string,
  closed: boolean,
  first: string,
  next: string,
): boolean {
  let from = at
  while (from > 0 && from > at - 16 && /[A-Za-z.&'-]/.test(reading[from - 1] ?? '')) from -= 1
  const before = reading.slice(from, at).replace(/^['(-]+/, '')
  if (before === '') return true
  const folded = before.toLowerCase()
  if (closed) return true
  if (never.has(folded)) return folded === 'no' || folded === 'nos' ? !/[0-9]/.test(first) : false
  const starter = starters.has(word.toLowerCase()) && /^[A-Z]/.test(word)
  const starts = starter || (subject.test(word) && !offices.test(word) && verb.test(next))
  if (perhaps.has(folded)) return starts
  // Initials ("J. Smith") and abbreviations of letters ("the U.S. Trade Representative").
  if (/^[A-Z]$/.test(before)) return before === 'I' || (starter && word.length > 1)
  if (/^(?:[A-Za-z]\.)+[A-Za-z]$/.test(before)) return starts
  return true
}

const pairs: Record<string, string> = {
  '「': '」',
  '『': '』',
  '（': '）',
  '(': ')',
  '【': '】',
  '〈': '〉',
  '《': '》',
  '［': '］',
  '“': '”',
}
const closes = new Set(Object.values(pairs))

/** The same for Japanese: at 。！？ outside quotes and brackets; a bracket that is never closed does not count. */
export function japaneseEnds(text: string): number[] {
  const partner = matched(text)
  const found: number[] = []
  let inside = -1
  for (let at = 0; at < text.length; at += 1) {
    const one = text[at] ?? ''
    if (at > inside && pairs[one] !== undefined) inside = Math.max(inside, partner.get(at) ?? -1)
    if (at <= inside) {
      // A quote that is a sentence by itself: 「…。」 and a new paragraph or a space after it.
      if (
        at === inside &&
        /[。！？!?]/.test(text[at - 1] ?? '') &&
        /^[\s\u3000]/.test(text[at + 1] ?? '') &&
        /[」』]/.test(one)
      )
        found.push(at + 1)
      continue
    }
    if (!/[。！？!?｡．]/.test(one)) continue
    if (one === '．' && !/^[\s\u3000]|^$/.test(text.slice(at + 1, at + 2))) continue
    if (/[!?]/.test(one) && /[A-Za-z0-9]/.test(text[at + 1] ?? '')) continue
    let end = at + 1
    while (
      end < text.length &&
      end < at + 6 &&
      (/[。！？!?]/.test(text[end] ?? '') || (closes.has(text[end] ?? '') && !partner.has(end)))
    )
      end += 1
    if (end >= text.length) break
    found.push(end)
    at = end - 1
  }
  return found
}

/** Each opening bracket with the place of the one that closes it, and the other way about; none over 2,000 apart. */
function matched(text: string): Map<number, number> {
  const partner = new Map<number, number>()
  const open: number[] = []
  for (let at = 0; at < text.length; at += 1) {
    const one = text[at] ?? ''
    if (pairs[one] !== undefined) open.push(at)
    else if (closes.has(one)) {
      const from = open.at(-1)
      if (from === undefined || pairs[text[from] ?? ''] !== one) continue
      open.pop()
      if (at - from > 2000) continue
      partner.set(from, at)
      partner.set(at, from)
    }
  }
  return partner
}
