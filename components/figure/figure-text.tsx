import { Fragment } from 'react'
import type { ValueView } from '@/lib/claims/types.ts'
import { type FormattedValue, formatValue } from '@/lib/format/number.ts'
import type { Locale } from '@/lib/i18n/locales.ts'

/** What fits beside other things in one piece. */
const short = 22

/** Where a long figure may part: between its two bounds and before what is counted, never within a number or amount. */
function piecesOf({ text, unit }: FormattedValue): string[] {
  if (text.length <= short) return [text]
  const counted = / (?!thousand|million|billion|trillion)\p{L}/u.exec(unit)?.index
  const at = counted === undefined ? text.length : text.lastIndexOf(unit) + counted
  return [...text.slice(0, at).split(/(?<= to) |(?<=〜)/), text.slice(at).trim()].filter(Boolean)
}

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
  if (size === 'text') {
    // A line ends at a space only where no rule against it covers the space itself.
    return piecesOf(parts).map((piece, at, all) => (
      <Fragment key={piece}>
        <span className="whitespace-nowrap">{piece}</span>
        {at === all.length - 1 ? null : piece.endsWith('〜') ? <wbr /> : ' '}
      </Fragment>
    ))
  }
  // A minus belongs to the number: small beside it, it would be overlooked.
  const sign = /[+−]$/.exec(parts.prefix)?.[0] ?? ''
  // 2億8000万 is one number: its last 万 as large as its 億.
  const myriad = /[兆億]/.test(parts.number) ? (/^[億万]/.exec(parts.unit)?.[0] ?? '') : ''
  return (
    <span className="whitespace-nowrap">
      <span className="text-base">{parts.prefix.slice(0, parts.prefix.length - sign.length)}</span>
      <span className="font-semibold text-3xl leading-none tracking-tight">
        {sign}
        {parts.number}
        {myriad}
      </span>
      <span className="text-base">
        {parts.unit.slice(myriad.length)}
        {parts.suffix}
      </span>
    </span>
  )
}
