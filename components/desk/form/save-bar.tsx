'use client'

import type { ReactNode } from 'react'
import { useTranslations } from 'use-intl'
import type { EditForm } from './use-edit-form.ts'

/** Always in sight: the buttons, and in words how things stand. */
export function SaveBar({ form, children }: { form: EditForm; children: ReactNode }) {
  const t = useTranslations('desk')
  const { status, dirty } = form
  const words =
    status.kind === 'saving'
      ? t('saving')
      : dirty
        ? t('unsaved')
        : status.kind === 'saved'
          ? t('saved', { version: status.version })
          : ''
  return (
    <div className="sticky bottom-0 z-10 -mx-2 flex flex-wrap items-center gap-x-3 gap-y-2 border-ink border-t bg-paper px-2 py-3">
      {/* On a phone one row that scrolls sideways: the text keeps the rest of the window. */}
      <div className="max-sm:-my-1 flex items-center gap-x-3 max-sm:w-full max-sm:overflow-x-auto max-sm:whitespace-nowrap max-sm:px-0.5 max-sm:py-1 max-sm:*:shrink-0 sm:contents">
        {children}
      </div>
      <p role="status" className="text-muted text-sm">
        {words}
      </p>
    </div>
  )
}
