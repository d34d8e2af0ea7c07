'use client'

import { useState } from 'react'
import { useTranslations } from 'use-intl'

const reasons = ['background', 'nameOnly', 'common', 'otherArticle', 'calculated', 'notOfTrade'] as const

/** Why the chosen words need no figure: one press for the usual reasons, or words of one's own. */
export function ReasonButtons({ count, onReason }: { count: number; onReason(reason: string): void }) {
  const t = useTranslations('evidence')
  const [own, setOwn] = useState('')
  const idle = count === 0
  return (
    <div className="mt-2 grid gap-2 text-sm">
      <fieldset className="flex min-w-0 flex-wrap gap-2">
        <legend className="mb-1">{idle ? t('chooseFirst') : t('because', { count })}</legend>
        {reasons.map((reason) => (
          <button
            key={reason}
            type="button"
            className="button text-sm"
            disabled={idle}
            onClick={() => onReason(t(`reasons.${reason}`))}
          >
            {t(`reasons.${reason}`)}
          </button>
        ))}
      </fieldset>
      <div className="flex flex-wrap items-end gap-2">
        <label className="min-w-0 flex-1">
          <span className="kicker mb-0.5 block">{t('ownReason')}</span>
          <input
            className="field"
            maxLength={500}
            autoComplete="off"
            value={own}
            onChange={(event) => setOwn(event.target.value)}
            // Enter here would save the form.
            onKeyDown={(event) => {
              if (event.key === 'Enter') event.preventDefault()
            }}
          />
        </label>
        <button
          type="button"
          className="button"
          disabled={idle || own.trim() === ''}
          onClick={() => {
            onReason(own.trim())
            setOwn('')
          }}
        >
          {t('markAsNone')}
        </button>
      </div>
    </div>
  )
}
