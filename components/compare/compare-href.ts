import { printCompareView } from '@/lib/compare/view.ts'
import { type Locale, localePath } from '@/lib/i18n/locales.ts'

/** The address of a comparison; of none the page where one is chosen. */
export function compareHref(companies: string[], locale: Locale): string {
  const query = printCompareView({ companies })
  return localePath(locale, query ? `/companies/compare?${query}` : '/companies/compare')
}
