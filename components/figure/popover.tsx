import type { ReactNode } from 'react'

type Props = { id: string; label: string; face: ReactNode; className?: string; children: ReactNode }

/**
 * A button that opens a panel beside it. The browser's own popover: it needs no script, closes with
 * Escape or a click elsewhere, and gives the focus back. With script it opens at a look too (peek.ts).
 * The panel is a block: never inside a <p>.
 */
export function Popover({ id, label, face, className = '', children }: Props) {
  return (
    <>
      <button
        type="button"
        popoverTarget={id}
        aria-label={label}
        className={`text-left ${className}`}
        data-popover
      >
        {face}
      </button>
      <div
        id={id}
        popover="auto"
        role="dialog"
        aria-label={label}
        className="popover border border-rule-strong p-3 font-normal"
      >
        {children}
      </div>
    </>
  )
}
