/** Fields that several forms share. */
import { Language, Verification } from '@/prisma/generated/enums.ts'
import type { FieldSpec, ListSpec } from '../fields/spec.ts'

export const slugField: FieldSpec = { kind: 'text', name: 'slug', required: true, hint: 'slug' }
export const named: readonly FieldSpec[] = [
  { kind: 'text', name: 'name', required: true },
  { kind: 'text', name: 'nameJa', lang: 'ja', required: true },
]
export const maybeNamed: readonly FieldSpec[] = [
  { kind: 'text', name: 'name', required: true },
  { kind: 'text', name: 'nameJa', lang: 'ja' },
]
export const notePair: readonly FieldSpec[] = [
  { kind: 'prose', name: 'note', rows: 2 },
  { kind: 'prose', name: 'noteJa', lang: 'ja', rows: 2 },
]
export const verifiedField: FieldSpec = {
  kind: 'choice',
  name: 'verified',
  required: true,
  words: 'common.verified',
  values: Object.values(Verification),
}
export const provenance: readonly FieldSpec[] = [
  verifiedField,
  { kind: 'text', name: 'seenAt', input: 'url' },
]
export const countryField = (required: boolean): FieldSpec => ({
  kind: 'text',
  name: 'country',
  required,
  hint: 'country',
})
export const aliases: ListSpec = {
  kind: 'list',
  name: 'aliases',
  called: ['text', 'lang'],
  blank: { text: '', lang: 'en' },
  fields: [
    { kind: 'text', name: 'text', required: true },
    {
      kind: 'choice',
      name: 'lang',
      required: true,
      words: 'desk.options.language_',
      values: Object.values(Language),
    },
  ],
}
/** When something was so: dates as exact as known. */
export const tenure: readonly FieldSpec[] = [
  { kind: 'date', name: 'from', exactness: 'partial' },
  { kind: 'date', name: 'to', exactness: 'partial' },
  { kind: 'date', name: 'asOf', exactness: 'partial' },
]
