'use client'

import { useId, useState } from 'react'
import { useTranslations } from 'use-intl'
import { StepDialog } from './step-dialog.tsx'

type Props = {
  title: string
  action: string
  lead: string
  required: boolean
  onClose(): void
  onDo(note: string | null): void
}

/** A word to the other editors: with a submission, or with what is sent back. */
export function NoteDialog({ title, action, lead, required, onClose, onDo }: Props) {
  const t = useTranslations()
  const id = useId()
  const [note, setNote] = useState('')
  const [code, setCode] = useState<string | null>(null)
  function take(): boolean {
    if (required && note.trim() === '') setCode('required')
    else if (note.length > 2000) setCode('too-long')
    else {
      onDo(note.trim() || null)
      return true
    }
    document.getElementById(id)?.focus()
    return false
  }
  return (
    <StepDialog title={title} action={action} onClose={onClose} onDo={take}>
      <p className="mb-3 text-sm">{lead}</p>
      <label htmlFor={id} className="kicker mb-0.5 block">
        {required ? t('review.note') : t('review.noteIfAny')}
      </label>
      <textarea
        id={id}
        className="field"
        rows={4}
        value={note}
        aria-required={required || undefined}
        aria-invalid={code ? true : undefined}
        aria-describedby={code ? `${id}-error` : undefined}
        onChange={(event) => {
          setNote(event.target.value)
          setCode(null)
        }}
      />
      {code ? (
        <p id={`${id}-error`} role="alert" className="mt-0.5 text-jp text-sm">
          {t(`errors.${code}`, { max: 2000 })}
        </p>
      ) : null}
    </StepDialog>
  )
}
