/** Other names of a thing, in two languages: a set, written and kept as one. */
import { z } from 'zod'
import { Language } from '../../prisma/generated/enums.ts'
import type { Tx } from '../db.ts'
import { choice, line } from './fields.ts'

export type AliasInput = { text: string; lang: Language }

const order = (a: AliasInput, b: AliasInput) =>
  a.lang === b.lang ? (a.text < b.text ? -1 : 1) : a.lang < b.lang ? -1 : 1

/** A set of aliases: repetition means nothing, order neither. */
export const aliasSet = () =>
  z
    .array(z.strictObject({ text: line(200), lang: choice(Language) }))
    .max(100)
    .default([])
    .transform(sortAliases)

/** The one order in which aliases are compared and kept. */
export function sortAliases(aliases: readonly AliasInput[]): AliasInput[] {
  const unique = new Map(aliases.map(({ text, lang }) => [`${lang}:${text}`, { text, lang }]))
  return [...unique.values()].sort(order)
}

type Owner =
  | { companyId: number }
  | { personId: number }
  | { agencyId: number }
  | { topicId: number }
  | { policyId: number }

/** Makes the owner's aliases these and no others. */
export async function replaceAliases(tx: Tx, owner: Owner, aliases: readonly AliasInput[], isNew: boolean) {
  if (!isNew) await tx.alias.deleteMany({ where: owner })
  if (aliases.length > 0)
    await tx.alias.createMany({ data: aliases.map((alias) => ({ ...alias, ...owner })) })
}
