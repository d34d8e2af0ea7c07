import { z } from 'zod'
import { Jurisdiction, PolicyInstrument, Verification } from '../../prisma/generated/enums.ts'
import { aliasSet } from '../text/aliases.ts'
import {
  choice,
  issueAt,
  line,
  lineList,
  optionalLine,
  optionalProse,
  prose,
  repeated,
  slug,
  webAddress,
} from '../text/fields.ts'
import { partialDate } from '../time/fields.ts'
import { actSchema } from './act-schema.ts'
import { measureSchema } from './measure-schema.ts'

/** The thing people name. Its status is never an input: it is computed from the acts. */
export const policySchema = z
  .strictObject({
    slug: slug(),
    name: line(300),
    nameJa: line(300),
    jurisdiction: choice(Jurisdiction),
    instrument: choice(PolicyInstrument),
    summary: prose(5000),
    summaryJa: optionalProse(5000),
    legalBasis: optionalLine(500),
    /** Until when our sources see; nothing later is known. */
    statusAsOf: partialDate(),
    notes: lineList(2000),
    notesJa: lineList(2000),
    verified: choice(Verification).default('source_seen'),
    seenAt: webAddress(),
    aliases: aliasSet(),
    acts: z.array(actSchema).max(300).default([]),
    measures: z.array(measureSchema).max(100).default([]),
  })
  .check(({ value, issues }) => {
    for (const at of repeated(value.acts.map(({ key }) => key))) {
      issues.push(issueAt(value, ['acts', at, 'key'], 'duplicate'))
    }
    for (const at of repeated(value.measures.map(({ key }) => key))) {
      issues.push(issueAt(value, ['measures', at, 'key'], 'duplicate'))
    }
    const keys = new Set(value.acts.map(({ key }) => key))
    value.measures.forEach(({ intervals }, measure) => {
      intervals.forEach((interval, at) => {
        for (const field of ['startedBy', 'endedBy'] as const) {
          const key = interval[field]
          if (key === null || keys.has(key)) continue
          issues.push(issueAt(value, ['measures', measure, 'intervals', at, field], 'unknown', { slug: key }))
        }
      })
    })
  })
  // The order of writing: what is read back from the database compares with what is sent.
  .transform((policy) => ({
    ...policy,
    acts: [...policy.acts].sort((a, b) => (a.on + a.key < b.on + b.key ? -1 : 1)),
  }))

export type PolicyInput = z.output<typeof policySchema>
