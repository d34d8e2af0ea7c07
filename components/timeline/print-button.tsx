'use client'

import { useSyncExternalStore } from 'react'

const never = () => () => {}

/** A button needs a script to print: without one the words tell how. */
export function PrintButton({ label, hint, className }: { label: string; hint: string; className: string }) {
  const alive = useSyncExternalStore(
    never,
    () => true,
    () => false,
  )
  if (!alive) return <span className="text-muted">{hint}</span>
  return (
    <button type="button" className={className} onClick={() => window.print()}>
      {label}
    </button>
  )
}
