import { type Locale, localePath } from './locales.ts'

/** The canonical address of a page and its other language, for search engines. */
export function alternates(locale: Locale, path: string) {
  return {
    canonical: localePath(locale, path),
    languages: { en: localePath('en', path), ja: localePath('ja', path) },
  }
}
