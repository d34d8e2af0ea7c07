'use client'

import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { readPeriod } from '@/lib/claims/period-input.ts'
import { fieldId, useForm } from '../form/form-context.ts'

/** A whole period by its short name: 2025-09, 2025-Q3, FY2025-H1. */
export function PeriodShortcut({ path }: { path: string }) {
  const t = useTranslations('desk')
  const form = useForm()
  const [text, setText] = useState('')
  const period = readPeriod(text)
  const id = `${fieldId(form.prefix, path)}-period`
  const apply = () => {
    if (!period) return
    form.set(`${path}.periodStart`, period.start)
    form.set(`${path}.periodEnd`, period.end)
    form.set(`${path}.periodCalendar`, period.calendar)
    setText('')
  }
  return (
    <div className="mt-3 max-w-md">
      <label className="kicker mb-0.5 block" htmlFor={id}>
        {t('period.label')}
      </label>
      <div className="flex gap-2">
        <input
          className="field"
          id={id}
          value={text}
          autoComplete="off"
          placeholder="2025-09, 2025-Q3, FY2025-H1"
          onChange={(event) => setText(event.target.value)}
          onKeyDown={(event) => {
            if (event.key !== 'Enter') return
            event.preventDefault()
            apply()
          }}
        />
        <button type="button" className="button shrink-0" disabled={!period} onClick={apply}>
          {t('period.apply')}
        </button>
      </div>
      <p className="mt-0.5 min-h-4 text-2xs text-muted" role="status">
        {period ? `${period.start} – ${period.end}` : ''}
      </p>
    </div>
  )
}
