/** The rules hold at the database itself: raw SQL, with no schema of ours in front. */
import { describe, expect, it } from 'vitest'
import { publishNewArticle } from '../../../lib/articles/mutations.ts'
import { createPolicy } from '../../../lib/policies/mutations.ts'
import { policySchema } from '../../../lib/policies/schema.ts'
import { testDatabase } from '../../support/database.ts'
import { addSampleThings, editor, must, sampleArticle, sampleClaim } from '../../support/sample.ts'

const { db } = await testDatabase()
await addSampleThings(db)
const insights = [{ key: 'i', question: 'Why?', points: [{ key: 'p', lead: 'Lead', text: 'Text.' }] }]
must(await publishNewArticle(db, editor, sampleArticle({ insights, claims: [sampleClaim] })))
const measure = {
  key: 'm',
  name: 'M',
  nameJa: 'M',
  unit: '%',
  mode: 'total',
  imposedBy: 'US',
  intervals: [{ value: '15', from: '2025-01-01', to: '2025-06-30' }],
}
const policy = {
  slug: 'p',
  name: 'P',
  nameJa: 'P',
  jurisdiction: 'US',
  instrument: 'tariff',
  summary: 'S',
  statusAsOf: '2026',
}
const act = { key: 'a', kind: 'signed', side: 'US', on: '2025-01-01', text: 'Signed.' }
must(await createPolicy(db, editor, policySchema.parse({ ...policy, acts: [act], measures: [measure] })))

/** What the database says to a statement: null when it lets it pass. */
async function refusal(sql: string): Promise<string | null> {
  try {
    await db.$transaction(async (tx) => {
      await tx.$executeRawUnsafe(sql)
      await tx.$executeRawUnsafe('SET CONSTRAINTS ALL IMMEDIATE')
      throw new Error('let pass')
    })
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error)
    return message === 'let pass' ? null : message
  }
  return null
}

const claim = (columns: string, values: string) =>
  `INSERT INTO "Claim" ("articleId", "evidence", "basis", "modality", "updatedAt", "preferred", ${columns})
   SELECT id, 'citation', 'actual', 'did', now(), false, ${values} FROM "Article" LIMIT 1`
const level = `(SELECT id FROM "Metric" WHERE slug = 'output-level')`
const growth = `(SELECT id FROM "Metric" WHERE slug = 'output-growth')`
const maker = `(SELECT id FROM "Company" LIMIT 1)`
const interval = (columns: string, values: string) =>
  `INSERT INTO "MeasureInterval" ("measureId", "value", ${columns}) SELECT id, 1, ${values} FROM "Measure" LIMIT 1`

