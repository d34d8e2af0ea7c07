'use client'

import { type ReactNode, useEffect, useRef } from 'react'
import { useTranslations } from 'use-intl'

/** The article as readers would see it, over the form it comes from. */
export function PreviewDialog({ children, onClose }: { children: ReactNode; onClose(): void }) {
  const t = useTranslations('desk')
  const dialog = useRef<HTMLDialogElement>(null)
  useEffect(() => dialog.current?.showModal(), [])
  return (
    <dialog
      ref={dialog}
      aria-label={t('preview')}
      onClose={onClose}
      className="m-0 h-dvh max-h-none w-screen max-w-none overflow-y-auto bg-paper text-ink"
    >
      <div className="sticky top-0 z-10 border-warn border-b-2 bg-raised">
        <div className="page flex items-center justify-between gap-4 py-2 text-sm">
          <p>{t('previewNote')}</p>
          <button type="button" className="button" onClick={() => dialog.current?.close()}>
            {t('backToForm')}
          </button>
        </div>
      </div>
      <div className="page pt-6 pb-16">{children}</div>
    </dialog>
  )
}
