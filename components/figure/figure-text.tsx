import type { ValueView } from '@/lib/claims/types.ts'
import { formatValue } from '@/lib/format/number.ts'
import type { Locale } from '@/lib/i18n/locales.ts'

/** A value in words; large, the number stands out from its unit. */
export function FigureText({
  value,
  locale,
  size,
}: {
  value: ValueView
  locale: Locale
  size: 'text' | 'large'
}) {
  const parts = formatValue(value, locale)
  if (size === 'text') return <span className="whitespace-nowrap">{parts.text}</span>
  // A minus belongs to the number: small beside it, it would be overlooked.
  const sign = /[+−]$/.exec(parts.prefix)?.[0] ?? ''
  return (
    <span className="whitespace-nowrap">
      <span className="text-base">{parts.prefix.slice(0, parts.prefix.length - sign.length)}</span>
      <span className="font-semibold text-3xl leading-none tracking-tight">
        {sign}
        {parts.number}
      </span>
      <span className="text-base">
        {parts.unit}
        {parts.suffix}
      </span>
    </span>
  )
}
