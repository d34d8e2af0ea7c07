import type { ReactNode } from 'react'
import type { Locale } from '@/lib/i18n/locales.ts'
import { translator } from '@/lib/i18n/translator.ts'

type Props = {
  /** The whole page of what is shown. */
  href: string
  locale: Locale
  children: ReactNode
}

/** What another page's frame holds: figures, and below them the way to the whole page with every sentence. */
export function EmbedFrame({ href, locale, children }: Props) {
  const t = translator(locale, 'explore')
  return (
    <main className="grid grid-cols-1 gap-4">
      {children}
      <p className="border-rule border-t pt-1 text-sm">
        <a
          href={href}
          target="_blank"
          rel="noopener"
          className="inline-flex min-h-6 items-center font-semibold underline"
        >
          {t('embed.full', { site: translator(locale, 'common')('siteName') })}
        </a>{' '}
        <span className="text-muted">{t('embed.sourced')}</span>
      </p>
    </main>
  )
}
