'use client'

import { usePathname } from 'next/navigation'
import en from '@/lib/i18n/messages/en/faults.json'
import ja from '@/lib/i18n/messages/ja/faults.json'

/** Tells the visitor nothing internal; the server's log has the rest. */
export default function ErrorPage({ reset }: { error: Error; reset: () => void }) {
  const text = (/^\/ja(\/|$)/.test(usePathname()) ? ja : en).error
  return (
    <div className="measure py-12">
      <h1 className="font-serif text-3xl">{text.title}</h1>
      <p className="mt-4">{text.text}</p>
      <button type="button" className="button mt-6" onClick={reset}>
        {text.retry}
      </button>
    </div>
  )
}
