/** Finds the passages of an article's claims in its text. */
import { byPlace, codePoints, findQuote, sliceCodePoints } from '../claims/passages.ts'
import type { ClaimInput, LooseClaim, PassageInput } from '../claims/schema.ts'
import { issueAt } from '../text/fields.ts'

export type ArticleTexts = {
  headline: string
  summary: string
  summaryJa: string | null
  background: string
  backgroundJa: string | null
  insights: readonly {
    key: string
    question: string
    questionJa: string | null
    points: readonly {
      key: string
      lead: string
      leadJa: string | null
      text: string
      textJa: string | null
    }[]
  }[]
}

type Issue = ReturnType<typeof issueAt>
type LoosePassage = LooseClaim['passages'][number]

/** @returns the text of a field as passages name it (point:<insight>:<point>:text); null when there is none */
export function fieldText(article: ArticleTexts, field: string): string | null {
  const [place, key, second, third] = field.split(':')
  switch (place) {
    case 'headline':
    case 'summary':
    case 'summaryJa':
    case 'background':
    case 'backgroundJa':
      return key === undefined ? article[place] : null
    case 'insight': {
      const insight = article.insights.find((one) => one.key === key)
      return (second === 'question' || second === 'questionJa') && third === undefined
        ? (insight?.[second] ?? null)
        : null
    }
    case 'point': {
      const insight = article.insights.find((one) => one.key === key)
      const point = insight?.points.find((one) => one.key === second)
      return third === 'lead' || third === 'leadJa' || third === 'text' || third === 'textJa'
        ? (point?.[third] ?? null)
        : null
    }
    default:
      return null
  }
}

/** @returns the exact passage, or a code: `unknown` (no such field), `quote-not-found`, `mark-not-found` */
export function anchorPassage(article: ArticleTexts, passage: LoosePassage): PassageInput | string {
  const { field, quote } = passage
  const text = fieldText(article, field)
  if (text === null) return 'unknown'
  const start = findQuote(text, quote, passage.start ?? 0)
  if (start === null) return 'quote-not-found'
  const end = start + codePoints(quote)
  const exact = { field, quote, start, end, markStart: null, markEnd: null }
  const { markStart, markEnd } = passage
  if (passage.mark !== null) {
    const near = markStart === null ? 0 : markStart - (passage.start ?? 0)
    const at = findQuote(quote, passage.mark, near)
    if (at === null) return 'mark-not-found'
    return { ...exact, markStart: start + at, markEnd: start + at + codePoints(passage.mark) }
  }
  if (markStart === null && markEnd === null) return exact
  // The mark moves with its quote.
  const from = (markStart ?? -1) - (passage.start ?? start)
  const to = (markEnd ?? -1) - (passage.start ?? start)
  const inside = from >= 0 && to > from && to <= end - start && sliceCodePoints(quote, from, to).trim() !== ''
  return inside ? { ...exact, markStart: start + from, markEnd: start + to } : 'mark-not-found'
}

/** @returns the claims with exact passages, and an issue for each passage that does not stand in the text */
export function anchorClaims(
  article: ArticleTexts,
  claims: readonly LooseClaim[],
): { claims: ClaimInput[]; issues: Issue[] } {
  const issues: Issue[] = []
  const anchored = claims.map((claim, claimAt) => {
    const passages = new Map<string, PassageInput>()
    claim.passages.forEach((passage, at) => {
      const found = anchorPassage(article, passage)
      const path = ['claims', claimAt, 'passages', at]
      if (typeof found === 'string') {
        const field = found === 'unknown' ? 'field' : found === 'mark-not-found' ? 'mark' : 'quote'
        issues.push(issueAt(passage, [...path, field], found))
        return
      }
      const place = `${found.field} ${found.start}`
      if (passages.has(place)) issues.push(issueAt(passage, [...path, 'quote'], 'duplicate'))
      passages.set(place, found)
    })
    return { ...claim, passages: [...passages.values()].sort(byPlace) }
  })
  return { claims: anchored, issues }
}
