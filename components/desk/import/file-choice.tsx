'use client'

import { type DragEvent, useState } from 'react'
import { useLocale, useTranslations } from 'use-intl'

type Props = { file: File | null; disabled: boolean; onChoose(file: File | null): void }

/** A file from a dialog, or dropped. The browser's own control does the work; dropping anywhere on the box is a short cut. */
export function FileChoice({ file, disabled, onChoose }: Props) {
  const t = useTranslations('exchange')
  const locale = useLocale()
  const [isOver, setIsOver] = useState(false)
  const drop = (event: DragEvent) => {
    event.preventDefault()
    setIsOver(false)
    const dropped = event.dataTransfer.files[0]
    if (dropped && !disabled) onChoose(dropped)
  }
  const kilobytes = new Intl.NumberFormat(locale, { style: 'unit', unit: 'kilobyte' })
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the input inside does the same by keyboard
    <div
      className={`mb-4 border border-dashed px-4 py-4 ${isOver ? 'border-ink bg-mark' : 'border-rule-strong'}`}
      onDragOver={(event) => {
        event.preventDefault()
        setIsOver(true)
      }}
      onDragLeave={() => setIsOver(false)}
      onDrop={drop}
    >
      <label className="kicker mb-1 block" htmlFor="import-file">
        {t('file')}
      </label>
      <input
        id="import-file"
        type="file"
        accept=".csv,.jsonl,.ndjson,text/csv,application/jsonl"
        aria-describedby="import-file-hint"
        disabled={disabled}
        onChange={(event) => onChoose(event.target.files?.[0] ?? null)}
        // The same file, corrected, is chosen again.
        onClick={(event) => {
          event.currentTarget.value = ''
        }}
      />
      <p id="import-file-hint" className="mt-2 text-muted text-sm">
        {file
          ? t('chosen', { name: file.name, size: kilobytes.format(Math.ceil(file.size / 1000)) })
          : t('drop')}
      </p>
    </div>
  )
}
