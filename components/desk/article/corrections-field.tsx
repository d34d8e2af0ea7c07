'use client'

import { useCallback, useEffect, useRef, useState } from 'react'
import { useTranslations } from 'use-intl'
import type { ProposedCorrection } from '@/lib/articles/corrections.ts'
import { ListField } from '../fields/list-field.tsx'
import type { Json, ListSpec } from '../fields/spec.ts'
import { getAt, textAt } from '../fields/values.ts'
import { fieldId, issueAt, useForm } from '../form/form-context.ts'

export const correctionsSpec: ListSpec = {
  kind: 'list',
  name: 'corrections',
  called: ['what', 'before', 'after'],
  blank: { claimId: null, what: '', whatJa: '', before: '', after: '', why: '', whyJa: '' },
  fields: [
    { kind: 'text', name: 'what', required: true },
    { kind: 'text', name: 'whatJa', lang: 'ja' },
    { kind: 'text', name: 'before', required: true },
    { kind: 'text', name: 'after', required: true },
    { kind: 'prose', name: 'why', required: true, rows: 2 },
    { kind: 'prose', name: 'whyJa', lang: 'ja', rows: 2 },
  ],
}

/** Asks which figures the form's text changes; null when that cannot be told. */
export type Propose = () => Promise<ProposedCorrection[] | null>

/**
 * What readers are told when changes of a published article go out. Figures that change are filled in, old and new,
 * on asking and whenever a publication is refused for them; the reason is the editor's.
 */
export function CorrectionsField({ propose }: { propose: Propose }) {
  const t = useTranslations('history.corrections')
  const { values, set, prefix, ...form } = useForm()
  const [none, setNone] = useState(false)
  const held = getAt(values, 'corrections')
  const corrections = useRef<Json[]>([])
  corrections.current = Array.isArray(held) ? held : []
  const fill = useCallback(async () => {
    const found = await propose()
    if (!found) return
    setNone(found.length === 0)
    if (found.length > 0) set('corrections', merged(corrections.current, found))
  }, [propose, set])
  const issue = issueAt({ values, set, prefix, ...form }, 'corrections')
  const isNeeded = issue?.code === 'correction-needed'
  // Asked once for each refusal: filling in takes the message away.
  const answered = useRef(issue)
  useEffect(() => {
    if (!isNeeded || answered.current === issue) return
    answered.current = issue
    fill()
  }, [isNeeded, issue, fill])
  return (
    <>
      <p className="measure mb-3 text-muted text-sm">{t('lead')}</p>
      <ListField path="corrections" spec={correctionsSpec} alone />
      <button
        type="button"
        className="button mt-2 text-sm"
        aria-describedby={fieldId(prefix, 'corrections-none')}
        onClick={fill}
      >
        {t('fill')}
      </button>
      <p id={fieldId(prefix, 'corrections-none')} role="status" className="mt-1 text-muted text-sm">
        {none ? t('noChange') : ''}
      </p>
    </>
  )
}

/** Old and new follow the text; what the editor wrote about a figure stays. */
function merged(held: readonly Json[], found: readonly ProposedCorrection[]): Json[] {
  const kept = held.map((one): Json => {
    const match = found.find(({ claimId }) => claimId === getAt(one, 'claimId'))
    return match ? { ...Object(one), before: match.before, after: match.after } : one
  })
  const told = new Set(held.map((one) => textAt(one, 'claimId')))
  const fresh = found.filter(({ claimId }) => !told.has(String(claimId)))
  return [...kept, ...fresh.map((one): Json => ({ ...one, why: '', whyJa: '' }))]
}
