import type { Locale } from '@/lib/i18n/locales.ts'
import { translator } from '@/lib/i18n/translator.ts'

/** What was done, in words: "published an article". An action of a later version of the product keeps its own name. */
export function actionName(action: string, locale: Locale): string {
  const t = translator(locale, 'history')
  const key = `actions.${action}` as never
  return t.has(key) ? t(key) : action
}

/** The kind of thing it was done to: "Article". */
export function entityName(entity: string, locale: Locale): string {
  const t = translator(locale, 'history')
  const key = `entities.${entity}` as never
  return t.has(key) ? t(key) : entity
}