describe.each([
  [
    'a claim with two subjects',
    claim('"companyId", "country", "statement"', `${maker}, 'JP', 'x'`),
    'Claim_subject_check',
  ],
  ['a claim without a subject', claim('"statement"', `'x'`), 'Claim_subject_check'],
  ['a claim that says nothing', claim('"country"', `'JP'`), 'Claim_statement_check'],
  ['a value without a metric', claim('"country", "statement", "point"', `'JP', 'x', 1`), 'Claim_value_check'],
  ['a metric without a value', claim('"country", "metricId"', `'JP', ${level}`), 'Claim_value_check'],
  [
    'low above point',
    claim('"country", "metricId", "low", "point"', `'JP', ${level}, 2, 1`),
    'Claim_order_check',
  ],
  [
    'low above high',
    claim('"country", "metricId", "low", "high"', `'JP', ${level}, 2, 1`),
    'Claim_order_check',
  ],
  ['no number', claim('"country", "metricId", "point"', `'JP', ${level}, 'NaN'`), 'Claim_finite_check'],
  [
    'a known period without dates',
    claim('"country", "statement", "periodState"', `'JP', 'x', 'known'`),
    'Claim_period_known_check',
  ],
  [
    'a period that ends before it starts',
    claim(
      '"country", "statement", "periodState", "periodStart", "periodEnd"',
      `'JP', 'x', 'known', '2025-02-01', '2025-01-01'`,
    ),
    'Claim_period_order_check',
  ],
  ['growth without a base', claim('"country", "metricId", "point"', `'JP', ${growth}, 1`), 'growth figure'],
  [
    'growth without a period',
    claim('"country", "metricId", "point", "comparator"', `'JP', ${growth}, 1, 'yoy'`),
    'growth figure',
  ],
  ['a growth claim losing its comparator', `UPDATE "Claim" SET "comparator" = 'none'`, 'growth figure'],
  ['evidence without a passage', `UPDATE "Claim" SET "evidence" = 'citation'`, 'evidence is citation'],
  ['a claim whose passage is taken away', `DELETE FROM "Passage"`, 'evidence is passage'],
  [
    'text changed under a passage',
    `UPDATE "Article" SET "summary" = 'Something else.'`,
    'the quote does not stand',
  ],
  [
    'a passage moved off its words',
    `UPDATE "Passage" SET "start" = "start" + 1, "end" = "end" + 1`,
    'the quote does not stand',
  ],
  ['half a mark', `UPDATE "Passage" SET "markStart" = NULL`, 'Passage_mark_check'],
  [
    'an infinite value',
    claim('"country", "metricId", "point"', `'JP', ${level}, 'Infinity'`),
    'Claim_finite_check',
  ],
  ['an insight that no passage can name', `UPDATE "Insight" SET "key" = 'a:b'`, 'Insight_key_check'],
  ['a mark outside its quote', `UPDATE "Passage" SET "markEnd" = "end" + 1`, 'Passage_mark_check'],
  [
    'a second figure to draw',
    claim(
      '"companyId", "metricId", "point", "comparator", "periodState", "periodStart", "periodEnd"',
      `${maker}, ${growth}, 1, 'yoy', 'known', '2025-09-01', '2025-09-30'`,
    ).replace('false,', 'true,'),
    'Claim_preferred_key',
  ],
  [
    'a claim that links to itself',
    `INSERT INTO "ClaimLink" ("fromId", "toId", "kind") SELECT id, id, 'updates' FROM "Claim"`,
    'ClaimLink_self_check',
  ],
  [
    'an interval that ends before it starts',
    interval('"from", "to"', `'2026-02-01', '2026-01-01'`),
    'MeasureInterval_order_check',
  ],
  ['two values in force at once', interval('"from"', `'2025-06-30'::date`), 'MeasureInterval_overlap_excl'],
  ['an address that is no slug', `UPDATE "Company" SET "slug" = 'No Slug'`, 'Company_slug_check'],
  ['an impossible month', `UPDATE "Company" SET "founded" = '1937-13'`, 'Company_founded_check'],
  [
    'a link that is no web address',
    `UPDATE "Article" SET "canonicalUrl" = 'javascript:alert(1)'`,
    'Article_canonicalUrl_check',
  ],
  [
    'a clock time without a zone',
    `UPDATE "Article" SET "publishedPrecision" = 'minute'`,
    'Article_zone_check',
  ],
  [
    'a time without a precision',
    `UPDATE "Article" SET "publishedPrecision" = NULL`,
    'Article_precision_check',
  ],
  [
    'a published article without a date',
    `UPDATE "Article" SET "publishedAt" = NULL, "publishedPrecision" = NULL`,
    'Article_published_check',
  ],
  [
    'an alias of two things',
    `INSERT INTO "Alias" ("text", "lang", "companyId", "policyId") SELECT 'x', 'en', ${maker}, id FROM "Policy"`,
    'Alias_owner_check',
  ],
  ['a company that is its own parent', `UPDATE "Company" SET "parentId" = "id"`, 'Company_parent_check'],
  [
    'an act twice',
    `INSERT INTO "PolicyAct" ("policyId", "key", "kind", "side", "on", "text") SELECT "policyId", "key", "kind", "side", "on", "text" FROM "PolicyAct"`,
    'PolicyAct_policyId_key_key',
  ],
  ['a source that is cited being deleted', `DELETE FROM "Source"`, 'Article_sourceId_fkey'],
  ['a changed log', `UPDATE "AuditEntry" SET "actor" = 'nobody'`, 'append-only'],
  ['a shortened log', `DELETE FROM "AuditEntry"`, 'append-only'],
  ['a rewritten revision', `UPDATE "ArticleRevision" SET "snapshot" = '{}'`, 'append-only'],
])('the database refuses %s', (_, sql, rule) => {
  it(rule, async () => {
    expect(await refusal(sql)).toContain(rule)
  })
})

it('lets pass what breaks no rule, so that the refusals above mean something', async () => {
  expect(await refusal(claim('"country", "statement"', `'JP', 'x'`))).toBeNull()
  expect(
    await refusal(claim('"country", "metricId", "low", "point", "high"', `'JP', ${level}, 1, 2, 3`)),
  ).toBeNull()
  expect(await refusal(interval('"from"', `'2025-07-01'::date`))).toBeNull()
  expect(await refusal(interval('"from", "status"', `'2025-06-30'::date, 'threatened'`))).toBeNull()
})
