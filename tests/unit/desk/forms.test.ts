/** A form that lacks a field of its schema would leave that field to SQL. */
import { describe, expect, it } from 'vitest'
import type { z } from 'zod'
import { articleForm } from '../../../components/desk/article/article-spec.ts'
import { type FieldSpec, type FormSpec, wordKey } from '../../../components/desk/fields/spec.ts'
import { companyForm } from '../../../components/desk/specs/companies.ts'
import { agencyForm, personForm, sourceForm, topicForm } from '../../../components/desk/specs/named-things.ts'
import { metricForm, storyForm } from '../../../components/desk/specs/numbers.ts'
import { policyForm } from '../../../components/desk/specs/policies.ts'
import { agencySchema } from '../../../lib/agencies/schema.ts'
import { articleSchema } from '../../../lib/articles/schema.ts'
import { companySchema } from '../../../lib/companies/schema.ts'
import { messages } from '../../../lib/i18n/messages/all.ts'
import { metricSchema } from '../../../lib/metrics/schema.ts'
import { personSchema } from '../../../lib/people/schema.ts'
import { policySchema } from '../../../lib/policies/schema.ts'
import { sourceSchema } from '../../../lib/sources/schema.ts'
import { storySchema } from '../../../lib/stories/schema.ts'
import { topicSchema } from '../../../lib/topics/schema.ts'

type Shape = { [name: string]: unknown }

/** The fields of an object schema, through whatever is wrapped around it. */
function shapeOf(schema: unknown): Shape {
  const def = Object(Object(schema)._zod).def
  if (def.type === 'object') return def.shape
  for (const inner of [def.in, def.innerType, def.element]) if (inner) return shapeOf(inner)
  return {}
}

/** Every path of a form and of a schema, lists by their own name: "acts.key". */
const inForm = (fields: readonly FieldSpec[], base = ''): string[] =>
  fields.flatMap((field) => [
    base + field.name,
    ...(field.kind === 'list' ? inForm(field.fields, `${base}${field.name}.`) : []),
  ])
const inSchema = (schema: unknown, base = ''): string[] =>
  Object.entries(shapeOf(schema)).flatMap(([name, part]) => [
    base + name,
    ...inSchema(part, `${base}${name}.`),
  ])

const everyField = (fields: readonly FieldSpec[]): FieldSpec[] =>
  fields.flatMap((field) => [field, ...(field.kind === 'list' ? everyField(field.fields) : [])])

/** Set by the desk itself: identities, and what the marking of words gives. */
const byItself = /^(insights\.key|insights\.points\.key|claims\.(id|externalId|evidence|passages(\..*)?))$/

const forms: [string, FormSpec, z.ZodType][] = [
  ['sources', sourceForm, sourceSchema],
  ['companies', companyForm, companySchema],
  ['people', personForm, personSchema],
  ['agencies', agencyForm, agencySchema],
  ['topics', topicForm, topicSchema],
  ['policies', policyForm, policySchema],
  ['metrics', metricForm, metricSchema],
  ['stories', storyForm, storySchema],
  ['articles', articleForm, articleSchema],
]

describe.each(forms)('the form of %s', (_name, form, schema) => {
  it('has every field of the schema, and no other', () => {
    const fields = inForm(form.groups.flatMap((group) => group.fields)).sort()
    const known = inSchema(schema).filter((path) => !byItself.test(path))
    expect(fields).toEqual(known.sort())
  })

  it('has words for every field, hint and value', () => {
    const fields = everyField(form.groups.flatMap((group) => group.fields))
    const keys = fields.flatMap((field) => [
      `desk.fields.${field.name}`,
      ...(field.hint ? [`desk.hints.${field.hint}`] : []),
      ...(field.kind === 'choice' ? field.values.map((value) => wordKey(field.words, value)) : []),
    ])
    const groups = form.groups.map(({ title }) => `desk.groups.${title}`)
    const has = (key: string) =>
      typeof key.split('.').reduce<unknown>((at, part) => Object(at)[part], messages.en) === 'string'
    expect([...keys, ...groups].filter((key) => !has(key))).toEqual([])
  })

  it('begins with nothing the schema does not know', () => {
    const parsed = schema.safeParse(form.blank)
    const codes = parsed.success ? [] : parsed.error.issues
    expect(codes.filter(({ code }) => code === 'unrecognized_keys')).toEqual([])
  })
})
