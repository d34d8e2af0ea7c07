import { CompanyKind } from '@/prisma/generated/enums.ts'
import type { FormSpec, ListSpec } from '../fields/spec.ts'
import { aliases, countryField, named, notePair, provenance, slugField, tenure } from './parts.ts'

const tickers: ListSpec = {
  kind: 'list',
  name: 'tickers',
  called: ['exchange', 'symbol'],
  blank: { exchange: '', symbol: '', note: '', noteJa: '' },
  fields: [
    { kind: 'text', name: 'exchange', required: true },
    { kind: 'text', name: 'symbol', hint: 'symbol' },
    ...notePair,
  ],
}

const executives: ListSpec = {
  kind: 'list',
  name: 'executives',
  called: ['name', 'title'],
  blank: { person: null, name: '', title: '', verified: 'source_seen' },
  fields: [
    { kind: 'ref', name: 'person', to: 'people' },
    { kind: 'text', name: 'name', required: true },
    { kind: 'text', name: 'nameJa', lang: 'ja' },
    { kind: 'text', name: 'title', required: true },
    { kind: 'text', name: 'titleJa', lang: 'ja' },
    ...tenure,
    ...notePair,
    ...provenance,
  ],
}

const plants: ListSpec = {
  kind: 'list',
  name: 'plants',
  called: ['name', 'city', 'state'],
  blank: { name: '', city: '', state: '', country: 'US', models: [], verified: 'source_seen' },
  fields: [
    { kind: 'text', name: 'name', required: true },
    { kind: 'text', name: 'nameJa', lang: 'ja' },
    { kind: 'text', name: 'city', required: true },
    { kind: 'text', name: 'state', hint: 'state' },
    countryField(true),
    { kind: 'date', name: 'startedProduction', exactness: 'partial' },
    { kind: 'lines', name: 'models', wide: true },
    { kind: 'prose', name: 'makes', rows: 2 },
    { kind: 'prose', name: 'makesJa', lang: 'ja', rows: 2 },
    { kind: 'text', name: 'status' },
    { kind: 'text', name: 'statusJa', lang: 'ja' },
    ...notePair,
    ...provenance,
  ],
}

export const companyForm: FormSpec = {
  blank: {
    ...{ slug: '', name: '', nameJa: '', shortName: '', shortNameJa: '', kind: 'automaker', country: 'JP' },
    ...{ parent: null, verified: 'source_seen', aliases: [], tickers: [], executives: [], plants: [] },
  },
  groups: [
    {
      title: 'identity',
      fields: [
        ...named,
        { kind: 'text', name: 'shortName', required: true },
        { kind: 'text', name: 'shortNameJa', lang: 'ja', required: true },
        slugField,
        {
          kind: 'choice',
          name: 'kind',
          required: true,
          words: 'desk.options.company_',
          values: Object.values(CompanyKind),
        },
        countryField(true),
        { kind: 'ref', name: 'parent', to: 'companies' },
        aliases,
      ],
    },
    {
      title: 'facts',
      fields: [
        { kind: 'text', name: 'headquarters' },
        { kind: 'text', name: 'headquartersJa', lang: 'ja' },
        { kind: 'date', name: 'founded', exactness: 'partial' },
        { kind: 'text', name: 'website', input: 'url' },
        { kind: 'prose', name: 'summary', rows: 4 },
        { kind: 'prose', name: 'summaryJa', lang: 'ja', rows: 4 },
        tickers,
        executives,
        plants,
      ],
    },
    { title: 'provenance', fields: provenance },
  ],
}
