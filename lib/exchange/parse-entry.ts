/** Holds one article of a file against the rules of the form. */
import { type ArticleInput, articleSchema } from '../articles/schema.ts'
import type { Issue } from '../errors.ts'
import { issuesOf } from '../text/issues.ts'
import type { Entry } from './entry.ts'
import { matchClaims } from './match-claims.ts'
import type { Part } from './shape.ts'

/**
 * `input`: the article, where nothing is wrong with it. `sound`: what of it can be looked into further, wrong parts
 * left out, so that one fault does not hide another; `claimAt` are the places its claims have in the file.
 */
export type ParsedEntry = {
  input: ArticleInput | null
  issues: Issue[]
  sound: { input: ArticleInput; claimAt: number[]; without: Set<string> } | null
}

const publication = ['publishedAt', 'publishedPrecision', 'publishedZone']

/** @param held the article as it stands; null when it is new. What the file does not speak of is taken from it. */
export function parseEntry(entry: Entry, held: ArticleInput | null): ParsedEntry {
  const form = completed(entry, held)
  const strayIds = idIssues(entry.form)
  const parsed = articleSchema.safeParse(form)
  if (parsed.success && strayIds.length === 0) {
    const { claims, claimAt } = matchClaims(held?.claims ?? [], parsed.data.claims)
    const input = { ...parsed.data, claims }
    return { input, issues: [], sound: { input, claimAt, without: new Set() } }
  }
  const issues = [...strayIds, ...(parsed.error ? issuesOf(parsed.error) : [])]
  return { input: null, ...soundPart(form, issues) }
}

function completed({ form, spoken }: Entry, held: ArticleInput | null): Part {
  const { state: _s, fingerprint: _f, ...own } = form
  if (!held) return own
  const dated = publication.some((key) => spoken.has(key))
  const kept = Object.entries(held).filter(
    ([key]) => !spoken.has(key) && !(dated && publication.includes(key)),
  )
  return { ...Object.fromEntries(kept), ...own }
}

/** The ids of an installation mean nothing in a file. */
function idIssues(form: Part): Issue[] {
  const claims = Array.isArray(form['claims']) ? form['claims'] : []
  return claims.flatMap((claim: unknown, at) =>
    typeof claim === 'object' && claim !== null && Object.hasOwn(claim, 'id')
      ? [{ path: `claims.${at}.id`, code: 'unknown-field', values: { field: 'id' } }]
      : [],
  )
}

/** Stand-ins for what no article can be without. */
const needed: Part = { slug: 'x', headline: 'x', source: 'x' }

/** The fields of the article that an issue is about: its own, or those that no article has. */
const wrongIn = ({ path, code, values }: Issue): string[] =>
  path === '' && code === 'unknown-field' ? String(values?.['field']).split(', ') : [path.split('.')[0] ?? '']

/** Leaves out what is wrong and looks at the rest: what it finds there is added. */
function soundPart(form: Part, issues: Issue[]): Pick<ParsedEntry, 'issues' | 'sound'> {
  const wrong = new Set(issues.flatMap(wrongIn))
  const claims = Array.isArray(form['claims']) ? (form['claims'] as unknown[]) : []
  const wrongClaims = new Set(
    issues.flatMap(({ path }) => /^claims\.(\d+)/.exec(path)?.[1] ?? []).map(Number),
  )
  // Passages stand in the text and the insights: without those nothing can be said of them.
  const texts = ['insights', 'headline', 'summary', 'summaryJa', 'background', 'backgroundJa']
  if (
    wrong.has('') ||
    issues.some(({ path }) => path === 'claims') ||
    texts.some((key) => wrong.has(key) && claims.length > 0)
  )
    return { issues, sound: null }
  const claimAt = claims.map((_, at) => at).filter((at) => !wrongClaims.has(at))
  const rest = Object.entries(form).filter(([key]) => key === 'claims' || !wrong.has(key))
  const reduced = { ...Object.fromEntries(rest), claims: claimAt.map((at) => claims[at]) }
  for (const [key, value] of Object.entries(needed))
    if (wrong.has(key)) Object.assign(reduced, { [key]: value })
  const parsed = articleSchema.safeParse(reduced)
  if (parsed.success) {
    const without = new Set([...wrong].filter((key) => key !== 'claims'))
    return { issues, sound: { input: parsed.data, claimAt, without } }
  }
  const more = issuesOf(parsed.error).map((issue) => ({ ...issue, path: claimPath(issue.path, claimAt) }))
  const known = new Set(issues.map(({ path }) => path))
  const fresh = more.filter(({ path }) => !known.has(path))
  // What reaches across fields is looked at once they are sound, and the passages last of all.
  return fresh.length > 0 ? soundPart(form, [...issues, ...fresh]) : { issues, sound: null }
}

/** @returns a path whose claim is counted as in the file */
export function claimPath(path: string, claimAt: readonly number[]): string {
  return path.replace(/^claims\.(\d+)/, (_, at) => `claims.${claimAt[Number(at)] ?? at}`)
}
