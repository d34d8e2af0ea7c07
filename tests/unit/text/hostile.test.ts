import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { z } from 'zod'
import { agencySchema } from '../../../lib/agencies/schema.ts'
import { articleSchema } from '../../../lib/articles/schema.ts'
import { claimSchema } from '../../../lib/claims/schema.ts'
import { companySchema } from '../../../lib/companies/schema.ts'
import { metricSchema } from '../../../lib/metrics/schema.ts'
import { personSchema } from '../../../lib/people/schema.ts'
import { policySchema } from '../../../lib/policies/schema.ts'
import { sourceSchema } from '../../../lib/sources/schema.ts'
import { storySchema } from '../../../lib/stories/schema.ts'
import { issuesOf } from '../../../lib/text/issues.ts'
import { topicSchema } from '../../../lib/topics/schema.ts'

const schemas = {
  agencySchema,
  articleSchema,
  claimSchema,
  companySchema,
  metricSchema,
  personSchema,
  policySchema,
  sourceSchema,
  storySchema,
  topicSchema,
}

const nasty = fc.oneof(
  fc.constantFrom<unknown>(
    '',
    '<script>alert(1)</script>',
    'javascript:alert(1)',
    'x'.repeat(1_000_000),
    'a\u0000b',
    '\ud800',
    '2025-02-30',
    '99999999999999999999999999999',
    Number.NaN,
    -1,
    { toString: 'not a function' },
    [[[]]],
  ),
  fc.anything({ maxDepth: 3 }),
)

/** Objects of a schema's own fields with anything in them. */
const hostile = (fields: string[]) =>
  fc.record(Object.fromEntries(fields.map((name) => [name, nasty])), { requiredKeys: [] })

const fieldsOf = (schema: z.ZodType): string[] => {
  const found: string[] = []
  for (let at: unknown = schema; at instanceof Object; ) {
    if ('shape' in at && at.shape instanceof Object) return Object.keys(at.shape)
    at = 'in' in at ? at.in : undefined
  }
  return found
}

describe.each(Object.entries(schemas))('%s', (_, schema: z.ZodType) => {
  it('knows its fields', () => {
    expect(fieldsOf(schema).length).toBeGreaterThan(3)
  })

  it('answers anything with values or with issues, and never throws', () => {
    fc.assert(
      fc.property(fc.oneof(nasty, hostile(fieldsOf(schema))), (input) => {
        const result = schema.safeParse(input)
        if (result.success) return
        const issues = issuesOf(result.error)
        expect(issues.length).toBeGreaterThan(0)
        for (const { code, path } of issues) {
          expect(code).toMatch(/^[a-z][a-z-]*$/)
          expect(typeof path).toBe('string')
        }
      }),
      { numRuns: 60 },
    )
  })

  it('refuses every field left empty or filled with the wrong kind of thing', () => {
    for (const name of fieldsOf(schema)) {
      const result = schema.safeParse({ [name]: Symbol('wrong') })
      expect(result.success).toBe(false)
      expect(issuesOf(result.error ?? never()).map(({ path }) => path)).toContain(name)
    }
  })
})

const never = (): never => {
  throw new Error('an error was expected')
}
