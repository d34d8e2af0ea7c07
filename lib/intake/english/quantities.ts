import type { Decimal } from 'decimal.js'
import { type Amount, readAmount } from './amounts.ts'
import { type Clause, clauseOf } from './clauses.ts'
import { excluded } from './exclusions.ts'
import { phraseReader } from './phrases.ts'
import type { Token } from './tokens.ts'
import { approximations } from './unit-words.ts'

export type Nearness = 'exact' | 'about' | 'at-least' | 'up-to'

/** A value or range with its unit, and where in the sentence it stands (tokens; the mark is what was printed). */
export type Quantity = {
  from: number
  to: number
  markFrom: number
  markTo: number
  low: Decimal | null
  point: Decimal | null
  high: Decimal | null
  unit: string | null
  signed: boolean
  approximation: Nearness
  /** Printed without a unit, and said before. */
  again?: true
  /** Printed without a unit. */
  bare?: true
  /** The same sum in another currency, printed behind it; `to` is where that ends. */
  also?: Quantity
}

const nearness = phraseReader<Nearness>(approximations)
const scaleWord = /^[a-z]+$/

const compared = /^(less|fewer|lower|more|higher|above|below|under|over|top|exceeding|exceeded)$/
const moved = /^(back|go|goes|went|going|move|moved|climb|climbed|crept|creep)$/

/** How nearly: what stands before the number within three words, or right behind it. */
function approximationAt(tokens: Token[], from: number, to: number): { value: Nearness; from: number } {
  const hits = nearness(tokens, Math.max(0, from - 5), from).filter((hit) => {
    const between = tokens.slice(hit.to, from)
    return (
      between.length <= 2 &&
      between.every((t) => /^(an?|the|another|of|estimated|additional|some|its)$/.test(t.word))
    )
  })
  const hit = hits.at(-1)
  const sum = /^(add|adds|added|adding|amount|amounts|summed|sums|talks|made|make|makes|come|comes|came)$/
  const ahead = tokens[hit?.from ? hit.from - 1 : -1]?.word ?? ''
  // "less than the 450 billion yen it predicted", "on top of the $50 billion", "go back up to 25 percent"
  const known =
    hit !== undefined &&
    ((tokens[from - 1]?.word === 'the' && compared.test(tokens[hit.from]?.word ?? '')) ||
      (tokens[hit.from]?.word === 'up' && moved.test(ahead)))
  if (known) return { value: 'exact', from }
  if (hit && !(tokens[hit.from]?.word === 'up' && sum.test(ahead)))
    return { value: hit.value, from: hit.from }
  const behind = `${tokens[to]?.word ?? ''} ${tokens[to + 1]?.word ?? ''}`
  if (/^or (more|above|higher)/.test(behind) || /^(plus|\+)/.test(behind)) return { value: 'at-least', from }
  if (/^or (less|fewer|below|lower)/.test(behind)) return { value: 'up-to', from }
  if (/^or so/.test(behind)) return { value: 'about', from }
  return { value: 'exact', from }
}

/** The second amount of a range, when the first is followed by to, and, or, or a dash and the same kind of thing. */
function rangePartner(tokens: Token[], first: Amount): Amount | null {
  const link = tokens[first.to]
  if (!link) return null
  const opener = tokens[first.from - 1]?.word ?? ''
  const open = opener === 'from' ? (tokens[first.from - 2]?.word ?? '') : opener
  if (/^(19|20)\d\d$/.test(first.numeral.raw) && first.unit === null) return null
  if (opener === 'by' && first.unit !== null && link.word === 'to') return null
  const isRange =
    link.word === '-' ||
    (link.word === 'to' && opener !== 'from') ||
    (link.word === 'to' && /^(range|ranging|ranged|ranges|anywhere)$/.test(open)) ||
    (link.word === 'and' && open === 'between') ||
    (link.word === 'or' && (first.unit === null || !scaleWord.test(first.unit)))
  if (!isRange) return null
  const start = first.to + 1
  const at =
    tokens[start]?.kind === 'sign' || /^(us|usd|jpy|eur)\.?$/.test(tokens[start]?.word ?? '')
      ? start + 1
      : start
  const again = tokens[at]?.kind === 'sign' ? at + 1 : at
  const second = readAmount(tokens, again)
  if (!second || second.from > start + 1) return null
  if (first.unit !== null && second.unit === null && !(second.numeral.scale && /^[A-Z]{3}$/.test(first.unit)))
    return null
  const sameUnit = first.unit === null || first.unit === second.unit || second.unit === null
  if (!sameUnit || (first.unit === null && second.unit === null)) return null
  if (link.word === 'or' && second.unit === null) return null
  return second
}

function joined(first: Amount, second: Amount): { low: Decimal; high: Decimal; unit: string | null } {
  let low = first.value
  const high = second.value
  const scale = second.numeral.scale
  if (scale && !first.numeral.scale && low.abs().lt(high.abs())) low = low.times(scale)
  return { low, high, unit: second.unit ?? first.unit }
}

/** Every quantity of a sentence that is not excluded; bare numbers are given with no unit, for who knows more. */
export function readQuantities(tokens: Token[], clauses: Clause[]): Quantity[] {
  const quantities: Quantity[] = []
  for (let at = 0; at < tokens.length; at++) {
    const first = readAmount(tokens, at)
    if (!first) continue
    const second = rangePartner(tokens, first)
    const last = second ?? first
    const near = approximationAt(tokens, first.from, last.to)
    const unit = second ? joined(first, second).unit : first.unit
    const clause = clauses[clauseOf(clauses, at)] as Clause
    const whole = { ...last, unit, from: first.from }
    if (!excluded(tokens, whole, clause.from, clause.to) && !(unit === null && first.numeral.words)) {
      const range = second ? joined(first, second) : null
      quantities.push({
        from: near.from,
        to: last.to,
        markFrom: first.from,
        markTo: last.markTo,
        low: range ? range.low : null,
        point: range ? null : first.value,
        high: range ? range.high : null,
        unit,
        signed: first.signed !== null,
        approximation: second ? (near.value === 'about' ? 'about' : 'exact') : near.value,
      })
    }
    at = Math.max(at, last.numeral.to - 1)
  }
  return quantities
}
