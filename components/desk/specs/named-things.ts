/** The forms of sources, agencies, topics and people. */
import { AgencyKind, SourceKind } from '@/prisma/generated/enums.ts'
import type { FormSpec } from '../fields/spec.ts'
import {
  aliases,
  countryField,
  maybeNamed,
  named,
  notePair,
  provenance,
  slugField,
  tenure,
  verifiedField,
} from './parts.ts'

export const sourceForm: FormSpec = {
  blank: { slug: '', name: '', nameJa: '', kind: 'news', country: '', homepage: '' },
  groups: [
    {
      title: 'identity',
      fields: [
        ...maybeNamed,
        slugField,
        {
          kind: 'choice',
          name: 'kind',
          required: true,
          words: 'desk.options.source_',
          values: Object.values(SourceKind),
        },
        countryField(false),
        { kind: 'text', name: 'homepage', input: 'url' },
      ],
    },
  ],
}

export const agencyForm: FormSpec = {
  blank: { slug: '', name: '', nameJa: '', kind: 'government', country: '', aliases: [] },
  groups: [
    {
      title: 'identity',
      fields: [
        ...maybeNamed,
        slugField,
        {
          kind: 'choice',
          name: 'kind',
          required: true,
          words: 'desk.options.agency_',
          values: Object.values(AgencyKind),
        },
        countryField(false),
        aliases,
      ],
    },
  ],
}

export const topicForm: FormSpec = {
  blank: { slug: '', name: '', nameJa: '', description: '', descriptionJa: '', aliases: [] },
  groups: [
    {
      title: 'identity',
      fields: [
        ...named,
        slugField,
        { kind: 'prose', name: 'description', wide: true },
        { kind: 'prose', name: 'descriptionJa', lang: 'ja', wide: true },
        aliases,
      ],
    },
  ],
}

export const personForm: FormSpec = {
  blank: { slug: '', name: '', nameJa: '', verified: 'source_seen', aliases: [], roles: [] },
  groups: [
    { title: 'identity', fields: [...maybeNamed, slugField, aliases] },
    {
      title: 'roles',
      fields: [
        {
          kind: 'list',
          name: 'roles',
          called: ['role', 'organisation'],
          blank: { role: '', organisation: '', company: null, agency: null, verified: 'source_seen' },
          fields: [
            { kind: 'text', name: 'role', required: true },
            { kind: 'text', name: 'roleJa', lang: 'ja' },
            { kind: 'text', name: 'organisation', required: true },
            { kind: 'text', name: 'organisationJa', lang: 'ja' },
            { kind: 'ref', name: 'company', to: 'companies' },
            { kind: 'ref', name: 'agency', to: 'agencies' },
            ...tenure,
            verifiedField,
          ],
        },
      ],
    },
    { title: 'provenance', fields: [...notePair, ...provenance] },
  ],
}
