'use server'

import { type SaveAnswer, saveThing } from '../auth/save-thing.ts'
import { createMetric, metricThing, updateMetric } from './mutations.ts'
import { metricSchema } from './schema.ts'

/** Saves a metric; a request without an id makes a new one. Editors only. */
export async function saveMetric(request: unknown): Promise<SaveAnswer> {
  return saveThing(
    { schema: metricSchema, thing: metricThing, create: createMetric, update: updateMetric },
    request,
  )
}
