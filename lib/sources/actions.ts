'use server'

import { type SaveAnswer, saveThing } from '../auth/save-thing.ts'
import { createSource, sourceThing, updateSource } from './mutations.ts'
import { sourceSchema } from './schema.ts'

/** Saves a source; a request without an id makes a new one. Editors only. */
export async function saveSource(request: unknown): Promise<SaveAnswer> {
  return saveThing(
    { schema: sourceSchema, thing: sourceThing, create: createSource, update: updateSource },
    request,
  )
}
