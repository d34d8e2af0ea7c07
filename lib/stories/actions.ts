'use server'

import { type SaveAnswer, saveThing } from '../auth/save-thing.ts'
import { createStory, storyThing, updateStory } from './mutations.ts'
import { storySchema } from './schema.ts'

/** Saves a story; a request without an id makes a new one. Editors only. */
export async function saveStory(request: unknown): Promise<SaveAnswer> {
  return saveThing(
    { schema: storySchema, thing: storyThing, create: createStory, update: updateStory },
    request,
  )
}
