'use client'

import { type ComponentType, type ReactNode, useEffect, useReducer, useRef, useState } from 'react'
import { hearFigures } from '@/components/figure/hear-figures.ts'
import { heard } from '@/components/keys/heard.ts'
import type { InstrumentProps } from '@/components/keys/instrument.tsx'
import type { Locale } from '@/lib/i18n/locales.ts'

const typing = 'input,textarea,select,[contenteditable]:not([contenteditable=false]),[role=textbox]'

function off(): boolean {
  try {
    return localStorage.getItem('roro-keys') === 'off'
  } catch {
    return false
  }
}

/** The way to the palette, a link to the search without it. Hears keys; what answers them is fetched at the first one. */
export function CommandLink({
  href,
  locale,
  children,
}: {
  href: string
  locale: Locale
  children: ReactNode
}) {
  const [Instrument, setInstrument] = useState<ComponentType<InstrumentProps>>()
  const [, wake] = useReducer((count: number) => count + 1, 0)
  const keys = useRef<string[]>([])
  const send = useRef((key: string) => {
    keys.current.push(key)
    wake()
    import('@/components/keys/instrument.tsx').then(
      (made) => setInstrument(() => made.Instrument),
      () => key === 'palette' && location.assign(href),
    )
  })
  useEffect(() => {
    const hear = (event: KeyboardEvent) => {
      const target = event.target as Element
      const key = heard(event, {
        typing: target.closest?.(typing) != null,
        dialog: document.querySelector('dialog:modal') !== null,
        entry: target.matches?.('[data-entry]'),
        mac: /^Mac|^iP/.test(navigator.platform),
        off: off(),
      })
      if (key === null || event.defaultPrevented) return
      event.preventDefault()
      send.current(key)
    }
    addEventListener('keydown', hear)
    return () => removeEventListener('keydown', hear)
  }, [])
  // The one script on every page hears this as well: a component of its own would weigh on each of them.
  useEffect(hearFigures, [])
  return (
    <>
      <a
        href={href}
        aria-keyshortcuts="Control+K Meta+K"
        className="inline-flex h-8 items-center rounded-xs border border-rule px-2 text-muted text-sm hover:text-ink hover:no-underline"
        onClick={(event) => {
          if (event.ctrlKey || event.metaKey || event.shiftKey) return
          event.preventDefault()
          send.current('palette')
        }}
      >
        {children}
      </a>
      {Instrument ? <Instrument keys={keys.current} locale={locale} /> : null}
    </>
  )
}
