/** The forms of metrics and stories. */
import { Flow, MetricKind } from '@/prisma/generated/enums.ts'
import type { FormSpec } from '../fields/spec.ts'
import { named, slugField, verifiedField } from './parts.ts'

const units = ['{vehicle}', '{vehicle}/a', '{person}', '%', 'USD', 'JPY', 'EUR']

export const metricForm: FormSpec = {
  blank: {
    ...{ slug: '', name: '', nameJa: '', unit: '{vehicle}', kind: 'level', flow: null },
    ...{ usualPeriod: '', usualPeriodJa: '', definition: '', definitionJa: '', changeOf: null },
  },
  groups: [
    {
      title: 'identity',
      fields: [
        ...named,
        slugField,
        { kind: 'text', name: 'unit', required: true, suggest: units, hint: 'unit' },
        {
          kind: 'choice',
          name: 'kind',
          required: true,
          words: 'desk.options.metric_',
          values: Object.values(MetricKind),
        },
        { kind: 'choice', name: 'flow', words: 'common.flow', values: Object.values(Flow) },
        { kind: 'ref', name: 'changeOf', to: 'metrics', hint: 'changeOf' },
        { kind: 'text', name: 'usualPeriod', required: true },
        { kind: 'text', name: 'usualPeriodJa', lang: 'ja' },
        { kind: 'prose', name: 'definition', required: true },
        { kind: 'prose', name: 'definitionJa', lang: 'ja' },
      ],
    },
  ],
}

export const storyForm: FormSpec = {
  blank: {
    ...{ slug: '', title: '', titleJa: '', description: '', descriptionJa: '', startedOn: '' },
    ...{ verified: 'source_seen', seenAt: [], policies: [], companies: [], metrics: [] },
  },
  groups: [
    {
      title: 'identity',
      fields: [
        { kind: 'text', name: 'title', required: true },
        { kind: 'text', name: 'titleJa', lang: 'ja', required: true },
        slugField,
        { kind: 'date', name: 'startedOn', exactness: 'partial' },
        { kind: 'prose', name: 'description', required: true },
        { kind: 'prose', name: 'descriptionJa', lang: 'ja' },
      ],
    },
    {
      title: 'about',
      fields: [
        { kind: 'refs', name: 'policies', to: 'policies', wide: true },
        { kind: 'refs', name: 'companies', to: 'companies', wide: true },
        { kind: 'refs', name: 'metrics', to: 'metrics', wide: true },
      ],
    },
    {
      title: 'provenance',
      fields: [verifiedField, { kind: 'lines', name: 'seenAt', wide: true }],
    },
  ],
}
