import { expect, it } from 'vitest'
import { companySchema } from '../../../lib/companies/schema.ts'
import { createMetric, updateMetric } from '../../../lib/metrics/mutations.ts'
import { getMetric } from '../../../lib/metrics/queries.ts'
import { metricSchema } from '../../../lib/metrics/schema.ts'
import { testDatabase } from '../../support/database.ts'
import { editor, must } from '../../support/sample.ts'

const { db } = await testDatabase()
const input = (slug: string, kind: string, asked: object = {}) =>
  metricSchema.parse({
    ...{ slug, kind, name: slug, nameJa: slug, unit: kind === 'level' ? '{vehicle}' : '%' },
    ...{ usualPeriod: 'month', definition: 'made up' },
    ...asked,
  })
const create = (slug: string, kind: string, asked: object = {}) =>
  createMetric(db, editor, input(slug, kind, asked))

it('lets a growth metric name the level it is the change of, and no other', async () => {
  const { id } = must(await create('cars', 'level', { flow: 'jp_us' }))
  must(await create('rate', 'rate', { flow: 'jp_us' }))
  must(await create('cars-yoy', 'growth', { flow: 'jp_us', changeOf: 'cars' }))
  expect((await getMetric(db, 'cars-yoy'))?.changeOf?.slug).toBe('cars')
  expect((await getMetric(db, 'cars'))?.changes.map(({ slug }) => slug)).toEqual(['cars-yoy'])
  const refused = async (asked: object) => {
    const answer = await create('other-yoy', 'growth', asked)
    return answer.ok
      ? answer
      : answer.kind === 'invalid' && answer.issues.map(({ path, code }) => [path, code])
  }
  expect(await refused({ flow: 'jp_us', changeOf: 'rate' })).toEqual([['changeOf', 'not-a-level']])
  expect(await refused({ flow: 'us', changeOf: 'cars' })).toEqual([['changeOf', 'other-flow']])
  expect(await refused({ changeOf: 'nothing' })).toEqual([['changeOf', 'unknown']])
  // A level that others are the change of stays one.
  const change = { id, version: 1, input: input('cars', 'growth', { flow: 'jp_us' }) }
  expect(await updateMetric(db, editor, change)).toMatchObject({
    ok: false,
    issues: [{ path: 'kind', code: 'is-a-level' }],
  })
})

it('refuses what only growth has, and addresses that are pages already', () => {
  const codes = (asked: object) =>
    metricSchema
      .safeParse({ ...input('x', 'level'), ...asked })
      .error?.issues.map(({ path, message }) => `${path.join('.')} ${message}`)
  expect(codes({ changeOf: 'cars' })).toEqual(['changeOf not-growth'])
  expect(codes({ slug: 'explore' })).toEqual(['slug reserved'])
  expect(codes({ slug: 'compare' })).toBeUndefined()
  const company = companySchema.safeParse({ slug: 'compare' }).error?.issues
  expect(company?.find(({ path }) => path[0] === 'slug')?.message).toBe('reserved')
})
