/** The languages of the product. English stands at the root, Japanese under /ja. */
export const locales = ['en', 'ja'] as const
export type Locale = (typeof locales)[number]

export const isLocale = (value: string): value is Locale => locales.some((locale) => locale === value)

/** @returns the public address of a path ("/companies") in a language: "/companies" or "/ja/companies" */
export function localePath(locale: Locale, path: string): string {
  if (locale === 'en') return path
  return path === '/' ? '/ja' : `/ja${path}`
}

/** The text in the reader's language where we have it; else the English (or original) one. */
export function pick<T>(locale: Locale, en: T, ja: T | null | undefined): T {
  return locale === 'ja' && ja !== null && ja !== undefined && ja !== '' ? ja : en
}

/** The `lang` a picked text is really in: null when it equals the page's, so no attribute is needed. */
export function pickedLang(locale: Locale, ja: string | null | undefined): 'en' | undefined {
  return locale === 'ja' && !ja ? 'en' : undefined
}
