'use client'

import { useEffect, useRef } from 'react'
import { useTranslations } from 'use-intl'

/** Said plainly, and nothing invented: the text is no news of this kind. */
export function NotRecognised({ emptyPath, onBack }: { emptyPath: string; onBack(): void }) {
  const t = useTranslations('intake')
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => heading.current?.focus(), [])
  return (
    <section className="border-rule-strong border-l-4 bg-raised px-4 py-3">
      <h2 ref={heading} tabIndex={-1} className="font-semibold text-lg">
        {t('unknown.title')}
      </h2>
      <p className="measure mt-1">{t('unknown.text')}</p>
      <div className="mt-3 flex flex-wrap gap-2">
        <button type="button" className="button button-strong" onClick={onBack}>
          {t('again')}
        </button>
        <a className="button" href={emptyPath}>
          {t('unknown.empty')}
        </a>
      </div>
    </section>
  )
}
