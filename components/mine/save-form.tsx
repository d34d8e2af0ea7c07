'use client'

import { type FormEvent, useEffect, useRef, useState } from 'react'
import { tell } from '@/components/mine/ask.ts'
import type { Locale } from '@/lib/i18n/locales.ts'
import type { BarWords } from '@/lib/mine/answer.ts'
import { limits } from '@/lib/mine/limits.ts'

type Props = {
  locale: Locale
  query: string
  watched: boolean
  words: BarWords
  /** With the name under which it was saved; null when it was not. */
  onClose: (name: string | null) => void
}

/** Names the view. What was typed stays until it is saved or given up. */
export function SaveForm({ locale, query, watched, words, onClose }: Props) {
  const [name, setName] = useState('')
  const [also, setAlso] = useState(watched)
  const [fault, setFault] = useState('')
  const field = useRef<HTMLInputElement>(null)
  useEffect(() => field.current?.focus(), [])
  async function save(event: FormEvent) {
    event.preventDefault()
    const done = await tell({ do: 'save', locale, name, query, watched: also })
    if (done?.ok) return onClose(name.trim())
    if (!done) setFault(words.failed)
    else if (done.kind === 'forbidden') setFault(words.signedOut)
    else setFault(done.issues.map(({ text }) => text).join(' ') || words.failed)
    field.current?.focus()
  }
  return (
    <form
      onSubmit={save}
      onKeyDown={(event) => event.key === 'Escape' && onClose(null)}
      className="mb-2 flex flex-wrap items-end gap-x-4 gap-y-2 border-rule border-y py-3 text-sm"
    >
      <div className="w-full sm:w-72">
        <label className="kicker mb-0.5 block" htmlFor="mine-name">
          {words.name}
        </label>
        <input
          ref={field}
          id="mine-name"
          className="field"
          value={name}
          maxLength={limits.name}
          autoComplete="off"
          placeholder={words.nameHint}
          aria-invalid={fault !== ''}
          aria-describedby="mine-name-fault"
          onChange={(event) => setName(event.target.value)}
        />
      </div>
      <label className="flex min-h-9 items-center gap-2">
        <input type="checkbox" checked={also} onChange={(event) => setAlso(event.target.checked)} />
        {words.alsoWatch}
      </label>
      <span className="flex gap-2">
        <button type="submit" className="button button-strong">
          {words.save}
        </button>
        <button type="button" className="button" onClick={() => onClose(null)}>
          {words.cancel}
        </button>
      </span>
      <p id="mine-name-fault" role="alert" className="w-full text-jp empty:hidden">
        {fault}
      </p>
    </form>
  )
}
