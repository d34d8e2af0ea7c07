'use client'

import { type ReactNode, useId, useState } from 'react'
import { useLocale, useTranslations } from 'use-intl'
import { readPeriod } from '@/lib/claims/period-input.ts'
import type { Reading } from '@/lib/desk/reading.ts'
import { subjectOf } from '@/lib/desk/subject.ts'
import { pick } from '@/lib/i18n/locales.ts'
import type { Need } from './from-claims.ts'
import type { Change } from './suggestion.ts'

type Props = {
  change: Extract<Change, { kind: 'claim' }>
  needs: readonly Need[]
  reading: Reading
  onAnswer(change: Change): void
}

/** What the text did not settle of a number, to be chosen here. Once nothing is lacking the claim is accepted. */
export function ClaimChoices({ change, needs, reading, onAnswer }: Props) {
  const t = useTranslations()
  const locale = useLocale() === 'ja' ? 'ja' : 'en'
  const { metrics, names } = reading
  const called = ({ name, nameJa }: { name: string; nameJa: string | null }) => pick(locale, name, nameJa)
  const byName = <T extends { name: string; nameJa: string | null }>(things: readonly T[]) =>
    [...things].sort((a, b) => called(a).localeCompare(called(b), locale))
  const choose = (more: Record<string, string | null>) =>
    onAnswer({ ...change, claim: { ...change.claim, ...more } })
  return (
    <div className="mt-1 grid gap-1">
      {needs.includes('metric') ? (
        <Choice label={t('desk.fields.metric')} onChoose={(metric) => choose({ metric })}>
          {byName(metrics).map((metric) => (
            <option key={metric.slug} value={metric.slug}>
              {called(metric)}
            </option>
          ))}
        </Choice>
      ) : null}
      {needs.includes('subject') ? (
        <Choice
          label={t('intake.subject')}
          onChoose={(slug) => {
            const { company, country, policy } = subjectOf(slug, names)
            choose({ company, country: country ?? '', policy })
          }}
        >
          {(['JP', 'US'] as const).map((country) => (
            <option key={country} value={country}>
              {t(`common.country.${country}`)}
            </option>
          ))}
          {[
            ...byName(Object.values(names.companies ?? {})),
            ...byName(Object.values(names.policies ?? {})),
          ].map((thing) => (
            <option key={thing.slug} value={thing.slug}>
              {called(thing)}
            </option>
          ))}
        </Choice>
      ) : null}
      {needs.includes('comparator') ? (
        <Choice label={t('desk.fields.comparator')} onChoose={(comparator) => choose({ comparator })}>
          {(['yoy', 'mom', 'qoq'] as const).map((comparator) => (
            <option key={comparator} value={comparator}>
              {t(`claims.comparator.${comparator}`)}
            </option>
          ))}
        </Choice>
      ) : null}
      {needs.includes('period') ? <PeriodChoice onChoose={choose} /> : null}
    </div>
  )
}

/** A period by its short name, as in the form: 2025-09, FY2025-H1. */
function PeriodChoice({ onChoose }: { onChoose(more: Record<string, string>): void }) {
  const t = useTranslations('desk')
  const id = useId()
  const [text, setText] = useState('')
  const period = readPeriod(text)
  const apply = () => {
    if (!period) return
    onChoose({ periodStart: period.start, periodEnd: period.end, periodCalendar: period.calendar })
  }
  return (
    <div className="flex items-center gap-2 text-sm">
      <label htmlFor={id} className="kicker w-20 shrink-0">
        {t('period.label')}
      </label>
      <input
        id={id}
        className="field min-h-8 min-w-0 py-0 text-sm"
        autoComplete="off"
        placeholder="2025-09, 2025-Q3"
        value={text}
        onChange={(event) => setText(event.target.value)}
        onKeyDown={(event) => {
          if (event.key !== 'Enter') return
          event.preventDefault()
          apply()
        }}
      />
      <button type="button" className="button min-h-8 py-0 text-sm" disabled={!period} onClick={apply}>
        {t('period.apply')}
      </button>
    </div>
  )
}

type ChoiceProps = { label: string; onChoose(value: string): void; children: ReactNode }

function Choice({ label, onChoose, children }: ChoiceProps) {
  const t = useTranslations('intake')
  const id = useId()
  return (
    <div className="flex items-center gap-2 text-sm">
      <label htmlFor={id} className="kicker w-20 shrink-0">
        {label}
      </label>
      <select
        id={id}
        className="field min-h-8 min-w-0 py-0 text-sm"
        value=""
        onChange={(event) => onChoose(event.target.value)}
      >
        <option value="" disabled>
          {t('choose')}
        </option>
        {children}
      </select>
    </div>
  )
}
