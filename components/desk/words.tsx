'use client'

import type { ReactNode } from 'react'
import { type Messages as IntlMessages, IntlProvider } from 'use-intl'
import type { Locale } from '@/lib/i18n/locales.ts'

/** The words of the desk's interactive parts, handed over by the page. */
export function DeskWords(props: { locale: Locale; messages: IntlMessages; children: ReactNode }) {
  return (
    <IntlProvider locale={props.locale} messages={props.messages} timeZone="UTC">
      {props.children}
    </IntlProvider>
  )
}
