import { outHref } from '@/components/timeline/out-href.ts'
import { PrintButton } from '@/components/timeline/print-button.tsx'
import type { Locale } from '@/lib/i18n/locales.ts'
import { translator } from '@/lib/i18n/translator.ts'
import { outFormats } from '@/lib/timeline/out/formats.ts'
import type { TimelineView } from '@/lib/timeline/view.ts'

/** The view as a file, a feed, a calendar or a sheet of paper. */
export function OutRow({ view, locale }: { view: TimelineView; locale: Locale }) {
  const t = translator(locale, 'stream')
  const look = 'inline-flex min-h-6 items-center underline'
  return (
    <p className="flex flex-wrap items-center gap-x-3 text-sm" data-print="no">
      <link
        rel="alternate"
        type="application/atom+xml"
        title={t('out.feed')}
        href={outHref(view, 'atom', locale)}
      />
      <span className="text-muted" id="timeline-out" title={t('out.title')}>
        {t('out.label')}
      </span>
      {outFormats.map((format) => (
        <a
          key={format}
          href={outHref(view, format, locale)}
          className={look}
          rel="nofollow"
          download={format === 'csv' ? '' : undefined}
        >
          {t(`out.${format}`)}
        </a>
      ))}
      <PrintButton label={t('out.print')} hint={t('out.printHint')} className={look} />
    </p>
  )
}
