import type { Locale } from '@/lib/i18n/locales.ts'
import { translator } from '@/lib/i18n/translator.ts'

/** A field's label as its form has it, told apart from its Japanese twin: "Summary (Japanese)". */
export function fieldLabel(name: string, locale: Locale): string {
  const desk = translator(locale, 'desk')
  const own = translator(locale, 'history')
  const key = `fields.${name}` as never
  const label = desk.has(key) ? desk(key) : own.has(key) ? own(key) : name
  return name.endsWith('Ja') ? `${label} ${desk('inJapanese')}` : label
}
