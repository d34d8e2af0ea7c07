'use server'

import { type SaveAnswer, saveThing } from '../auth/save-thing.ts'
import { createPerson, personThing, updatePerson } from './mutations.ts'
import { personSchema } from './schema.ts'

/** Saves a person; a request without an id makes a new one. Editors only. */
export async function savePerson(request: unknown): Promise<SaveAnswer> {
  return saveThing(
    { schema: personSchema, thing: personThing, create: createPerson, update: updatePerson },
    request,
  )
}
