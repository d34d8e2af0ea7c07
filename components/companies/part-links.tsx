import type { ReactNode } from 'react'
import type { Locale } from '@/lib/i18n/locales.ts'
import { translator } from '@/lib/i18n/translator.ts'

/** A titled part of a company's page. */
export type Part = { id: string; title: string; aside?: ReactNode; body: ReactNode }

/** Ways down to the parts of a long page. */
export function PartLinks({ parts, locale }: { parts: Part[]; locale: Locale }) {
  return (
    <nav aria-label={translator(locale, 'companies')('parts')} data-print="no" className="mb-6">
      <ul className="flex flex-wrap gap-x-5 text-sm">
        {parts.map(({ id, title }) => (
          <li key={id}>
            <a href={`#${id}`} className="inline-block py-1 underline">
              {title}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}
