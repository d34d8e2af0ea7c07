'use server'

import { type SaveAnswer, saveThing } from '../auth/save-thing.ts'
import { createPolicy, policyThing, updatePolicy } from './mutations.ts'
import { policySchema } from './schema.ts'

/** Saves a policy; a request without an id makes a new one. Editors only. */
export async function savePolicy(request: unknown): Promise<SaveAnswer> {
  return saveThing(
    { schema: policySchema, thing: policyThing, create: createPolicy, update: updatePolicy },
    request,
  )
}
