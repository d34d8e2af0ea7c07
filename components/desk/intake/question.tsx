'use client'

import { useId, useState } from 'react'
import { useLocale, useTranslations } from 'use-intl'
import type { Reading } from '@/lib/desk/reading.ts'
import { pick } from '@/lib/i18n/locales.ts'
import { useForm } from '../form/form-context.ts'
import { QuickCreate } from '../form/quick-create.tsx'
import type { Shown } from './standing.ts'
import type { Ask, Change } from './suggestion.ts'

type Props = { suggestion: Shown; reading: Reading; onAnswer(change: Change): void }

/** What the text leaves open, asked of the editor; nothing is assumed. */
export function Question({ suggestion: { ask, state }, reading, onAnswer }: Props) {
  const t = useTranslations('intake')
  if (!ask || (state === 'accepted' && ask.kind !== 'zone' && ask.kind !== 'which')) return null
  switch (ask.kind) {
    case 'zone':
      return <ZoneQuestion clock={ask.clock} onAnswer={onAnswer} />
    case 'which':
      return <WhichQuestion ask={ask} reading={reading} onAnswer={onAnswer} />
    case 'create':
      return <CreateQuestion ask={ask} onAnswer={onAnswer} />
    case 'type':
      return <p className="mt-1 text-sm text-warn">{t('ask.type')}</p>
  }
}

const commonZones = [
  ['et', 'America/New_York'],
  ['jst', 'Asia/Tokyo'],
  ['utc', 'UTC'],
] as const

function ZoneQuestion({ clock, onAnswer }: { clock: string; onAnswer(change: Change): void }) {
  const t = useTranslations('intake')
  const id = useId()
  const inZone = (publishedZone: string) =>
    onAnswer({ kind: 'set', values: { publishedAt: clock, publishedZone } })
  return (
    <fieldset className="mt-1">
      <legend className="text-sm text-warn">{t('ask.zone')}</legend>
      <div className="mt-1 flex flex-wrap gap-1.5">
        {commonZones.map(([name, zone]) => (
          <Option key={zone} onClick={() => inZone(zone)}>
            {t(`zones.${name}`)}
          </Option>
        ))}
        <Option
          onClick={() =>
            onAnswer({ kind: 'set', values: { publishedAt: clock.slice(0, 10), publishedZone: '' } })
          }
        >
          {t('zones.day')}
        </Option>
        <label htmlFor={id} className="sr-only">
          {t('zones.other')}
        </label>
        <select
          id={id}
          className="field min-h-7 w-auto max-w-full py-0 text-2xs"
          value=""
          onChange={(event) => inZone(event.target.value)}
        >
          <option value="" disabled>
            {t('zones.other')}
          </option>
          {Intl.supportedValuesOf('timeZone').map((zone) => (
            <option key={zone} value={zone}>
              {zone}
            </option>
          ))}
        </select>
      </div>
    </fieldset>
  )
}

type WhichProps = { ask: Extract<Ask, { kind: 'which' }>; reading: Reading; onAnswer(change: Change): void }

function WhichQuestion({ ask, reading, onAnswer }: WhichProps) {
  const t = useTranslations('intake')
  const locale = useLocale() === 'ja' ? 'ja' : 'en'
  return (
    <fieldset className="mt-1">
      <legend className="text-sm text-warn">{t('ask.which', { text: ask.text })}</legend>
      <div className="mt-1 flex flex-wrap gap-1.5">
        {ask.candidates.map(({ list, slug }) => {
          const choice = reading.names[list]?.[slug]
          return (
            <Option key={slug} onClick={() => onAnswer({ kind: 'add', list, slug })}>
              {choice ? pick(locale, choice.name, choice.nameJa) : slug}
            </Option>
          )
        })}
      </div>
    </fieldset>
  )
}

type CreateProps = { ask: Extract<Ask, { kind: 'create' }>; onAnswer(change: Change): void }

function CreateQuestion({ ask: { to, name }, onAnswer }: CreateProps) {
  const t = useTranslations()
  const { learn } = useForm()
  const [creating, setCreating] = useState(false)
  return (
    <div className="mt-1">
      <p className="text-sm text-warn">{t(`intake.ask.${to}`)}</p>
      <div className="mt-1 flex">
        <Option onClick={() => setCreating(true)}>{t('desk.createNew', { name })}</Option>
      </div>
      {creating ? (
        <QuickCreate
          kind={to}
          name={name}
          onDone={(made) => {
            setCreating(false)
            if (!made) return
            learn(to, made)
            onAnswer(
              to === 'sources'
                ? { kind: 'set', values: { source: made.slug } }
                : { kind: 'add', list: to, slug: made.slug },
            )
          }}
        />
      ) : null}
    </div>
  )
}

function Option({ onClick, children }: { onClick(): void; children: string }) {
  return (
    <button type="button" className="button min-h-7 px-2 py-0 text-2xs" onClick={onClick}>
      {children}
    </button>
  )
}
