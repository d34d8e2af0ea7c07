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
      {children}
      <p role="status" className="text-muted text-sm">
        {words}
      </p>
    </div>
  )
}
