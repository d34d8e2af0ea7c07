import type { ReactNode } from 'react'
import { SavePng } from '@/components/charts/save-png.tsx'
import { EmbedCode } from '@/components/explore/embed-code.tsx'
import { Disclosure } from '@/components/ui/disclosure.tsx'
import type { Locale } from '@/lib/i18n/locales.ts'
import { translator } from '@/lib/i18n/translator.ts'
import { type FigureFormat, figureFormats } from '@/lib/metrics/out/formats.ts'

type Props = {
  /** The address of the view as a file of each format. */
  href: (format: FigureFormat) => string
  /** Its address for the frame of another page, with this installation's own where it was told it. */
  embed: string
  /** What is shown. */
  title: string
  locale: Locale
  /** Further ways out, which scripts carry. */
  children?: ReactNode
}

/** The view as a file, or in the frame of another page. */
export function FiguresOut({ href, embed, title, locale, children }: Props) {
  const t = translator(locale, 'explore')
  return (
    <div className="mt-3 border-rule border-t pt-2" data-print="no">
      <p className="flex flex-wrap items-center gap-x-4 text-sm">
        <span className="text-muted">{t('out.label')}</span>
        {figureFormats.map((format) => (
          <a
            key={format}
            href={href(format)}
            className="inline-flex min-h-6 items-center underline"
            rel="nofollow"
            download={format === 'json' ? undefined : ''}
          >
            {t(`out.${format}`)}
          </a>
        ))}
        <SavePng
          svg={href('svg')}
          name={`roro-${t('file.name')}`}
          words={{ save: t('out.png'), working: t('out.pngWorking'), failed: t('out.pngFailed') }}
          className="inline-flex min-h-6 items-center underline"
        />
        {children}
      </p>
      <Disclosure summary={t('embed.open')}>
        <p className="mb-2 text-muted">{t('embed.note')}</p>
        <EmbedCode src={embed} title={title} height={560} label={t('embed.code')} />
      </Disclosure>
    </div>
  )
}
