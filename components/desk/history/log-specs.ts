/** The fields of what the log tells of and no form of the desk holds: moves of an article, accounts, settings, links. */
import { ArticleState, ClaimLinkKind, Role } from '@/prisma/generated/enums.ts'
import type { FieldSpec } from '../fields/spec.ts'

const choice = (name: string, words: string, values: object): FieldSpec => ({
  ...{ kind: 'choice', name, words },
  values: Object.values(values),
})

export const logSpecs: Record<string, readonly FieldSpec[]> = {
  Article: [
    choice('articleState', 'desk.states', ArticleState),
    { kind: 'date', name: 'scheduledFor', exactness: 'instant' },
  ],
  User: [
    { kind: 'text', name: 'name' },
    { kind: 'text', name: 'email' },
    choice('role', 'desk.roles', Role),
    { kind: 'check', name: 'disabled' },
  ],
  Setting: [choice('publishing', 'history.publishing', { review: 'review', direct: 'direct' })],
  ClaimLink: [
    choice('linkKind', 'claims.link.out', ClaimLinkKind),
    { kind: 'prose', name: 'note' },
    { kind: 'prose', name: 'noteJa', lang: 'ja' },
  ],
}

/** A field called like one of a form, and meaning something else, goes by a name of its own. */
const ownNames: Record<string, Record<string, string>> = {
  Article: { state: 'articleState' },
  ClaimLink: { kind: 'linkKind' },
}

/** @returns the snapshot under the names that logSpecs uses */
export function logValues(entity: string, snapshot: { [key: string]: unknown } | null) {
  const own = ownNames[entity]
  if (!snapshot || !own) return snapshot
  return Object.fromEntries(Object.entries(snapshot).map(([key, value]) => [own[key] ?? key, value]))
}
