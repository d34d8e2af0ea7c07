'use client'

import { ListField } from './list-field.tsx'
import {
  CheckField,
  ChoiceField,
  DateField,
  KeyField,
  LinesField,
  ProseField,
  TextField,
} from './plain-fields.tsx'
import { ReferenceField, ReferencesField } from './reference-fields.tsx'
import type { FieldSpec } from './spec.ts'

/** One field, as its description says. */
function Field({ spec, path, alone }: { spec: FieldSpec; path: string; alone: boolean }) {
  switch (spec.kind) {
    case 'text':
      return <TextField path={path} spec={spec} />
    case 'prose':
      return <ProseField path={path} spec={spec} />
    case 'date':
      return <DateField path={path} spec={spec} />
    case 'choice':
      return <ChoiceField path={path} spec={spec} />
    case 'check':
      return <CheckField path={path} spec={spec} />
    case 'lines':
      return <LinesField path={path} spec={spec} />
    case 'ref':
      return <ReferenceField path={path} spec={spec} />
    case 'refs':
      return <ReferencesField path={path} spec={spec} />
    case 'keyOf':
      return <KeyField path={path} spec={spec} />
    case 'list':
      return <ListField path={path} spec={spec} alone={alone} />
  }
}

const isWide = (spec: FieldSpec) => spec.wide === true || spec.kind === 'list'

/** Fields in two columns; wide ones take both. `base` is the path of what they belong to. */
export function Fields({ fields, base = '' }: { fields: readonly FieldSpec[]; base?: string }) {
  return (
    <div className="grid grid-cols-1 gap-x-6 gap-y-3 sm:grid-cols-2">
      {fields.map((spec) => (
        <div key={spec.name} className={isWide(spec) ? 'min-w-0 sm:col-span-2' : 'min-w-0'}>
          <Field
            spec={spec}
            path={base === '' ? spec.name : `${base}.${spec.name}`}
            alone={base === '' && fields.length === 1}
          />
        </div>
      ))}
    </div>
  )
}
