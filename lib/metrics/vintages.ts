/** Pure: what was said of a period ahead of its end, one word after another, and what came in the end. */
import type { Basis } from '../../prisma/generated/enums.ts'
import type { Period } from '../format/period.ts'
import type { Line, LineClaim, LinePoint } from './line.ts'
import { hasHappened } from './series.ts'
import { subjectKey } from './series-id.ts'

/** Views of what will be. Targets and pledges say what is wanted, and rumours what is talked of: they are no vintages. */
const foreseen = new Set<Basis>(['forecast', 'guidance', 'estimate'])

/** `said`: oldest first, superseded words too; `came`: what happened, where it is known. */
export type Vintages<C> = { period: Period; said: C[]; came: C | null }

/** What two statements share when the later one takes the place of the earlier. */
function questionOf(claim: LineClaim): string | null {
  if (!claim.metric || !claim.value || claim.period.state !== 'known') return null
  const { metric, subject, value, period, flow } = claim
  const what = [
    metric.slug,
    subject.type,
    subjectKey(subject),
    value.comparator,
    value.isChange,
    flow ?? metric.flow,
  ]
  return JSON.stringify([...what, period.start, period.end])
}

const saidOn = (claim: LineClaim): string => claim.issuedOn ?? claim.article.day ?? ''
const byDay = (a: LineClaim, b: LineClaim) =>
  saidOn(a) < saidOn(b) ? -1 : saidOn(a) > saidOn(b) ? 1 : a.id - b.id

function questions<C extends LineClaim>(claims: readonly C[]): Map<string, Vintages<C>> {
  const found = new Map<string, Vintages<C>>()
  for (const claim of claims) {
    const key = questionOf(claim)
    if (key === null || claim.standing === 'withdrawn' || claim.standing === 'corrected') continue
    const group = found.get(key) ?? { period: claim.period, said: [], came: null }
    found.set(key, group)
    if (foreseen.has(claim.basis)) group.said.push(claim)
    else if (hasHappened(claim) && claim.standing === 'current' && (claim.preferred || !group.came))
      group.came = claim
  }
  for (const group of found.values()) group.said.sort(byDay)
  return found
}

/** Whether there is a course to tell: a word that was changed, or one that can be held against what came. */
const hasCourse = ({ said, came }: Vintages<unknown>): boolean =>
  said.length + (came ? 1 : 0) > 1 && said.length > 0

/** Every period that was foreseen and then foreseen otherwise, or came; the newest period first. */
export function vintagesOf<C extends LineClaim>(claims: readonly C[]): Vintages<C>[] {
  const end = ({ period }: Vintages<C>) => period.end ?? ''
  return [...questions(claims).values()]
    .filter(hasCourse)
    .sort((a, b) => (end(a) < end(b) ? 1 : end(a) > end(b) ? -1 : 0))
}

/** The line with what was said of each point ahead of time. @param claims all of its metric and subject, superseded ones too */
export function withVintages<C extends LineClaim>(line: Line<C>, claims: readonly C[]): Line<C> {
  const found = questions(claims)
  const points = line.points.map((point): LinePoint<C> => {
    const [some = point.claim] = [point.claim, ...point.alongside]
    const key = some && questionOf(some)
    const group = key ? found.get(key) : undefined
    return { ...point, vintages: group && hasCourse(group) ? group.said : [] }
  })
  return { ...line, points }
}
