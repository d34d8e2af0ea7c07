'use client'

import { useEffect } from 'react'

/** Tells the page that somebody is signed in, or no longer, where that changed since boot.js looked. */
export function HintMark({ on }: { on: boolean }) {
  useEffect(() => {
    document.documentElement.toggleAttribute('data-mine', on)
  }, [on])
  return null
}
