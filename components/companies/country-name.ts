import type { Locale } from '@/lib/i18n/locales.ts'
import { translator } from '@/lib/i18n/translator.ts'

/** A country by its ISO 3166 code, in our own words where we have them. */
export function countryName(code: string, locale: Locale): string {
  const t = translator(locale, 'common')
  if (code === 'US' || code === 'JP' || code === 'NL') return t(`country.${code}`)
  return new Intl.DisplayNames([locale], { type: 'region' }).of(code) ?? code
}
