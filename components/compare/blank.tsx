import type { Locale } from '@/lib/i18n/locales.ts'
import { translator } from '@/lib/i18n/translator.ts'

type Props = {
  /** unknown: there is one, we do not hold it. noneKnown: there may be none. none: there can be none. */
  kind: 'unknown' | 'noneKnown' | 'none'
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
