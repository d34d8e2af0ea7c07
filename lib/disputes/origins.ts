import type { ClaimView } from '../claims/types.ts'
import type { Origin } from './types.ts'

/**
 * Pure: how many independent origins an account has. Copies of one article, articles of one agency or medium, and
 * claims an editor has linked as of the same origin count as one.
 * @param roots of each article that is a copy, the article it goes back to, by id
 */
export function originsOf(claims: readonly ClaimView[], roots: ReadonlyMap<number, number>): Origin[] {
  const groups: { marks: Set<string>; claims: ClaimView[] }[] = []
  for (const claim of claims) {
    const marks = marksOf(claim, roots)
    const near = groups.filter((group) => marks.some((mark) => group.marks.has(mark)))
    const merged = { marks: new Set(marks), claims: [claim] }
    for (const group of near) {
      for (const mark of group.marks) merged.marks.add(mark)
      merged.claims.push(...group.claims)
      groups.splice(groups.indexOf(group), 1)
    }
    groups.push(merged)
  }
  return groups.flatMap(({ claims: own }) => {
    const told = own.sort((a, b) => (a.day ?? '').localeCompare(b.day ?? '', 'en') || a.id - b.id)
    const [first] = told.filter(({ article }) => !roots.has(article.id)).concat(told)
    return first ? [{ source: first.article.originSource ?? first.article.source, claims: told }] : []
  })
}

/** Two claims that share one of these have one origin. */
function marksOf({ id, article, links }: ClaimView, roots: ReadonlyMap<number, number>): string[] {
  const same = links.filter(({ kind }) => kind === 'same_origin').map(({ other }) => other.id)
  return [
    `medium ${(article.originSource ?? article.source).slug}`,
    `article ${roots.get(article.id) ?? article.id}`,
    ...[id, ...same].map((one) => `claim ${one}`),
  ]
}
