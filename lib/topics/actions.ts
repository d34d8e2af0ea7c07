'use server'

import { type SaveAnswer, saveThing } from '../auth/save-thing.ts'
import { createTopic, topicThing, updateTopic } from './mutations.ts'
import { topicSchema } from './schema.ts'

/** Saves a topic; a request without an id makes a new one. Editors only. */
export async function saveTopic(request: unknown): Promise<SaveAnswer> {
  return saveThing(
    { schema: topicSchema, thing: topicThing, create: createTopic, update: updateTopic },
    request,
  )
}
