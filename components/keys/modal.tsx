import { type ReactNode, useEffect, useRef } from 'react'

type Props = {
  title: string
  close: string
  onClose: () => void
  className?: string
  children: ReactNode
}

/** A dialog of the browser's own: it keeps the focus, closes by Escape and gives the focus back. */
export function Modal({
  title,
  close,
  onClose,
  className = 'w-[min(36rem,calc(100vw-2rem))]',
  children,
}: Props) {
  const dialog = useRef<HTMLDialogElement>(null)
  const before = useRef<Element | null>(null)
  useEffect(() => {
    const shown = dialog.current
    if (shown && !shown.open) {
      before.current = document.activeElement
      shown.showModal()
    }
    // It is closed by being taken from the page; then nothing gives the focus back but this.
    return () => {
      if (before.current instanceof HTMLElement) before.current.focus({ preventScroll: true })
    }
  }, [])
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: Escape closes it by keys, and so does its button
    <dialog
      ref={dialog}
      aria-label={title}
      data-print="no"
      onClose={onClose}
      onClick={(event) => event.target === dialog.current && onClose()}
      className={`m-auto mt-[max(1rem,8dvh)] max-h-[84dvh] border border-rule-strong bg-paper p-0 text-ink backdrop:bg-ink/30 dark:backdrop:bg-paper/60 ${className}`}
    >
      <div className="max-h-[84dvh] overflow-y-auto px-5 pt-4 pb-5">
        <div className="flex items-baseline justify-between gap-4">
          <h2 className="text-lg">{title}</h2>
          <button type="button" onClick={onClose} className="min-h-6 min-w-6 text-sm underline">
            {close}
          </button>
        </div>
        {children}
      </div>
    </dialog>
  )
}
