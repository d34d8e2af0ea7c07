'use client'

import { useEffect, useState } from 'react'

/** Fetches what lanes do with keys and pointer; without it they are links. Says so once it is there. */
export function LanesKeys({ hint }: { hint: string }) {
  const [ready, setReady] = useState(false)
  useEffect(() => {
    let stop = () => {}
    let gone = false
    import('@/components/timeline/lanes/moving.ts').then(
      ({ moving }) => {
        if (gone) return
        stop = moving()
        setReady(true)
      },
      () => {
        // Plain links do as well.
      },
    )
    return () => {
      gone = true
      stop()
    }
  }, [])
  return (
    <p className="mt-2 min-h-5 text-2xs text-muted" data-print="no">
      {ready ? hint : ''}
    </p>
  )
}
