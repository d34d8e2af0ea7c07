'use server'

import { type SaveAnswer, saveThing } from '../auth/save-thing.ts'
import { agencyThing, createAgency, updateAgency } from './mutations.ts'
import { agencySchema } from './schema.ts'

/** Saves an agency; a request without an id makes a new one. Editors only. */
export async function saveAgency(request: unknown): Promise<SaveAnswer> {
  return saveThing(
    { schema: agencySchema, thing: agencyThing, create: createAgency, update: updateAgency },
    request,
  )
}
