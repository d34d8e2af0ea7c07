'use client'

import { useTranslations } from 'use-intl'

/** Signed in, but the role is too low. */
export function ForbiddenNote() {
  const t = useTranslations('desk')
  return (
    <div className="measure py-12">
      <p className="kicker">403</p>
      <h1 className="mt-1 font-serif text-3xl">{t('forbidden.title')}</h1>
      <p className="mt-4">{t('forbidden.text')}</p>
    </div>
  )
}
