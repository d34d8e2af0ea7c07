import type { RefKind } from '@/lib/desk/kinds.ts'
import type { FieldSpec, Json } from './spec.ts'
import { getAt } from './values.ts'

/** The slugs that a form's fields hold, by kind: their names are looked up before it is drawn. */
export function slugsIn(fields: readonly FieldSpec[], values: Json): Partial<Record<RefKind, string[]>> {
  const found: Partial<Record<RefKind, string[]>> = {}
  const add = (kind: RefKind, value: Json | undefined) => {
    if (typeof value === 'string' && value !== '') found[kind] = [...(found[kind] ?? []), value]
  }
  for (const spec of fields) {
    const value = getAt(values, spec.name)
    if (spec.kind === 'ref') add(spec.to, value)
    if (!Array.isArray(value)) continue
    if (spec.kind === 'refs') for (const slug of value) add(spec.to, slug)
    if (spec.kind !== 'list') continue
    for (const item of value) {
      for (const [kind, slugs] of Object.entries(slugsIn(spec.fields, item)))
        for (const slug of slugs) add(kind as RefKind, slug)
    }
  }
  return found
}
