import { createTranslator } from 'use-intl/core'
import type { Locale } from './locales.ts'
import { type Messages, messages, type Namespace } from './messages/all.ts'

const make = <N extends Namespace>(locale: Locale, namespace: N) =>
  createTranslator<Messages, N>({
    locale,
    messages: messages[locale] as Messages,
    namespace,
    onError(error) {
      throw error
    },
  })

// A translator keeps the messages it has read: a page of a thousand figures asks for the same ones a thousand times.
const made = new Map<string, unknown>()

/**
 * The messages of one namespace in one language, in ICU syntax and typed by the English file.
 * A missing or malformed message is a programming error and throws.
 */
export function translator<N extends Namespace>(locale: Locale, namespace: N) {
  const key = `${locale}/${namespace}`
  const known = made.get(key) as ReturnType<typeof make<N>> | undefined
  if (known) return known
  const fresh = make(locale, namespace)
  made.set(key, fresh)
  return fresh
}
