'use client'

import { type ComponentType, useEffect, useState } from 'react'
import type { MineBarProps } from '@/components/mine/mine-bar.tsx'

const events = ['roro:save-view', 'roro:watch', 'roro:note'] as const

/**
 * The place on a public page for what belongs to an account. Without one (boot.js says so on the root element, by the
 * cookie that signing in sets) it is not there, and asks for nothing; the rest of it is loaded by whoever has one.
 */
export function MineSlot(props: MineBarProps) {
  const [Bar, setBar] = useState<ComponentType<MineBarProps> | null>(null)
  useEffect(() => {
    if (document.documentElement.dataset['mine'] !== undefined) {
      void import('@/components/mine/mine-bar.tsx').then(({ MineBar }) => setBar(() => MineBar))
      return
    }
    // Keys and the palette may ask to keep something: that needs an account.
    const signIn = () => {
      const ja = location.pathname.startsWith('/ja')
      const next = encodeURIComponent(location.pathname + location.search)
      location.assign(`${ja ? '/ja' : ''}/sign-in?next=${next}`)
    }
    for (const name of events) document.addEventListener(name, signIn)
    return () => {
      for (const name of events) document.removeEventListener(name, signIn)
    }
  }, [])
  return (
    <div className="mine-slot" data-print="no">
      {Bar ? <Bar {...props} /> : null}
    </div>
  )
}
