'use client'

import { type ReactNode, useEffect, useId, useRef, useState } from 'react'
import { useTranslations } from 'use-intl'
import { type FileFault, kindOfText, type Pasted, readFile } from './pasted-text.ts'

type Props = {
  pasted: Pasted
  onChange(pasted: Pasted): void
  onRead(): void
  busy: boolean
  /** What was wrong with the last attempt: beside the text, or beside the address. */
  fault: { field: 'text' | 'address' | ''; message: string } | null
  children?: ReactNode
}

/** Where a text comes in: pasted, or as a file dropped or chosen. */
export function PasteForm({ pasted, onChange, onRead, busy, fault, children }: Props) {
  const t = useTranslations('intake')
  const id = useId()
  const [fileFault, setFileFault] = useState<{ fault: FileFault; name: string } | null>(null)
  const [over, setOver] = useState(false)
  const field = useRef<HTMLTextAreaElement>(null)
  // What was pasted before the scripts came is already there.
  // biome-ignore lint/correctness/useExhaustiveDependencies: once, when they have come
  useEffect(() => {
    const text = field.current?.value ?? ''
    if (text !== '' && pasted.text === '') onChange({ ...pasted, text, kind: kindOfText(text) })
  }, [])
  async function take(file: File | undefined) {
    if (!file) return
    const read = await readFile(file)
    if ('fault' in read) return setFileFault({ fault: read.fault, name: file.name })
    setFileFault(null)
    onChange({ ...pasted, text: read.text, kind: kindOfText(read.text, file.name) })
  }
  const told = fileFault
    ? t(`file.${fileFault.fault}`, { name: fileFault.name })
    : fault && fault.field !== 'address'
      ? fault.message
      : null
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        onRead()
      }}
      onKeyDown={(event) => {
        if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return
        event.preventDefault()
        if (!busy) onRead()
      }}
      className="grid gap-3"
    >
      <div>
        <label htmlFor={id} className="kicker mb-0.5 block">
          {t('text')}
        </label>
        <textarea
          ref={field}
          id={id}
          className={`field min-h-72 resize-y leading-snug ${over ? 'outline-2 outline-us outline-dashed' : ''}`}
          rows={16}
          // biome-ignore lint/a11y/noAutofocus: the page is this field
          autoFocus
          spellCheck={false}
          aria-invalid={told ? true : undefined}
          aria-describedby={told ? `${id}-hint ${id}-error` : `${id}-hint`}
          value={pasted.text}
          onChange={(event) => {
            setFileFault(null)
            onChange({ ...pasted, text: event.target.value, kind: kindOfText(event.target.value) })
          }}
          onDragOver={(event) => {
            if (!event.dataTransfer.types.includes('Files')) return
            event.preventDefault()
            setOver(true)
          }}
          onDragLeave={() => setOver(false)}
          onDrop={(event) => {
            setOver(false)
            const [file] = event.dataTransfer.files
            if (!file) return
            event.preventDefault()
            take(file)
          }}
        />
        <p id={`${id}-hint`} className="mt-0.5 text-2xs text-muted">
          {t('textHint')}
        </p>
        {told ? (
          <p id={`${id}-error`} role="alert" className="mt-0.5 text-jp text-sm">
            {told}
          </p>
        ) : null}
      </div>
      <div className="max-w-2xl">
        <label htmlFor={`${id}-address`} className="kicker mb-0.5 block">
          {t('address')}
        </label>
        <input
          id={`${id}-address`}
          type="url"
          className="field"
          autoComplete="off"
          aria-invalid={fault?.field === 'address' ? true : undefined}
          aria-describedby={`${id}-address-note`}
          value={pasted.address}
          onChange={(event) => onChange({ ...pasted, address: event.target.value })}
        />
        <p
          id={`${id}-address-note`}
          role={fault?.field === 'address' ? 'alert' : undefined}
          className={`mt-0.5 ${fault?.field === 'address' ? 'text-jp text-sm' : 'text-2xs text-muted'}`}
        >
          {fault?.field === 'address' ? fault.message : t('addressHint')}
        </p>
      </div>
      <div className="flex flex-wrap items-center gap-3">
        <button type="submit" className="button button-strong" disabled={busy}>
          {busy ? t('reading') : t('read')} <kbd className="text-2xs opacity-70">{t('readKey')}</kbd>
        </button>
        <label className="button focus-within:outline-2 focus-within:outline-offset-2">
          {t('file.choose')}
          <input
            type="file"
            className="sr-only"
            accept=".txt,.text,.html,.htm,.md,.markdown"
            onChange={(event) => {
              take(event.target.files?.[0])
              // The same file may be chosen again after it was corrected.
              event.target.value = ''
            }}
          />
        </label>
        {children}
      </div>
    </form>
  )
}
