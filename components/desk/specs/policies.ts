import {
  ActKind,
  ActSide,
  IntervalStatus,
  Jurisdiction,
  MeasureMode,
  PolicyInstrument,
} from '@/prisma/generated/enums.ts'
import type { FieldSpec, FormSpec, ListSpec } from '../fields/spec.ts'
import { aliases, named, notePair, provenance, slugField } from './parts.ts'

const keyField: FieldSpec = { kind: 'text', name: 'key', required: true, hint: 'key' }

const acts: ListSpec = {
  kind: 'list',
  name: 'acts',
  called: ['on', 'kind', 'text'],
  blank: {
    ...{ key: '', kind: 'announced', side: 'US', on: '', precision: null, zone: 'America/New_York' },
    ...{ issuer: null, text: '', scheduled: false, verified: 'source_seen' },
  },
  fields: [
    keyField,
    {
      kind: 'choice',
      name: 'kind',
      required: true,
      words: 'policies.act',
      values: Object.values(ActKind),
    },
    {
      kind: 'choice',
      name: 'side',
      required: true,
      words: 'policies.side',
      values: Object.values(ActSide),
    },
    { kind: 'ref', name: 'issuer', to: 'agencies' },
    { kind: 'date', name: 'on', exactness: 'partial', required: true, hint: 'on' },
    {
      kind: 'choice',
      name: 'precision',
      words: 'desk.options.precision_',
      values: ['day', 'month', 'year'],
      hint: 'precision',
    },
    { kind: 'text', name: 'zone', suggest: ['America/New_York', 'Asia/Tokyo'], hint: 'zone' },
    { kind: 'date', name: 'at', exactness: 'instant' },
    { kind: 'prose', name: 'text', required: true },
    { kind: 'prose', name: 'textJa', lang: 'ja' },
    { kind: 'text', name: 'citation' },
    { kind: 'date', name: 'gazettedOn', exactness: 'day' },
    { kind: 'check', name: 'scheduled', hint: 'scheduled' },
    { kind: 'text', name: 'sourceName' },
    { kind: 'text', name: 'sourceTitle' },
    { kind: 'text', name: 'sourceUrl', input: 'url' },
    { kind: 'date', name: 'sourceDate', exactness: 'partial' },
    ...notePair,
    ...provenance,
  ],
}

const intervals: ListSpec = {
  kind: 'list',
  name: 'intervals',
  called: ['value', 'from', 'to', 'status'],
  blank: { value: '', from: '', to: '', status: 'in_force', startedBy: null, endedBy: null },
  fields: [
    { kind: 'text', name: 'value', required: true, input: 'numeric' },
    {
      kind: 'choice',
      name: 'status',
      required: true,
      words: 'policies.interval',
      values: Object.values(IntervalStatus),
    },
    { kind: 'date', name: 'from', exactness: 'day', hint: 'open' },
    { kind: 'date', name: 'to', exactness: 'day', hint: 'open' },
    { kind: 'keyOf', name: 'startedBy', list: 'acts' },
    { kind: 'keyOf', name: 'endedBy', list: 'acts' },
    ...notePair,
  ],
}

const measures: ListSpec = {
  kind: 'list',
  name: 'measures',
  called: ['name'],
  blank: {
    ...{ key: '', name: '', nameJa: '', unit: '%', mode: 'adds', imposedBy: 'US', imposedOn: 'JP' },
    ...{ hsHeadings: [], intervals: [] },
  },
  fields: [
    ...named,
    keyField,
    { kind: 'text', name: 'unit', required: true, suggest: ['%', '{vehicle}/a', 'USD', 'JPY'], hint: 'unit' },
    {
      kind: 'choice',
      name: 'mode',
      required: true,
      words: 'policies.mode',
      values: Object.values(MeasureMode),
    },
    { kind: 'lines', name: 'hsHeadings' },
    { kind: 'text', name: 'imposedBy', required: true, hint: 'country' },
    { kind: 'text', name: 'imposedOn', hint: 'imposedOn' },
    ...notePair,
    intervals,
  ],
}

export const policyForm: FormSpec = {
  blank: {
    ...{ slug: '', name: '', nameJa: '', jurisdiction: 'US', instrument: 'tariff', summary: '' },
    ...{ statusAsOf: '', notes: [], notesJa: [], verified: 'source_seen' },
    ...{ aliases: [], acts: [], measures: [] },
  },
  groups: [
    {
      title: 'identity',
      fields: [
        ...named,
        slugField,
        { kind: 'date', name: 'statusAsOf', exactness: 'partial', required: true, hint: 'statusAsOf' },
        {
          kind: 'choice',
          name: 'jurisdiction',
          required: true,
          words: 'policies.jurisdiction',
          values: Object.values(Jurisdiction),
        },
        {
          kind: 'choice',
          name: 'instrument',
          required: true,
          words: 'policies.instrument',
          values: Object.values(PolicyInstrument),
        },
        { kind: 'prose', name: 'summary', required: true },
        { kind: 'prose', name: 'summaryJa', lang: 'ja' },
        { kind: 'text', name: 'legalBasis', wide: true },
        aliases,
      ],
    },
    { title: 'acts', fields: [acts] },
    { title: 'measures', fields: [measures] },
    {
      title: 'provenance',
      fields: [
        { kind: 'lines', name: 'notes' },
        { kind: 'lines', name: 'notesJa', lang: 'ja' },
        ...provenance,
      ],
    },
  ],
}
