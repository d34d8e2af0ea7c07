import {
  Approximation,
  Basis,
  Comparator,
  Flow,
  Modality,
  Novelty,
  PeriodCalendar,
  PeriodState,
  Standing,
} from '@/prisma/generated/enums.ts'
import type { FieldSpec, Json, JsonObject } from '../fields/spec.ts'
import { textAt } from '../fields/values.ts'
import { notePair, provenance } from '../specs/parts.ts'

/** What was measured, of whom, and the value. */
export const valueFields: readonly FieldSpec[] = [
  { kind: 'ref', name: 'metric', to: 'metrics', hint: 'metric' },
  { kind: 'ref', name: 'company', to: 'companies', hint: 'subject', rule: 'subject' },
  { kind: 'text', name: 'country', hint: 'subjectCountry' },
  { kind: 'ref', name: 'policy', to: 'policies', hint: 'subjectPolicy' },
  { kind: 'text', name: 'point', input: 'numeric', hint: 'value' },
  {
    kind: 'choice',
    name: 'approximation',
    required: true,
    rule: 'approximation',
    words: 'desk.options.approximation_',
    values: Object.values(Approximation),
  },
  { kind: 'text', name: 'low', input: 'numeric' },
  { kind: 'text', name: 'high', input: 'numeric' },
]

/** When, compared with what, and how firmly. */
export const basisFields: readonly FieldSpec[] = [
  { kind: 'date', name: 'periodStart', exactness: 'day', rule: 'period' },
  { kind: 'date', name: 'periodEnd', exactness: 'day', hint: 'open' },
  {
    kind: 'choice',
    name: 'comparator',
    required: true,
    rule: 'comparator',
    words: 'claims.comparator',
    values: Object.values(Comparator),
  },
  { kind: 'check', name: 'isChange', hint: 'isChange' },
  { kind: 'choice', name: 'flow', words: 'common.flow', values: Object.values(Flow) },
  {
    kind: 'choice',
    name: 'basis',
    required: true,
    rule: 'basis',
    words: 'claims.basis',
    values: Object.values(Basis),
  },
  {
    kind: 'choice',
    name: 'modality',
    required: true,
    rule: 'modality',
    words: 'claims.modality',
    values: Object.values(Modality),
  },
  { kind: 'text', name: 'speaker', hint: 'speaker', rule: 'speaker' },
  { kind: 'date', name: 'issuedOn', exactness: 'day', hint: 'issuedOn' },
]

/** Asked only of what is promised: of nothing else would "new" mean anything. */
export const promiseFields: readonly FieldSpec[] = [
  {
    kind: 'choice',
    name: 'novelty',
    hint: 'novelty',
    words: 'claims.novelty',
    values: Object.values(Novelty),
  },
]

/** Whether a claim of the form tells of a promise, or has been said to. */
export const isPromised = (claim: Json): boolean =>
  ['pledge', 'target'].includes(textAt(claim, 'basis')) ||
  ['will', 'plans'].includes(textAt(claim, 'modality')) ||
  textAt(claim, 'novelty') !== ''

export const moreClaimFields: readonly FieldSpec[] = [
  { kind: 'prose', name: 'statement', rows: 2, hint: 'statement' },
  { kind: 'prose', name: 'statementJa', lang: 'ja', rows: 2 },
  {
    kind: 'choice',
    name: 'periodCalendar',
    required: true,
    words: 'desk.options.calendar_',
    values: Object.values(PeriodCalendar),
  },
  {
    kind: 'choice',
    name: 'periodState',
    words: 'desk.options.period_',
    values: Object.values(PeriodState),
    hint: 'periodState',
  },
  { kind: 'text', name: 'asPrinted' },
  { kind: 'check', name: 'rounded' },
  { kind: 'text', name: 'speakerJa', lang: 'ja' },
  { kind: 'ref', name: 'speakerPerson', to: 'people' },
  { kind: 'ref', name: 'speakerCompany', to: 'companies' },
  { kind: 'ref', name: 'speakerAgency', to: 'agencies' },
  {
    kind: 'choice',
    name: 'standing',
    required: true,
    words: 'claims.standing',
    values: Object.values(Standing),
  },
  { kind: 'check', name: 'preferred', hint: 'preferred' },
  ...notePair,
  ...provenance,
]

/** All of a claim's fields. */
export const claimSpecs = [...valueFields, ...basisFields, ...promiseFields, ...moreClaimFields]

export const blankClaim: JsonObject = {
  ...{ id: null, metric: null, company: null, country: '', policy: null, low: '', point: '', high: '' },
  ...{ approximation: 'exact', periodStart: '', periodEnd: '', periodCalendar: 'calendar' },
  ...{ periodState: null, comparator: 'none', isChange: false, flow: null, basis: 'actual', modality: 'did' },
  ...{
    novelty: null,
    speaker: '',
    issuedOn: '',
    standing: 'current',
    preferred: true,
    rounded: false,
    asPrinted: '',
  },
  ...{ verified: 'source_seen', evidence: null, passages: [] },
}
