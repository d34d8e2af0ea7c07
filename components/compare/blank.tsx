import type { Locale } from '@/lib/i18n/locales.ts'
import { translator } from '@/lib/i18n/translator.ts'

type Props = {
  /** unknown: there may be one, we hold none. none: there is nothing to know. */
  kind: 'unknown' | 'none'
  why: string
  locale: Locale
}

/** An empty place of a comparison, and why it is empty. */
export function Blank({ kind, why, locale }: Props) {
  const t = translator(locale, 'compare')
  return (
    <span className="text-muted">
      <span className="block">{t(`blank.${kind}`)}</span>
      <span className="block text-xs">{why}</span>
    </span>
  )
}
