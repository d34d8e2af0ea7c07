'use client'

import { type FormEvent, type ReactNode, useEffect, useRef } from 'react'
import { createPortal } from 'react-dom'
import { useTranslations } from 'use-intl'

type Props = {
  title: string
  /** What the button that does it says. */
  action: string
  children?: ReactNode
  onClose(): void
  /** @returns whether the step is done and the dialog may go */
  onDo(): boolean
}

/** One step that asks for something before it is taken: a note, a time, a yes. */
export function StepDialog({ title, action, children, onClose, onDo }: Props) {
  const t = useTranslations('desk')
  const dialog = useRef<HTMLDialogElement>(null)
  useEffect(() => dialog.current?.showModal(), [])
  function take(event: FormEvent) {
    event.preventDefault()
    // It is asked from within the article's form, which is not sent by this.
    event.stopPropagation()
    if (onDo()) dialog.current?.close()
  }
  return createPortal(
    <dialog
      ref={dialog}
      aria-label={title}
      onClose={onClose}
      className="m-auto w-[min(30rem,calc(100vw-2rem))] border border-ink bg-paper p-5 text-ink backdrop:bg-ink/40"
    >
      <form noValidate onSubmit={take}>
        <h2 className="mb-3 font-semibold text-lg">{title}</h2>
        {children}
        <div className="mt-4 flex flex-wrap gap-2">
          <button type="submit" className="button button-strong">
            {action}
          </button>
          <button type="button" className="button" onClick={() => dialog.current?.close()}>
            {t('cancel')}
          </button>
        </div>
      </form>
    </dialog>,
    document.body,
  )
}
