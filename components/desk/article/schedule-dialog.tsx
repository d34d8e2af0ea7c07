'use client'

import { useId, useState } from 'react'
import { useLocale, useTranslations } from 'use-intl'
import { formatInstant } from '@/lib/format/date.ts'
import { isLocale } from '@/lib/i18n/locales.ts'
import { readClock } from '@/lib/time/clock.ts'
import { StepDialog } from './step-dialog.tsx'

const ownZone = () => Intl.DateTimeFormat().resolvedOptions().timeZone

type Props = { onClose(): void; onDo(time: { local: string; zone: string }): void }

/** When an article goes out: a date and a time of day in a zone of the editor's choice, told in ET and JST. */
export function ScheduleDialog({ onClose, onDo }: Props) {
  const t = useTranslations()
  const language = useLocale()
  const locale = isLocale(language) ? language : 'en'
  const id = useId()
  const [local, setLocal] = useState('')
  const [zone, setZone] = useState(ownZone)
  const [code, setCode] = useState<string | null>(null)
  const at = readClock(local, zone.trim())
  const wrongZone = code === 'not-a-zone'
  function take(): boolean {
    const wrong = typeof at === 'string' ? at : at.getTime() <= Date.now() ? 'in-past' : null
    setCode(wrong)
    if (wrong === null) onDo({ local, zone: zone.trim() })
    else document.getElementById(wrong === 'not-a-zone' ? `${id}-zone` : id)?.focus()
    return wrong === null
  }
  const error = code ? (
    <p id={`${id}-error`} role="alert" className="mt-0.5 text-jp text-sm">
      {t(`errors.${code}`)}
    </p>
  ) : null
  const shown = (place: string) =>
    typeof at === 'string' ? '' : formatInstant(at.toISOString(), place, 'minute', locale)
  return (
    <StepDialog title={t('review.scheduleTitle')} action={t('review.schedule')} onClose={onClose} onDo={take}>
      <label htmlFor={id} className="kicker mb-0.5 block">
        {t('desk.fields.scheduledFor')}
      </label>
      <input
        id={id}
        className="field"
        type="datetime-local"
        value={local}
        required
        aria-invalid={code && !wrongZone ? true : undefined}
        aria-describedby={code && !wrongZone ? `${id}-error` : undefined}
        onChange={(event) => setLocal(event.target.value)}
      />
      {wrongZone ? null : error}
      <label htmlFor={`${id}-zone`} className="kicker mt-3 mb-0.5 block">
        {t('review.zone')}
      </label>
      <input
        id={`${id}-zone`}
        className="field"
        list={`${id}-zones`}
        value={zone}
        autoComplete="off"
        aria-invalid={wrongZone ? true : undefined}
        aria-describedby={wrongZone ? `${id}-error` : undefined}
        onChange={(event) => setZone(event.target.value)}
      />
      <datalist id={`${id}-zones`}>
        {[...new Set(['UTC', ownZone(), ...Intl.supportedValuesOf('timeZone')])].map((name) => (
          <option key={name} value={name} />
        ))}
      </datalist>
      {wrongZone ? error : null}
      <p role="status" className="mt-3 min-h-12 text-muted text-sm">
        {shown('America/New_York')}
        <br />
        {shown('Asia/Tokyo')}
      </p>
    </StepDialog>
  )
}
