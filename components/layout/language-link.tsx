'use client'

import { usePathname } from 'next/navigation'
import { useEffect, useState } from 'react'
import { type Locale, localePath } from '@/lib/i18n/locales.ts'

/** Leads to the same page in the other language, with the same view (query). */
export function LanguageLink({ locale, label }: { locale: Locale; label: string }) {
  const pathname = usePathname()
  const [search, setSearch] = useState('')
  // biome-ignore lint/correctness/useExhaustiveDependencies: the query changes with the path, and only the browser knows it
  useEffect(() => setSearch(window.location.search), [pathname])
  const other: Locale = locale === 'en' ? 'ja' : 'en'
  const path = pathname.replace(/^\/(en|ja)(?=\/|$)/, '') || '/'
  return (
    <a href={localePath(other, path) + search} hrefLang={other} lang={other} className="underline">
      {label}
    </a>
  )
}
