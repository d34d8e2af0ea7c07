import { type Locale, localePath } from '@/lib/i18n/locales.ts'
import type { OutFormat } from '@/lib/timeline/out/formats.ts'
import { printView, type TimelineView, withView } from '@/lib/timeline/view.ts'

/** The address of all that a view holds, as a file; how many of them a page shows is no part of it. */
export function outHref(view: TimelineView, format: OutFormat, locale: Locale): string {
  const query = printView(withView(view, { per: 50, show: 'stream', sort: 'newest' }))
  return localePath(locale, `/timeline.${format}${query ? `?${query}` : ''}`)
}
