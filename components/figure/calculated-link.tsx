import { figureLook } from '@/components/figure/figure-face.tsx'
import { FigureText } from '@/components/figure/figure-text.tsx'
import type { ValueView } from '@/lib/claims/types.ts'
import { formatValue } from '@/lib/format/number.ts'
import { type Locale, localePath } from '@/lib/i18n/locales.ts'
import { translator } from '@/lib/i18n/translator.ts'
import { calculatedPath } from '@/lib/metrics/calculated-address.ts'
import type { Line, LinePoint } from '@/lib/metrics/line.ts'

type Props = {
  /** The figure, where it is not the point's own: what its parts add up to. */
  value: ValueView
  line: Pick<Line<unknown>, 'id' | 'scale' | 'base'>
  point: Pick<LinePoint<unknown>, 'period'>
  locale: Locale
}

/**
 * `CalculatedFigure` for long tables: leads to the formula and its inputs, and shows them when pointed at or focused,
 * fetched then. A column or a row says that it is calculated. Not fetched ahead: nobody follows more than one or two.
 */
export function CalculatedLink({ value, line, point, locale }: Props) {
  const { text } = formatValue(value, locale)
  return (
    <a
      href={localePath(locale, calculatedPath(line, point))}
      className={figureLook}
      aria-label={translator(locale, 'claims')('calculated.open', { text })}
      data-calculated
    >
      <FigureText value={value} locale={locale} size="text" />
    </a>
  )
}
