import { createTranslator } from 'use-intl/core'
import type { Locale } from './locales.ts'
import { type Messages, messages, type Namespace } from './messages/all.ts'

/**
 * The messages of one namespace in one language, in ICU syntax and typed by the English file.
 * A missing or malformed message is a programming error and throws.
 */
export function translator<N extends Namespace>(locale: Locale, namespace: N) {
  return createTranslator<Messages, N>({
    locale,
    messages: messages[locale] as Messages,
    namespace,
    onError(error) {
      throw error
    },
  })
}
