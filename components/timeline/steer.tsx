'use client'

import { useRouter } from 'next/navigation'
import { useEffect, useTransition } from 'react'
import type { Steering } from '@/components/timeline/steering.ts'

/** Kept outside: a page has an instance of its own, what it must remember of the page before has not. */
const loaded: { steering: Steering | null } = { steering: null }

/** Takes the clicks on links to other views of the timeline, so that the reader's place is kept; without it they are links. */
export function Steer() {
  const router = useRouter()
  const [pending, start] = useTransition()
  useEffect(() => {
    const go = (href: string) => start(() => router.push(href, { scroll: false }))
    let stop = () => {}
    let gone = false
    const begin = (steering: Steering) => {
      loaded.steering = steering
      if (!gone) stop = steering.steer(go)
    }
    if (loaded.steering) begin(loaded.steering)
    else
      import('@/components/timeline/steering.ts').then(begin, () => {
        // Plain links do as well.
      })
    return () => {
      gone = true
      stop()
    }
  }, [router])
  useEffect(() => loaded.steering?.busy(pending), [pending])
  return <p id="timeline-status" role="status" className="sr-only" />
}
