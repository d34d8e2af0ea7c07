import { phraseReader } from './phrases.ts'
import type { Quantity } from './quantities.ts'
import type { Token } from './tokens.ts'

/** Which way a quantity says something went; null where it states a level. */
export type Direction = { sign: 1 | -1; from: number } | null

const verbs = phraseReader<1 | -1>([
  [
    1,
    [
      'rise/rises/rose/risen/rising',
      'grow/grows/grew/grown/growing/growth',
      'increase/increases/increased/increasing',
      'gain/gains/gained/gaining',
      'climb/climbs/climbed/climbing',
      'jump/jumps/jumped/jumping',
      'surge/surges/surged/surging',
      'soar/soars/soared/soaring',
      'advance/advances/advanced',
      'expand/expands/expanded/expanding/expansion',
      'improve/improves/improved/improving/improvement',
      'rebound/rebounds/rebounded',
      'widen/widens/widened/widening',
      'swell/swells/swelled/swelling',
      'raise/raises/raised/raising',
      'lift/lifts/lifted/lifting',
      'boost/boosts/boosted/boosting',
      'accelerate/accelerated',
      'uptick/upturn/spike/spiked/leap/leapt/leaped',
      'up/higher/more/larger/greater/better',
      'increment/hike/hiked/hikes',
      'inched/edged/ticked/crept up/higher',
      'recover/recovered/recovering/recovery',
      'ahead of',
      'above',
    ],
  ],
  [
    -1,
    [
      'fall/falls/fell/fallen/falling',
      'drop/drops/dropped/dropping',
      'decline/declines/declined/declining',
      'decrease/decreases/decreased/decreasing',
      'slide/slides/slid/sliding',
      'slip/slips/slipped/slipping',
      'sink/sinks/sank/sunk/sinking',
      'plunge/plunges/plunged/plunging',
      'plummet/plummets/plummeted',
      'tumble/tumbles/tumbled/tumbling',
      'slump/slumps/slumped/slumping',
      'shrink/shrinks/shrank/shrunk/shrinking',
      'contract/contracts/contracted/contraction',
      'narrow/narrows/narrowed/narrowing',
      'dip/dips/dipped',
      'lose/loses/lost',
      'cut/cuts/cutting',
      'reduce/reduces/reduced/reducing/reduction',
      'lower/lowers/lowered/lowering',
      'trim/trims/trimmed/trimming',
      'slash/slashes/slashed/slashing',
      'down/less/fewer/smaller/worse',
      'came/come/coming/brought down',
      'inched/edged/ticked/crept down/lower',
      'ease/eases/eased',
      'eliminate/eliminates/eliminated/eliminating',
      'weaken/weakened/dive/dived/dove/downturn/setback/shed/sheds/retreated/retreat/halved/short',
      'vanish/vanishes/vanished/disappear/disappears/disappeared/evaporate/evaporated',
      'below',
      'behind',
    ],
  ],
])
/** They look like directions and are hedges of the number: more than, up to. */
const hedges = phraseReader([
  [
    true,
    [
      'more/less/fewer/lower/higher/greater than',
      'up to',
      'no more/less/fewer',
      'end/ended/wind up',
      'set/back/made/follow/sped/picked/speed up',
      'slow/cut/slowed/close/break/broke/boil down on',
    ],
  ],
])
const between =
  /^(by|a|an|average|another|further|some|about|around|nearly|almost|roughly|approximately|of|the|its|their|just|only|annual|sharply|slightly|sharp|modest|year|on|month|quarter|over|earlier|ago|from|same|period|last|previous|than|respectively|month's|and|to|-|--|,|at|in|for)$/

function plain(tokens: Token[], from: number, to: number) {
  const skip = hedges(tokens, from, to + 1).filter(
    (hit) => tokens[hit.to - 1]?.word !== 'than' || /^[\d$¥€]/.test(tokens[hit.to]?.raw ?? ''),
  )
  return verbs(tokens, from, to).filter((hit) => !skip.some((s) => hit.from >= s.from && hit.from < s.to))
}

const isLevel = (word: string) =>
  /^(to|at|from|of|than|versus|vs|with|against|is|was|are|were|as)$/.test(word)

/** What follows: "a 3.2% drop", "11.1% production growth", "20,000 fewer vehicles", "1.9% higher". */
function behind(tokens: Token[], q: Quantity, limit: number): Direction {
  let end = q.markTo
  while (end < Math.min(limit, q.markTo + 7)) {
    const token = tokens[end] as Token
    if (token.kind === 'number' || (token.kind === 'sign' && token.word !== '"')) break
    if (/^(in|to|from|for|at|of|while|after|by|per|a)$/.test(token.word)) break
    end++
  }
  const hit = plain(tokens, q.markTo, end).find((one) => {
    // "$10 billion more in the U.S." is no amount of change; "$10 billion more than" is.
    const more = /^(more|higher|larger|greater|better|lower|worse|smaller)$/.test(
      tokens[one.from]?.word ?? '',
    )
    return (
      !more ||
      q.unit === '%' ||
      q.unit === 'pp' ||
      tokens.slice(one.to, one.to + 3).some((token) => token.word === 'than')
    )
  })
  if (!hit) return lostBehind(tokens, q, limit)
  const word = tokens[hit.from]?.word ?? ''
  // "15 percent were cut": the verb of something else.
  const finite = /^(rose|fell|grew|was|were|climbed|slid|shrank|sank|raised|lifted|lowered|cut)$/.test(word)
  return finite ? null : { sign: hit.value, from: hit.from }
}

/** "would cost it production of a further 110,000 vehicles". */
function lostOutput(tokens: Token[], q: Quantity): boolean {
  const words = tokens.slice(Math.max(0, q.from - 8), q.from).map((token) => token.word)
  const cost = words.findIndex((word) => /^(cost|costs|costing|lost|lose)$/.test(word))
  return cost >= 0 && words.slice(cost).some((word) => /^(production|output|sales)$/.test(word))
}

/** "4,000 of those jobs could be lost". */
function lostBehind(tokens: Token[], q: Quantity, limit: number): Direction {
  for (let at = q.to; at < Math.min(limit, q.to + 6); at++) {
    if (
      /^(be|been|were|was|being)$/.test(tokens[at]?.word ?? '') &&
      /^(lost|cut|eliminated|shed|axed|slashed)$/.test(tokens[at + 1]?.word ?? '')
    ) {
      return q.unit === 'person' ? { sign: -1, from: at + 1 } : null
    }
  }
  return null
}

const nouns = new Set(
  'decline drop fall rise increase decrease gain growth jump slide reduction plunge cut'.split(' '),
)
const isNoun = (word: string | undefined) => word !== undefined && nouns.has(word)

/** What stands before, within the clause and behind the quantity before: "fell by 3.2%", "growth of 11.1%", "down 4%". */
function ahead(tokens: Token[], q: Quantity, start: number): Direction {
  const last = tokens[q.from - 1]?.word ?? ''
  const hits = plain(tokens, Math.max(start, q.from - 22), q.from)
  const hit = hits.at(-1)
  if (!hit) return null
  const nounOf =
    last === 'of' &&
    /(growth|increase|decrease|rise|fall|drop|decline|gain|jump|surge|reduction|plunge|slump|dip|slide|improvement|expansion|contraction|hike|cut|loss)$/.test(
      tokens[hit.to - 1]?.word ?? '',
    )
  // "the decline was a mere 3.4 percent"
  const noun = isNoun(tokens[hit.from]?.word)
  const gap = tokens.slice(hit.to, q.from)
  if (noun && gap.length <= 5 && gap.some((token) => /^(was|is|came|amounted|reached)$/.test(token.word)))
    return { sign: hit.value, from: hit.from }
  if (isLevel(last) && !nounOf) return null
  return { sign: hit.value, from: hit.from }
}

/** The way of a quantity; `start` and `limit` bound where its words may stand. */
export function readDirection(tokens: Token[], q: Quantity, start: number, limit: number): Direction {
  const opener = tokens[q.from - 1]?.word ?? ''
  const determined = /^(an?|its|the|their|another|this|that|whose|'s|his)$/.test(opener)
  if (q.unit === 'vehicle' && lostOutput(tokens, q)) return { sign: -1, from: q.from - 1 }
  if (tokens[q.to]?.word === 'of' && q.unit === '%' && opener !== 'by') return null
  const before = determined ? null : ahead(tokens, q, opener === 'by' ? Math.max(0, start - 8) : start)
  if (before && close(tokens, before, q)) return before
  return behind(tokens, q, limit)
}

/** Percentages may stand further from their verb; a sum or a count belongs to it only when it follows at once. */
function close(tokens: Token[], before: { from: number }, q: Quantity): boolean {
  const gap = tokens.slice(before.from + 1, q.from)
  if (isNoun(tokens[before.from]?.word) && gap.length <= 6) return true
  const last = tokens[q.from - 1]?.word
  if (last === 'by')
    return (
      gap.length <= 20 &&
      !gap.some((token) => token.word === ';' || /^(is|was|were|are|and)$/.test(token.word))
    )
  const strict = q.unit !== '%' && q.unit !== 'pp'
  if (strict && gap.some((token) => token.word === ',')) return false
  if (gap.every((token) => between.test(token.word))) return gap.length <= 8
  return (
    !strict &&
    gap.length <= 10 &&
    !gap.some((token) => /^(tariff|tariffs|duty|duties|levy|levies|;|\(|is|was|were|are)$/.test(token.word))
  )
}
