import type { z } from 'zod'
import type { Issue } from '../errors.ts'

/**
 * Zod's findings as issues a form can show: a path like "acts.0.on" and a key under `errors`.
 * The first issue of each field is kept: what follows is mostly its echo.
 */
export function issuesOf(error: z.ZodError): Issue[] {
  const seen = new Map<string, Issue>()
  for (const found of error.issues) {
    const issue = { path: found.path.map(String).join('.'), ...codeOf(found) }
    if (!seen.has(issue.path)) seen.set(issue.path, issue)
  }
  return [...seen.values()]
}

function codeOf(found: z.core.$ZodIssue): Omit<Issue, 'path'> {
  switch (found.code) {
    case 'custom':
      return { code: found.message, ...(found.params ? { values: plainValues(found.params) } : {}) }
    case 'invalid_type':
      // Zod tells a missing value from a wrong one only in its default words.
      return { code: /received (undefined|null)$/.test(found.message) ? 'required' : 'wrong-type' }
    case 'invalid_value':
      return { code: found.message }
    case 'too_big':
      return {
        code: found.origin === 'array' ? 'too-many' : 'too-big',
        values: { max: Number(found.maximum) },
      }
    case 'too_small':
      return {
        code: found.origin === 'array' ? 'required' : 'too-small',
        values: { min: Number(found.minimum) },
      }
    case 'unrecognized_keys':
      return { code: 'unknown-field', values: { field: found.keys.join(', ') } }
    default:
      return { code: 'wrong-type' }
  }
}

const plainValues = (params: Record<string, unknown>): Record<string, string | number> =>
  Object.fromEntries(
    Object.entries(params).filter((entry): entry is [string, string | number] =>
      ['string', 'number'].includes(typeof entry[1]),
    ),
  )
