'use client'

import { type KeyboardEvent, useEffect, useState } from 'react'
import { useTranslations } from 'use-intl'
import { type FormHandle, useForm } from '../form/form-context.ts'

type TextControl = HTMLInputElement | HTMLTextAreaElement

/** Alt+N makes a figure of the selected words. */
export function onMarkKey(path: string, mark: FormHandle['mark']) {
  return (event: KeyboardEvent<TextControl>) => {
    // By the key's place: with Alt held, macOS types another letter.
    if (!mark || !event.altKey || event.code !== 'KeyN') return
    event.preventDefault()
    const { selectionStart, selectionEnd } = event.currentTarget
    mark(path, selectionStart ?? 0, selectionEnd ?? 0)
  }
}

/** Appears under a field while words in it are selected. */
export function MarkButton({ id, path }: { id: string; path: string }) {
  const t = useTranslations('desk')
  const { mark } = useForm()
  const [selected, setSelected] = useState<{ from: number; to: number } | null>(null)
  useEffect(() => {
    const look = () => {
      const field = document.activeElement as TextControl | null
      // The button itself takes the focus while it is pressed.
      if (field?.id === `${id}-mark`) return
      if (field?.id !== id || field.selectionStart === field.selectionEnd) return setSelected(null)
      setSelected({ from: field.selectionStart ?? 0, to: field.selectionEnd ?? 0 })
    }
    document.addEventListener('selectionchange', look)
    return () => document.removeEventListener('selectionchange', look)
  }, [id])
  if (!mark || !selected) return null
  return (
    <button
      type="button"
      id={`${id}-mark`}
      className="button button-strong mt-1 text-sm"
      onMouseDown={(event) => event.preventDefault()}
      onClick={() => {
        mark(path, selected.from, selected.to)
        setSelected(null)
      }}
    >
      {t('mark')} <kbd className="text-2xs opacity-70">Alt+N</kbd>
    </button>
  )
}
