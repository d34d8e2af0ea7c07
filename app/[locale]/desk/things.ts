/** What each kind of thing is edited by: how it is read, written and drawn. */

import type { FormSpec, JsonObject } from '@/components/desk/fields/spec.ts'
import type { Save } from '@/components/desk/form/form-context.ts'
import { companyForm } from '@/components/desk/specs/companies.ts'
import { agencyForm, personForm, sourceForm, topicForm } from '@/components/desk/specs/named-things.ts'
import { metricForm, storyForm } from '@/components/desk/specs/numbers.ts'
import { policyForm } from '@/components/desk/specs/policies.ts'
import { saveAgency } from '@/lib/agencies/actions.ts'
import { agencyThing } from '@/lib/agencies/mutations.ts'
import { stableJson } from '@/lib/audit/stable-json.ts'
import { saveCompany } from '@/lib/companies/actions.ts'
import { companyThing } from '@/lib/companies/mutations.ts'
import { db, type Tx } from '@/lib/db.ts'
import type { ThingKind } from '@/lib/desk/kinds.ts'
import { saveMetric } from '@/lib/metrics/actions.ts'
import { metricThing } from '@/lib/metrics/mutations.ts'
import { savePerson } from '@/lib/people/actions.ts'
import { personThing } from '@/lib/people/mutations.ts'
import { savePolicy } from '@/lib/policies/actions.ts'
import { policyThing } from '@/lib/policies/mutations.ts'
import { saveSource } from '@/lib/sources/actions.ts'
import { sourceThing } from '@/lib/sources/mutations.ts'
import { saveStory } from '@/lib/stories/actions.ts'
import { storyThing } from '@/lib/stories/mutations.ts'
import { saveTopic } from '@/lib/topics/actions.ts'
import { topicThing } from '@/lib/topics/mutations.ts'

type Held = { id: number; version: number; input: { slug: string } }
type Editing = { spec: FormSpec; save: Save; read: (tx: Tx, id: number) => Promise<Held | null> }

export const things: Record<ThingKind, Editing> = {
  sources: { spec: sourceForm, save: saveSource, read: sourceThing.read },
  companies: { spec: companyForm, save: saveCompany, read: companyThing.read },
  people: { spec: personForm, save: savePerson, read: personThing.read },
  agencies: { spec: agencyForm, save: saveAgency, read: agencyThing.read },
  topics: { spec: topicForm, save: saveTopic, read: topicThing.read },
  policies: { spec: policyForm, save: savePolicy, read: policyThing.read },
  metrics: { spec: metricForm, save: saveMetric, read: metricThing.read },
  stories: { spec: storyForm, save: saveStory, read: storyThing.read },
}

/** What a form needs to make new things in place. */
export const quickKinds = () =>
  Object.fromEntries(Object.entries(things).map(([kind, { spec, save }]) => [kind, { spec, save }]))

/** @returns the thing in the shape its form holds; null when there is none */
export async function readThing(kind: ThingKind, id: number) {
  const held = await things[kind].read(db(), id)
  return held ? { version: held.version, values: stableJson(held.input) as JsonObject } : null
}
