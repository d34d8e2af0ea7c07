import type { Token } from './tokens.ts'

/**
 * How a time expression bears on the numbers around it: `in` is their period, `open` runs on from then, `until` and
 * `said` are none (a day on which something was said), `base` is what they are compared with, `by` a goal's year.
 */
export type Role = 'in' | 'open' | 'until' | 'base' | 'by' | 'said'

const skipped =
  /^(the|early|late|mid|end|of|april|year|calendar|,|as|its|same|month|months|period|all|fiscal|next)$/
const saying = /^(said|says|told|announced|reported|added|unveiled|noted)$/
const beginning =
  /^(since|effective|starting|beginning|start|starts|begin|begins|began|started|effect|force|onward|takes|took|take|kicked|kicks)$/
/** What was done in a month without being a figure of the month: "the deal struck in July". */
const done =
  /^(announced|signed|agreed|reached|struck|said|unveiled|introduced|published|visited|promised|reported|predicted|expected|forecast|projected|estimated|planned|envisaged|sealed|tariff|deal|framework|report|forecast|issued|given|made|pledged|accord|agreement)$/
/** A duty that comes on a day stays from that day. */
const imposing =
  /^(impose|imposed|imposes|applied|applies|apply|introduced|levied|enforced|raised|lowered|reduced|cut|dropped|rose|fell|slapped|hit|entered|went|came|lifted)$/

/** The role of the expression from a token on. `kind` is its own length; `ahead` says that it begins after publication. */
export function roleOf(tokens: Token[], from: number, kind: string, ahead: boolean): Role {
  let at = from - 1
  for (let steps = 0; at >= 0 && steps < 6 && skipped.test(tokens[at]?.word ?? ''); steps++) {
    if (tokens[at]?.word === 'as' || (tokens[at]?.word === ',' && kind !== 'day')) break
    at--
  }
  const before = tokens[at]?.word ?? ''
  const earlier = tokens[at - 1]?.word ?? ''
  if (saying.test(before)) return 'said'
  // "Hyundai, back since 2022, …"
  if (before === 'since' && earlier === 'back') return 'said'
  // "the deepest since 2019"
  if (
    before === 'since' &&
    tokens
      .slice(Math.max(0, at - 4), at)
      .some((t) => /(est|first|most|worst|best|record|high|low)$/.test(t.word))
  )
    return 'said'
  if (beginning.test(before) || (beginning.test(earlier) && /^(in|on|from|with|of|into)$/.test(before)))
    return 'open'
  if (/^(into|until|before|till)$/.test(before)) return 'until'
  if (before === 'by' || before === 'through') return 'by'
  if (before === 'from') {
    if (kind === 'range') return 'in'
    const runsOn = kind === 'day' || ahead || /^(onward|onwards|on)$/.test(tokens[from + 1]?.word ?? '')
    return runsOn ? 'open' : 'base'
  }
  if (/^(than|versus|vs|against|with|over|compared)$/.test(before)) return 'base'
  if (before === 'to' && /^(compared|relative|comparison)$/.test(earlier)) return 'base'
  if (before === 'in' && /^(than|as|versus|from)$/.test(earlier)) return 'base'
  if (kind === 'day') {
    const near = tokens.slice(Math.max(0, from - 14), from)
    if (
      (before === 'on' || before === 'as') &&
      near.some((token) => imposing.test(token.word)) &&
      near.some((token) => /^(tariff|tariffs|duty|duties|levy|rate|surcharge|it)$/.test(token.word))
    )
      return 'open'
    return before === 'of' || tokens[from - 1]?.word === 'of' || before === 'as' || before === 'at'
      ? 'in'
      : 'said'
  }
  if (before === 'in' && kind === 'month' && saying.test(earlier)) return 'said'
  if (kind === 'long' && /^(promised|pledged|agreed|vowed)$/.test(before)) return 'said'
  return done.test(earlier) && before === 'in' && kind === 'month' ? 'said' : 'in'
}
