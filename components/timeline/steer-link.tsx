import type { ReactNode } from 'react'
import { timelineHref } from '@/components/timeline/filters.ts'
import type { Locale } from '@/lib/i18n/locales.ts'
import type { TimelineView } from '@/lib/timeline/view.ts'

type Props = {
  /** Stays the same from view to view: after a click the focus comes back to it. */
  id?: string
  view: TimelineView
  locale: Locale
  current?: boolean
  label?: string | undefined
  lang?: string | undefined
  className?: string | undefined
  children: ReactNode
}

/**
 * A link to another view of the timeline. A plain one, as there are hundreds on a page; the script of steer.tsx takes
 * its clicks, so that the page keeps its place.
 */
export function SteerLink({ id, view, locale, current, label, lang, className, children }: Props) {
  return (
    <a
      id={id}
      href={timelineHref(view, locale)}
      data-steer=""
      rel="nofollow"
      aria-current={current ? 'true' : undefined}
      aria-label={label}
      lang={lang}
      className={className}
    >
      {children}
    </a>
  )
}
