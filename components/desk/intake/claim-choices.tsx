'use client'

import { useId } from 'react'
import { useLocale, useTranslations } from 'use-intl'
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

/** What the text did not settle of a number: what is measured, and of whom. Chosen here, or later in the form. */
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
    </div>
  )
}

type ChoiceProps = { label: string; onChoose(value: string): void; children: React.ReactNode }

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
