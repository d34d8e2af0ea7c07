import type { Names } from '@/components/desk/form/form-context.ts'
import { db } from '@/lib/db.ts'
import { isRefKind, type RefKind } from '@/lib/desk/kinds.ts'
import { listChoices } from '@/lib/desk/queries.ts'

/** @returns the names behind the slugs a form begins with */
export async function namesOf(slugs: Partial<Record<RefKind, string[]>>): Promise<Names> {
  const kinds = Object.keys(slugs).filter(isRefKind)
  const found = await Promise.all(
    kinds.map(async (kind) => {
      const choices = await listChoices(db(), kind, [...new Set(slugs[kind])])
      return [kind, Object.fromEntries(choices.map((choice) => [choice.slug, choice]))] as const
    }),
  )
  return Object.fromEntries(found)
}
