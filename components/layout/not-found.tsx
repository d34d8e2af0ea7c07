'use client'

import { usePathname } from 'next/navigation'
import en from '@/lib/i18n/messages/en/faults.json'
import ja from '@/lib/i18n/messages/ja/faults.json'

/** A not-found page gets no parameters: the language is read off the address. */
export function NotFound() {
  const japanese = /^\/ja(\/|$)/.test(usePathname())
  const text = (japanese ? ja : en).notFound
  return (
    <div className="measure py-12">
      <p className="kicker">404</p>
      <h1 className="mt-1 font-serif text-3xl">{text.title}</h1>
      <p className="mt-4">{text.text}</p>
      <p className="mt-6">
        <a className="underline" href={japanese ? '/ja' : '/'}>
          {text.back}
        </a>
      </p>
    </div>
  )
}
