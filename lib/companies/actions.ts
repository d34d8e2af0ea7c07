'use server'

import { type SaveAnswer, saveThing } from '../auth/save-thing.ts'
import { companyThing, createCompany, updateCompany } from './mutations.ts'
import { companySchema } from './schema.ts'

/** Saves a company; a request without an id makes a new one. Editors only. */
export async function saveCompany(request: unknown): Promise<SaveAnswer> {
  return saveThing(
    { schema: companySchema, thing: companyThing, create: createCompany, update: updateCompany },
    request,
  )
}
