import type { ReactNode } from 'react'
import { type Locale, localePath } from '@/lib/i18n/locales.ts'
import { printView, type TimelineView, withView } from '@/lib/timeline/view.ts'

type Props = {
  view: TimelineView
  /** What the fields of the form say instead. */
  asks: Partial<TimelineView>
  locale: Locale
  className?: string
  children: ReactNode
}

/** A plain GET form that changes some of a view and carries the rest along; proxy.ts gives the answer its address. */
export function ViewForm({ view, asks, locale, className, children }: Props) {
  return (
    <form action={localePath(locale, '/timeline')} className={className} data-print="no">
      {[...new URLSearchParams(printView(withView(view, asks)))].map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      {children}
    </form>
  )
}
