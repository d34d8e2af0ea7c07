import { ArticleKind, Authorship, HeadlineBasis, Language, Precision } from '@/prisma/generated/enums.ts'
import type { FieldSpec, FormSpec, ListSpec } from '../fields/spec.ts'
import { provenance, slugField } from '../specs/parts.ts'
import { blankClaim, claimSpecs } from './claim-spec.ts'

const points: ListSpec = {
  kind: 'list',
  name: 'points',
  called: ['lead'],
  keyed: 'point',
  blank: { lead: '', text: '' },
  fields: [
    { kind: 'text', name: 'lead', marks: true },
    { kind: 'text', name: 'leadJa', lang: 'ja', marks: true },
    { kind: 'prose', name: 'text', rows: 4, marks: true },
    { kind: 'prose', name: 'textJa', lang: 'ja', rows: 4, marks: true },
  ],
}

const insights: ListSpec = {
  kind: 'list',
  name: 'insights',
  called: ['question'],
  keyed: 'insight',
  blank: { authorship: 'editor', question: '', points: [] },
  fields: [
    { kind: 'text', name: 'question', marks: true },
    { kind: 'text', name: 'questionJa', lang: 'ja', marks: true },
    {
      kind: 'choice',
      name: 'authorship',
      required: true,
      words: 'desk.options.authorship_',
      values: Object.values(Authorship),
      hint: 'authorship',
    },
    points,
  ],
}

/** Drawn by a part of its own, for the sentences that claims are read in. */
const claims: ListSpec = {
  kind: 'list',
  name: 'claims',
  called: [],
  blank: blankClaim,
  fields: claimSpecs,
}

/** Made by the check before publishing; a field of the form so that it is saved, restored and compared like any. */
const exemptions: ListSpec = {
  kind: 'list',
  name: 'exemptions',
  called: ['words'],
  blank: { field: 'summary', words: '', reason: '' },
  fields: [
    { kind: 'text', name: 'words', required: true },
    { kind: 'text', name: 'field', required: true },
    { kind: 'text', name: 'reason', required: true },
  ],
}

const zones = [
  'America/New_York',
  'Asia/Tokyo',
  'America/Detroit',
  'America/Los_Angeles',
  'Europe/London',
  'UTC',
]
const about = ['companies', 'people', 'agencies', 'topics', 'policies', 'stories', 'metrics'] as const

export const articleForm: FormSpec = {
  blank: {
    ...{ slug: '', kind: 'news', headline: '', headlineBasis: 'seen', canonicalUrl: '', source: '' },
    ...{
      originSource: null,
      credit: '',
      publishedAt: '',
      publishedPrecision: null,
      publishedZone: '',
      copyOf: '',
    },
    ...{ language: 'en', region: '', summary: '', summaryJa: '', background: '', backgroundJa: '' },
    ...{
      verified: 'source_seen',
      seenAt: '',
      notes: [],
      notesJa: [],
      insights: [],
      claims: [],
      exemptions: [],
    },
    ...Object.fromEntries(about.map((kind) => [kind, []])),
  },
  groups: [
    {
      title: 'headline',
      fields: [
        { kind: 'text', name: 'headline', required: true, wide: true, marks: true },
        { kind: 'text', name: 'canonicalUrl', input: 'url' },
        { ...slugField },
        { kind: 'ref', name: 'source', to: 'sources', required: true },
        { kind: 'ref', name: 'originSource', to: 'sources', hint: 'originSource' },
        { kind: 'ref', name: 'copyOf', to: 'articles', hint: 'copyOf' },
        { kind: 'text', name: 'publishedAt', hint: 'publishedAt' },
        { kind: 'text', name: 'publishedZone', suggest: zones, hint: 'publishedZone', rule: 'time' },
        {
          kind: 'choice',
          name: 'publishedPrecision',
          words: 'desk.options.precision_',
          values: Object.values(Precision),
          hint: 'precision',
        },
        { kind: 'text', name: 'credit', hint: 'credit' },
        {
          kind: 'choice',
          name: 'kind',
          required: true,
          words: 'desk.options.article_',
          values: Object.values(ArticleKind),
        },
        {
          kind: 'choice',
          name: 'headlineBasis',
          required: true,
          words: 'desk.options.headline_',
          values: Object.values(HeadlineBasis),
        },
        {
          kind: 'choice',
          name: 'language',
          required: true,
          words: 'desk.options.language_',
          values: Object.values(Language),
        },
        { kind: 'text', name: 'region', hint: 'country' },
      ],
    },
    {
      title: 'text',
      fields: [
        { kind: 'prose', name: 'summary', rows: 6, marks: true },
        { kind: 'prose', name: 'summaryJa', lang: 'ja', rows: 6, marks: true },
        { kind: 'prose', name: 'background', rows: 8, marks: true },
        { kind: 'prose', name: 'backgroundJa', lang: 'ja', rows: 8, marks: true },
      ],
    },
    { title: 'insights', fields: [insights] },
    { title: 'claims', fields: [claims] },
    { title: 'exemptions', fields: [exemptions] },
    { title: 'about', fields: about.map((kind): FieldSpec => ({ kind: 'refs', name: kind, to: kind })) },
    {
      title: 'provenance',
      fields: [
        ...provenance,
        { kind: 'lines', name: 'notes' },
        { kind: 'lines', name: 'notesJa', lang: 'ja' },
      ],
    },
  ],
}
