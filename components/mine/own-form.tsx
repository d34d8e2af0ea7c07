'use client'

import { type ReactNode, useActionState } from 'react'
import { useTranslations } from 'use-intl'
import type { MineState } from '@/lib/mine/actions.ts'

type Field = { name: 'name' | 'text'; label: string; value: string; max: number }
type Props = {
  action: (before: MineState, form: FormData) => Promise<MineState>
  hidden: Record<string, string>
  /** What the button says; `described` where that needs more to be told from others of its kind. */
  label: ReactNode
  described?: string
  field?: Field
  quiet?: boolean
}

const start: MineState = { done: false, failure: null, issues: [] }

/** One form of the page "Mine": with or without a field, with scripts or without. What was typed comes back. */
export function OwnForm({ action, hidden, label, described, field, quiet }: Props) {
  const errors = useTranslations('errors')
  const t = useTranslations('mine')
  const [state, act, pending] = useActionState(action, start)
  const id = `own-${Object.values(hidden).join('-')}-${field?.name ?? ''}`
  const version = state.held === undefined ? {} : { version: String(state.held?.version ?? 0) }
  const faults = state.issues.map(({ code, values }) => errors(code as 'required', values))
  if (state.failure === 'forbidden' || state.failure === 'missing') faults.push(t('refused'))
  return (
    <form action={act} className={field ? 'grid gap-2' : 'inline'}>
      {Object.entries({ ...hidden, ...version }).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      {field ? <OwnField id={id} field={field} typed={state.typed} isWrong={faults.length > 0} /> : null}
      <span id={`${id}-fault`} role="alert" className="text-jp text-sm empty:hidden">
        {faults.join(' ')}
      </span>
      {state.failure === 'conflict' ? (
        <div role="alert" className="border-warn border-l-4 pl-3 text-sm">
          <p className="text-warn">{t(state.held ? 'bar.conflict' : 'bar.noteGone')}</p>
          {state.held ? (
            <>
              <p className="kicker mt-1">{t('bar.theirs')}</p>
              <p className="whitespace-pre-wrap">{state.held.text}</p>
            </>
          ) : null}
        </div>
      ) : null}
      <button
        type="submit"
        className={quiet ? 'min-h-8 min-w-8 text-sm underline' : 'button justify-self-start text-sm'}
        aria-label={described}
        disabled={pending}
      >
        {label}
      </button>
    </form>
  )
}

function OwnField(props: { id: string; field: Field; typed: string | undefined; isWrong: boolean }) {
  const { id, field, typed, isWrong } = props
  const given = {
    id,
    name: field.name,
    className: field.name === 'text' ? 'field min-h-32' : 'field',
    defaultValue: typed ?? field.value,
    'aria-invalid': isWrong,
    'aria-describedby': `${id}-fault`,
  }
  return (
    <div>
      <label className="kicker mb-0.5 block" htmlFor={id}>
        {field.label}
      </label>
      {field.name === 'text' ? <textarea {...given} /> : <input {...given} maxLength={field.max} />}
    </div>
  )
}
