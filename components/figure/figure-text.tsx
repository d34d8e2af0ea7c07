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
  return (
    <span className="whitespace-nowrap">
      <span className="text-base">{parts.prefix}</span>
      <span className="font-semibold text-3xl leading-none tracking-tight">{parts.number}</span>
      <span className="text-base">
        {parts.unit}
        {parts.suffix}
      </span>
    </span>
  )
}
